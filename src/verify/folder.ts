import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from './content.ts';

/** A folder with a built site, before its pages are read. */
export interface Folder {
	readonly path: string;
	/** The URL the folder is published at, with a slash at its end. */
	readonly address: string;
	/** Every file by its path from the root of the folder, such as `about/index.html`, with its size in bytes. */
	readonly files: ReadonlyMap<string, number>;
	/** Where each language begins, from the root of the folder: `''`, `'ur/'`. The main language comes first. */
	readonly roots: readonly string[];
	/** The content the site was built from, if it is given. */
	readonly content: Content;
}

/** The text of a file of the site. */
export function readText(file: string, { path }: Folder): string {
	return readFileSync(join(path, file), 'utf8');
}

/** The full URL of a file. For `about/index.html` it ends with `/about/`. */
export function addressOf(file: string, { address }: Folder): string {
	return new URL(file.replace(/(^|\/)index\.html$/, '$1').replaceAll('%', '%25'), address).href;
}

/** Files that prove to search engines and others who owns the site. They are not pages. */
const PROOF_OF_OWNER = /^(?:google|yandex_|pinterest-)[0-9a-f]+\.html$/;

/** The paths of all pages. */
export function pagePaths({ files }: Folder): readonly string[] {
	return [...files.keys()].filter((file) => file.endsWith('.html') && !PROOF_OF_OWNER.test(file));
}

/** The path of a file within its language: `ur/about/index.html` becomes `about/index.html`. */
export function pathInLanguage(file: string, { roots }: Folder): string {
	const root = roots.find((candidate) => candidate !== '' && file.startsWith(candidate)) ?? '';
	return file.slice(root.length);
}
