import { join } from 'node:path';
import { fingerprint } from '../fingerprint.ts';
import { languageOf, type Languages } from '../i18n/languages.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { Edition } from '../model/edition.ts';
import type { Context } from '../outputs/context.ts';
import { writeNewsSitemap } from '../outputs/hosting/sitemaps.ts';
import { inputsOf, type Ground } from './inputs.ts';
import { entryOf, filesBelow, type FileEntry, type Inventory, type Written } from './inventory.ts';
import { filesOfArchive, type SearchPlan } from './searchPlan.ts';
import { isUntouched, isWhole, type LastSite } from './survey.ts';

/** What a build has to make anew, and what it can take from the last site. */
export interface Renewal {
	/** The fingerprint of each page’s inputs now, by the page’s file in the site. */
	readonly inputs: ReadonlyMap<string, string>;
	readonly everything: string;
	/** The addresses of the pages that have to be made. */
	readonly only: ReadonlySet<string>;
	/** The files of the pages that have not changed. */
	readonly kept: readonly string[];
	/** Whether the site is already what a build would make. */
	readonly isDone: boolean;
}

/** Compares the pages of all editions with the last site. */
export function planRenewal(contexts: readonly Context[], ground: Ground, last: LastSite | undefined): Renewal {
	const inputs = new Map<string, string>();
	const only = new Set<string>();
	const kept: string[] = [];
	for (const context of contexts)
		for (const page of context.edition.sitePages) {
			const file = fileOf(page.url, context.edition);
			const own = inputsOf(page, context, ground);
			inputs.set(file, own);
			if (last?.inventory.pages[file]?.inputs === own && isPageWhole(file, last)) kept.push(file);
			else only.add(page.url);
		}
	const { everything } = ground;
	const isDone = last !== undefined && only.size === 0 && last.inventory.everything === everything && isUntouched(last.difference);
	return { inputs, everything, only, kept, isDone };
}

/** The parts of a new site. */
export interface Composition {
	readonly inventory: Omit<Inventory, 'origin'>;
	/** The new files that go into the site, and those that do not. */
	readonly made: readonly string[];
	readonly unneeded: readonly string[];
	/** The files that it takes from the last site. */
	readonly taken: ReadonlyMap<string, FileEntry>;
}

/**
 * Lists the files of a new site: those made in the folder `fresh`, with what was `written` into the pages, and those that
 * have not changed since the last site. A file that was made again with the same bytes has not changed, so its time
 * stays, and hosts need not send it again.
 */
export function composeSite(
	{ everything, inputs, kept }: Renewal,
	search: SearchPlan,
	fresh: string,
	written: ReadonlyMap<string, Written>,
	last: LastSite | undefined,
): Composition {
	const found = filesBelow(fresh);
	const there = new Set(found);
	const made = new Map<string, FileEntry>();
	const taken = new Map<string, FileEntry>();
	const pages: Record<string, Inventory['pages'][string]> = {};
	for (const file of found) {
		const content = written.get(file);
		const entry = entryOf(join(fresh, file), content);
		const before = last?.inventory.files[file];
		if (last !== undefined && before?.[2] === entry[2] && isWhole(file, last.difference)) taken.set(file, before);
		else made.set(file, entry);
		const own = inputs.get(file);
		if (own !== undefined) pages[file] = { inputs: own, assets: content?.assets.filter((name) => there.has(name)) ?? [] };
	}
	if (last !== undefined) {
		const { inventory } = last;
		const take = (file: string) => {
			const entry = inventory.files[file];
			if (!there.has(file) && entry !== undefined) taken.set(file, entry);
		};
		for (const page of kept) {
			const before = inventory.pages[page];
			if (before === undefined) continue;
			for (const file of [...filesOf(page, inventory), ...before.assets]) take(file);
			pages[page] = before;
		}
		for (const archive of search.kept) for (const file of filesOfArchive(archive, inventory)) take(file);
	}
	return {
		inventory: { pages, files: Object.fromEntries([...made, ...taken]), searchArchives: search.archives, everything },
		made: [...made.keys()],
		unneeded: found.filter((file) => !made.has(file)),
		taken,
	};
}

/** The file of a page, relative to the root of the site. */
function fileOf(url: string, { home }: Edition): string {
	const path = decodeURI(url.slice(home.length));
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The file of a page, and its compressed copies. */
function filesOf(file: string, { files }: Inventory): readonly string[] {
	const copies = [`${file}.br`, `${file}.gz`].filter((name) => files[name] !== undefined);
	return [file, ...copies];
}

function isPageWhole(file: string, { difference, inventory }: LastSite): boolean {
	if (isUntouched(difference)) return true;
	return [...filesOf(file, inventory), ...(inventory.pages[file]?.assets ?? [])].every((name) => isWhole(name, difference));
}

/** What pages are made with, in each language, for fingerprints and the search. */
export function contextsOf(editions: readonly Edition[], languages: Languages): readonly Context[] {
	// This address reaches no page. The real one is in the site settings.
	const site = new URL('https://unused.invalid');
	return editions.map((edition) => ({
		edition,
		editions,
		site,
		t: stringsFor(languageOf(edition.language, { languages }), languages),
	}));
}

/**
 * The inputs that all pages share. `code` is the fingerprint of everything besides the content that goes into a page. The
 * fingerprint of everything includes which articles are news at this moment.
 */
export async function groundOf([main, ...others]: readonly Context[], code: string, now: Date): Promise<Ground> {
	if (main === undefined) return { code, everything: '' };
	const editions = [main, ...others].map(({ edition: { sitePages, ...parts } }) => [
		{ ...parts, kinds: undefined },
		sitePages.map(({ url }) => url),
	]);
	return { code, everything: fingerprint([code, editions, await writeNewsSitemap(main, now)]) };
}
