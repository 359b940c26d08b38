import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from './folder.ts';
import { namedStrings, type NamedString } from './json.ts';
import { openXml, stringsInXml } from './xml.ts';

/** A file that is not a page, and all the text in it. */
export interface TextFile {
	readonly path: string;
	readonly strings: readonly NamedString[];
}

/** Every text file of a site that is not a page: feeds, data, Markdown, citations, sitemaps and search records. */
export function* textFiles(folder: Folder): Generator<TextFile> {
	for (const path of folder.files.keys()) {
		const read = READERS.find(([ending]) => ending.test(path))?.[1];
		if (read !== undefined) yield { path, strings: read(readFileSync(join(folder.path, path))) };
	}
}

/** What each entry in Pagefind's index begins with, before its JSON. */
const FRAGMENT = 'pagefind_dcd';

const READERS: readonly (readonly [RegExp, (bytes: Buffer) => readonly NamedString[]])[] = [
	[/\.(?:json|webmanifest)$/, (bytes) => namedStrings(bytes.toString())],
	[/\.(?:xml|rss|atom)$/, (bytes) => stringsInXml(openXml(bytes.toString()).root)],
	[/(?:\.(?:md|bib|txt|ics|csv|vtt)|(?:^|\/)_redirects)$/, (bytes) => [{ name: '', value: bytes.toString() }]],
	[/\.pf_fragment$/, (bytes) => namedStrings(gunzipSync(bytes).toString().slice(FRAGMENT.length))],
];
