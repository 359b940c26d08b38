import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEdition, type Build } from './build.ts';
import { siteLanguages, tagsOf } from './i18n/siteLanguages.ts';
import type { Languages } from './i18n/languages.ts';
import { readTexts, readPictures, type FoundFile } from './load.ts';
import type { Pictures } from './pictures/pageCopies.ts';
import type { Keep } from './reading/documents/keep.ts';
import type { ContentFile } from './reading/files/contentFile.ts';
import { codeOf } from './renewing/code.ts';
import { KeptReadings } from './renewing/readings.ts';

/** A content folder, read and joined. */
export interface Content extends Build {
	readonly folder: string;
	readonly files: readonly ContentFile[];
	readonly languages: Languages;
	/** Returns what was read from its files. */
	readonly keep: Keep;
	/** The moment that it was joined for. */
	readonly now: Date;
	/** In a build: the addresses of the pages to make; undefined for all. */
	only?: ReadonlySet<string> | undefined;
	/** In a build: the pictures, as pages show them. */
	pictures?: Pictures;
}

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Where readings of texts are cached, in the one cache folder. */
const CACHE = join(ROOT, 'node_modules/.cache/readings');

/** The key under which the content is kept globally. In a build, pages are a program within this one and share no modules with it. */
const PLACE: unique symbol = Symbol.for('the content of this site');
const shared = globalThis as unknown as Record<typeof PLACE, Promise<Content> | undefined>;

let kept: KeptReadings | undefined;

/**
 * The content of a folder, read once for each command. `found` are its files, if they have been found already. Throws if
 * there is no such folder.
 */
export async function contentOf(folder: string, found?: readonly FoundFile[]): Promise<Content> {
	const held = await shared[PLACE];
	if (held?.folder === folder) return held;
	shared[PLACE] = readFolder(folder, found);
	return shared[PLACE];
}

/** What was read, or is being read; undefined if nobody has asked for it. */
export function heldContent(): Promise<Content> | undefined {
	return shared[PLACE];
}

/** Takes other content in place of what was read, because something has changed. */
export function replaceContent(content: Promise<Content>): void {
	shared[PLACE] = content;
}

/** Saves to disk what was read, for the next command. */
export async function keepReadings(): Promise<void> {
	await kept?.save();
}

/** Reads a folder, whether or not it was read before; `found` as for `contentOf`. Throws if there is no such folder. */
export async function readFolder(folder: string, found?: readonly FoundFile[]): Promise<Content> {
	const files = await readPictures(found ?? (await readTexts(folder)));
	const languages = siteLanguages(files);
	const now = new Date();
	kept ??= new KeptReadings(CACHE, hash('sha1', folder).slice(0, 16), await codeOf(ROOT));
	const keep = await kept.begin();
	const build = buildEdition(files, { languages: tagsOf(languages), now }, keep);
	return { ...build, folder, files, languages, keep, now };
}
