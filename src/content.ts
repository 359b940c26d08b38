import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEdition, type Build } from './build.ts';
import { siteLanguages, tagsOf } from './i18n/siteLanguages.ts';
import type { Languages } from './i18n/languages.ts';
import { loadFiles } from './load.ts';
import type { SearchRecord } from './outputs/search/searchRecords.ts';
import type { ContentFile } from './reading/files/contentFile.ts';
import { codeOf } from './renewing/code.ts';
import { KeptReadings } from './renewing/readings.ts';

/** A content folder, read and joined. */
export interface Content extends Build {
	readonly folder: string;
	readonly files: readonly ContentFile[];
	readonly languages: Languages;
	/** The moment for which it was joined. */
	readonly now: Date;
	/** In a build: the addresses of the pages that are to be made; all, if nothing else is said. */
	only?: ReadonlySet<string> | undefined;
	/** In a build: where it is kept what Astro makes of the code, for builds with the same. */
	bundle?: string | undefined;
	/** Whether the index of the search is left to another machine. */
	isWithoutSearch?: boolean;
	/** In a build: what the search finds of what is published, and the archives of its index that are taken from the last site. */
	search?: { readonly records: readonly SearchRecord[]; readonly kept: ReadonlySet<number> };
}

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Where it is kept what was read of texts; in the one folder of the cache. */
const CACHE = join(ROOT, 'node_modules/.cache/readings');

/** Where the content is kept: the pages of a build are a program of their own within this one, and share no modules with it. */
const PLACE: unique symbol = Symbol.for('the content of this site');
const shared = globalThis as unknown as Record<typeof PLACE, Promise<Content> | undefined>;

let kept: KeptReadings | undefined;

/** What is in a content folder, read once for each command. Throws when there is no such folder. */
export async function contentOf(folder: string): Promise<Content> {
	const held = await shared[PLACE];
	if (held?.folder === folder) return held;
	shared[PLACE] = read(folder);
	return shared[PLACE];
}

/** Forgets what has been read, since something has changed. */
export function forgetContent(): void {
	shared[PLACE] = undefined;
}

/** Keeps on disk what has been read, for the next command. */
export async function keepReadings(): Promise<void> {
	await kept?.save();
}

async function read(folder: string): Promise<Content> {
	const files = await loadFiles(folder);
	const languages = siteLanguages(files);
	const now = new Date();
	kept ??= new KeptReadings(CACHE, hash('sha1', folder).slice(0, 16), await codeOf(ROOT));
	const build = buildEdition(files, { languages: tagsOf(languages), now }, await kept.begin());
	return { ...build, folder, files, languages, now };
}
