import { existsSync, readFileSync, type Stats } from 'node:fs';
import { access, constants, lstat, mkdir, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Why nothing can be published into a folder, as a sentence for the person who named it. */
export class Refusal extends Error {}

/**
 * Returns the folder that the finished site will replace. If `named` is a link, that is the folder it leads to, so that
 * the link stays. Throws a Refusal if the folder cannot be replaced in one step, or if files would be lost. `kept` are
 * folders that must not be inside it.
 */
export async function settleTarget(named: string, kept: readonly string[]): Promise<string> {
	const target = await followLinks(resolve(named));
	const shown = relative('', named) || named;
	for (const folder of kept)
		if (`${resolve(folder)}${sep}`.startsWith(`${target}${target.endsWith(sep) ? '' : sep}`))
			throw new Refusal(
				`${shown} holds ${relative('', folder) || 'the project'}, which the site would take the place of. Name another folder.`,
			);
	const above = dirname(target);
	await mkdir(above, { recursive: true });
	const found = await stat(target).catch(() => undefined);
	if (found !== undefined) await checkFolder(target, found, shown);
	if (!(await isWritable(above)))
		throw new Refusal(
			`A site is built beside ${shown} and takes its place when it is whole, but nothing can be written into ${above}. Allow it, or name another folder.`,
		);
	return target;
}

async function checkFolder(target: string, found: Stats, shown: string): Promise<void> {
	if (!found.isDirectory()) throw new Refusal(`${shown} is a file. Name a folder.`);
	if (await isMountPoint(target, found.dev)) throw mounted(shown);
	const inside = await readdir(target);
	if (inside.includes('.git'))
		throw new Refusal(
			`${shown} is a Git repository, whose history would be lost. Build into another folder, and copy the site into this one.`,
		);
	if (inside.length > 0 && !inside.includes('index.html'))
		throw new Refusal(`${shown} holds files and no site; they would be lost. Name an empty folder, or one that does not exist yet.`);
}

/** The refusal for a folder that is a mount point, such as a container volume. */
export function mounted(shown: string): Refusal {
	return new Refusal(
		`${shown} is mounted by itself, so a finished site cannot take its place in one step. Build into a folder in it, and serve that: npm run build -- content ${join(shown, 'site')}`,
	);
}

async function followLinks(path: string): Promise<string> {
	if (existsSync(path)) return realpath(path);
	const found = await lstat(path).catch(() => undefined);
	if (found?.isSymbolicLink() !== true) return path;
	// It links to a folder that does not exist yet.
	return followLinks(resolve(dirname(path), await readlink(path)));
}

async function isWritable(folder: string): Promise<boolean> {
	return access(folder, constants.W_OK).then(
		() => true,
		() => false,
	);
}

/** Whether a folder is a mount point. If the same file system is mounted at two places, only Linux can tell. */
async function isMountPoint(folder: string, device: number): Promise<boolean> {
	if ((await stat(dirname(folder))).dev !== device) return true;
	const table = '/proc/self/mountinfo';
	if (!existsSync(table)) return false;
	return readFileSync(table, 'utf8')
		.split('\n')
		.some((line) => line.split(' ')[4]?.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8))) === folder);
}
