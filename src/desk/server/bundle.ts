import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** One file of the desk’s page. */
export interface PageFile {
	readonly type: string;
	readonly body: string;
}

const folder = fileURLToPath(new URL('../window/', import.meta.url));

let bundled: Promise<ReadonlyMap<string, PageFile>> | undefined;

/** The files of the desk’s page, by address. The script is bundled in memory once per start, which takes about a second. */
export function bundleWindow(): Promise<ReadonlyMap<string, PageFile>> {
	bundled ??= bundle();
	return bundled;
}

async function bundle(): Promise<ReadonlyMap<string, PageFile>> {
	const result = (await build({
		configFile: false,
		root: folder,
		logLevel: 'error',
		publicDir: false,
		build: { write: false, minify: true, target: 'es2023', lib: { entry: `${folder}main.ts`, formats: ['es'], fileName: 'desk' } },
	})) as Rolldown.RolldownOutput[];
	const code = result.flatMap(({ output }) => output).find((file) => file.type === 'chunk' && file.isEntry);
	if (code?.type !== 'chunk') throw new Error('The script of the desk could not be bundled.');
	const [html, css] = await Promise.all(['index.html', 'desk.css'].map((name) => readFile(`${folder}${name}`, 'utf8')));
	return new Map([
		['/', { type: 'text/html; charset=utf-8', body: html ?? '' }],
		['/desk.css', { type: 'text/css; charset=utf-8', body: css ?? '' }],
		['/desk.js', { type: 'text/javascript; charset=utf-8', body: code.code }],
	]);
}
