import { existsSync, readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readContent } from './content.ts';
import type { Folder } from './folder.ts';
import { readPage } from './page.ts';

/**
 * Opens a folder with a built site. Its home page says where it is published and in which languages. If it does not, throws an
 * error with a message for the user.
 */
export async function openFolder(path: string, content?: string): Promise<Folder> {
	const home = join(path, 'index.html');
	if (!existsSync(home)) throw new Error(`There is no built site in ${path}: it has no index.html. Run “npm run build” first.`);
	const { canonical, versions } = readPage('index.html', readFileSync(home, 'utf8'), '');
	if (canonical === undefined || !URL.canParse(canonical))
		throw new Error(`${home} does not say where the site is published: it has no <link rel="canonical"> with a whole address.`);
	const address = new URL('./', canonical).href;
	const roots = versions.flatMap(({ href }) => (href.startsWith(address) ? [href.slice(address.length)] : []));
	return { path, address, files: await listFiles(path), roots: [...new Set(['', ...roots])], content: await readContent(content) };
}

async function listFiles(folder: string): Promise<ReadonlyMap<string, number>> {
	const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
	const sizes = entries.map(async ({ name, parentPath }) => {
		const file = join(parentPath, name);
		return [relative(folder, file).split(sep).join('/'), (await stat(file)).size] as const;
	});
	return new Map((await Promise.all(sizes)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
