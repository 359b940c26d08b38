import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEdition, type Build } from './build.ts';
import { siteLanguages, tagsOf } from './i18n/siteLanguages.ts';
import type { Languages } from './i18n/languages.ts';
import { findFiles, loadFound, type FoundFile } from './load.ts';
import type { SearchRecord } from './outputs/search/searchRecords.ts';
import type { ContentFile } from './reading/files/contentFile.ts';
import { codeOf } from './renewing/code.ts';
import { KeptReadings } from './renewing/readings.ts';

/** A content folder, read and joined. */
export interface Content extends Build {
	readonly folder: string;
	readonly files: readonly ContentFile[];
	readonly languages: Languages;
	/** The moment that it was joined for. */
	readonly now: Date;
	/** In a build: the addresses of the pages to make; undefined for all. */
	only?: ReadonlySet<string> | undefined;
	/** In a build: the folder that keeps the bundle that Astro makes of the code, for later builds with the same code. */
	bundle?: string | undefined;
	/** Whether another machine makes the search index. */
	isWithoutSearch?: boolean;
	/** In a build: the search records of everything published, and the archives of the index to take from the last site. */
	search?: { readonly records: readonly SearchRecord[]; readonly kept: ReadonlySet<number> };
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
	shared[PLACE] = read(folder, found);
	return shared[PLACE];
}

/** Forgets what was read, because something has changed. */
export function forgetContent(): void {
	shared[PLACE] = undefined;
}

/** Saves to disk what was read, for the next command. */
export async function keepReadings(): Promise<void> {
	await kept?.save();
}

async function read(folder: string, found?: readonly FoundFile[]): Promise<Content> {
	const files = await loadFound(found ?? (await findFiles(folder)));
	const languages = siteLanguages(files);
	const now = new Date();
	kept ??= new KeptReadings(CACHE, hash('sha1', folder).slice(0, 16), await codeOf(ROOT));
	const build = buildEdition(files, { languages: tagsOf(languages), now }, await kept.begin());
	return { ...build, folder, files, languages, now };
}
