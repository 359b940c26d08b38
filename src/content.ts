import { buildEdition, type Build } from './build.ts';
import { siteLanguages, tagsOf } from './i18n/siteLanguages.ts';
import type { Languages } from './i18n/languages.ts';
import { loadFiles } from './load.ts';
import type { ContentFile } from './reading/files/contentFile.ts';

/** A content folder, read and joined. */
export interface Content extends Build {
	readonly folder: string;
	readonly files: readonly ContentFile[];
	readonly languages: Languages;
	/** The moment for which it was joined. */
	readonly now: Date;
	/** In a build: the addresses of the pages that are to be made; all, if nothing else is said. */
	only?: ReadonlySet<string> | undefined;
	/** Whether the index of the search is left to another machine. */
	isWithoutSearch?: boolean;
}

/** Where it is kept: the pages of a build are a program of their own within this one, and share no modules with it. */
const PLACE = Symbol.for('the content of this site');
const shared = globalThis as { [PLACE]?: Promise<Content> | undefined };

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

async function read(folder: string): Promise<Content> {
	const files = await loadFiles(folder);
	const languages = siteLanguages(files);
	const now = new Date();
	return { ...buildEdition(files, { languages: tagsOf(languages), now }), folder, files, languages, now };
}
