import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs git in a folder, without asking for a password. Undefined if it fails or is not installed. */
async function git(folder: string, ...words: readonly string[]): Promise<string | undefined> {
	try {
		const { stdout } = await run('git', ['-C', folder, ...words], {
			env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
			maxBuffer: 50_000_000,
		});
		return stdout;
	} catch {
		return undefined;
	}
}

/** Whether a folder is in a git repository. */
export async function isKept(folder: string): Promise<boolean> {
	return (await git(folder, 'rev-parse', '--is-inside-work-tree'))?.trim() === 'true';
}

/** The name of the person who commits in a folder. Undefined if git does not know it. */
export async function authorIn(folder: string): Promise<string | undefined> {
	const name = (await git(folder, 'config', 'user.name'))?.trim();
	return name === '' ? undefined : name;
}

/** The last committed version of a file. Undefined if it was never committed. */
export function committed(folder: string, path: string): Promise<string | undefined> {
	return git(folder, 'show', `HEAD:./${path}`);
}

/** The files, among these, that differ from the last commit. */
export async function changedAmong(folder: string, paths: readonly string[]): Promise<readonly string[]> {
	if (paths.length === 0) return [];
	const status = await git(folder, 'status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', ...paths);
	const root = (await git(folder, 'rev-parse', '--show-prefix'))?.trim() ?? '';
	return (status ?? '')
		.split('\0')
		.filter((line) => line !== '')
		.map((line) => line.slice(3))
		.map((path) => (path.startsWith(root) ? path.slice(root.length) : path));
}

/** Commits these files and no others. Returns the short hash of the commit. Undefined if git refuses. */
export async function commit(folder: string, paths: readonly string[], message: string): Promise<string | undefined> {
	if (paths.length === 0) return undefined;
	if ((await git(folder, 'add', '--', ...paths.map((path) => join('.', path)))) === undefined) return undefined;
	if ((await git(folder, 'commit', '--quiet', '--message', message, '--', ...paths)) === undefined) return undefined;
	return (await git(folder, 'rev-parse', '--short', 'HEAD'))?.trim();
}
