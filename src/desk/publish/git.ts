import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Asks git in a folder, and nobody for a password. Undefined where it says no, or where there is none. */
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

/** Whether git keeps a folder. */
export async function isKept(folder: string): Promise<boolean> {
	return (await git(folder, 'rev-parse', '--is-inside-work-tree'))?.trim() === 'true';
}

/** Who commits in a folder, as git knows them; undefined where it does not. */
export async function authorIn(folder: string): Promise<string | undefined> {
	const name = (await git(folder, 'config', 'user.name'))?.trim();
	return name === '' ? undefined : name;
}

/** A file of the folder as it was last committed; undefined where it was not. */
export function committed(folder: string, path: string): Promise<string | undefined> {
	return git(folder, 'show', `HEAD:./${path}`);
}

/** Which of these files of the folder differ from what was last committed. */
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

/** Commits these files of the folder and no others. Gives the name of the commit; undefined where git would not. */
export async function commit(folder: string, paths: readonly string[], message: string): Promise<string | undefined> {
	if (paths.length === 0) return undefined;
	if ((await git(folder, 'add', '--', ...paths.map((path) => join('.', path)))) === undefined) return undefined;
	if ((await git(folder, 'commit', '--quiet', '--message', message, '--', ...paths)) === undefined) return undefined;
	return (await git(folder, 'rev-parse', '--short', 'HEAD'))?.trim();
}
