import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from './content.ts';

/** A folder with a built site, as far as is known before its pages are read. */
export interface Folder {
	readonly path: string;
	/** The address at which the folder is published, with a slash at its end. */
	readonly address: string;
	/** Every file from the root of the folder, like `about/index.html`, with its size in bytes. */
	readonly files: ReadonlyMap<string, number>;
	/** Where each language begins, from the root of the folder: `''`, `'ur/'`. The main one comes first. */
	readonly roots: readonly string[];
	/** What the site was built from, where that is at hand. */
	readonly content: Content;
}

/** The text of a file of the site. */
export function readText(file: string, { path }: Folder): string {
	return readFileSync(join(path, file), 'utf8');
}

/** The whole address of a file: that of `about/index.html` ends with `/about/`. */
export function addressOf(file: string, { address }: Folder): string {
	return new URL(file.replace(/(^|\/)index\.html$/, '$1').replaceAll('%', '%25'), address).href;
}

/** By which search engines and others know whose the site is. They are no pages, whatever they are called. */
const PROOF_OF_OWNER = /^(?:google|yandex_|pinterest-)[0-9a-f]+\.html$/;

/** The paths of all pages. */
export function pagePaths({ files }: Folder): readonly string[] {
	return [...files.keys()].filter((file) => file.endsWith('.html') && !PROOF_OF_OWNER.test(file));
}

/** Where a file lies within its language: `ur/about/index.html` is `about/index.html` there. */
export function pathInLanguage(file: string, { roots }: Folder): string {
	const root = roots.find((candidate) => candidate !== '' && file.startsWith(candidate)) ?? '';
	return file.slice(root.length);
}
