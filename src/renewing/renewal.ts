import { join } from 'node:path';
import type { Content } from '../content.ts';
import { fingerprint } from '../fingerprint.ts';
import { languageOf } from '../i18n/languages.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { Edition } from '../model/edition.ts';
import type { Context } from '../outputs/context.ts';
import { writeNewsSitemap } from '../outputs/hosting/sitemaps.ts';
import { inputsOf, type Ground } from './inputs.ts';
import { filesBelow, isAsWritten, readWritten, type FileEntry, type Inventory } from './inventory.ts';
import { filesOfArchive, planSearch, type SearchPlan } from './searchPlan.ts';

/** What a build has to make anew, and what it can take from the last site. */
export interface Renewal {
	/** The fingerprint of each page’s inputs now, by the page’s file in the site. */
	readonly inputs: ReadonlyMap<string, string>;
	readonly everything: string;
	/** The addresses of the pages that have to be made. */
	readonly only: ReadonlySet<string>;
	/** The files of the pages that have not changed. */
	readonly kept: readonly string[];
	readonly search: SearchPlan;
	/** Whether the site is already what a build would make. */
	readonly isDone: boolean;
}

/**
 * Compares the pages of `content` with the last site. `code` is the fingerprint of everything else that goes into a
 * page. `last` is the inventory of the site in `target`.
 */
export async function planRenewal(content: Content, code: string, target: string, last: Inventory | undefined): Promise<Renewal> {
	const contexts = contextsOf(content);
	const ground: Ground = { code, everything: await everythingIn(contexts, code, content.now) };
	const inputs = new Map<string, string>();
	const only = new Set<string>();
	const kept: string[] = [];
	for (const context of contexts)
		for (const page of context.edition.sitePages) {
			const file = fileOf(page.url, context.edition);
			const own = inputsOf(page, context, ground);
			inputs.set(file, own);
			if (last !== undefined && last.pages[file]?.inputs === own && isWhole(file, last, target)) kept.push(file);
			else only.add(page.url);
		}
	const { everything } = ground;
	const isDone = last !== undefined && only.size === 0 && last.everything === everything && isUntouched(last, target);
	const search = planSearch(contexts, code, target, last);
	return { inputs, everything, only, kept, search, isDone };
}

/** The parts of a new site. */
export interface Composition {
	readonly inventory: Omit<Inventory, 'origin'>;
	/** The new files that belong to the site, and those that it does not need. */
	readonly made: readonly string[];
	readonly unneeded: readonly string[];
	/** The files that it takes from the last site. */
	readonly taken: ReadonlyMap<string, FileEntry>;
}

/** Lists the files of a new site: those made in the folder `fresh`, and those that have not changed since the last site. */
export function composeSite({ everything, inputs, kept, search }: Renewal, fresh: string, last: Inventory | undefined): Composition {
	const found = filesBelow(fresh);
	const there = new Set(found);
	const files: Record<string, FileEntry> = {};
	const pages: Record<string, Inventory['pages'][string]> = {};
	const taken = new Map<string, FileEntry>();
	const take = (file: string) => {
		const entry = last?.files[file];
		if (there.has(file) || entry === undefined) return;
		there.add(file);
		taken.set(file, entry);
	};
	for (const file of found) {
		const { bytes, entry } = readWritten(join(fresh, file));
		files[file] = entry;
		const own = inputs.get(file);
		if (own !== undefined) pages[file] = { inputs: own, assets: file.endsWith('.html') ? assetsIn(bytes, there) : [] };
	}
	if (last !== undefined) {
		for (const page of kept) {
			const before = last.pages[page];
			if (before === undefined) continue;
			for (const file of [...filesOf(page, last), ...before.assets]) take(file);
			pages[page] = before;
		}
		for (const archive of search.kept) for (const file of filesOfArchive(archive, last)) take(file);
	}
	// If no page with pictures was made, Astro leaves their originals behind. No page shows them.
	const shown = new Set(Object.values(pages).flatMap(({ assets }) => assets));
	const isNeeded = (file: string) => !/^_astro\/[^/]+\.(?:avif|jpe?g|png|webp)$/.test(file) || shown.has(file);
	const [made, unneeded] = [found.filter(isNeeded), found.filter((file) => !isNeeded(file))];
	const all = Object.fromEntries([...made.map((file) => [file, files[file]] as const), ...taken]) as Inventory['files'];
	return { inventory: { pages, files: all, searchArchives: search.archives, everything }, made, unneeded, taken };
}

/** The file of a page, relative to the root of the site. */
function fileOf(url: string, { home }: Edition): string {
	const path = decodeURI(url.slice(home.length));
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The file of a page, and its compressed copies. */
function filesOf(file: string, { files }: Inventory): readonly string[] {
	return [file, `${file}.br`, `${file}.gz`].filter((name) => name === file || files[name] !== undefined);
}

function isWhole(file: string, last: Inventory, target: string): boolean {
	return [...filesOf(file, last), ...(last.pages[file]?.assets ?? [])].every((name) => isAsWritten(join(target, name), last.files[name]));
}

/** Whether a site has all files of its inventory, unchanged, and no others. */
export function isUntouched({ files }: Inventory, target: string): boolean {
	const found = filesBelow(target);
	return found.length === Object.keys(files).length && found.every((file) => isAsWritten(join(target, file), files[file]));
}

/** The assets that a page refers to. `there` has the files of the site. */
function assetsIn(html: Buffer, there: ReadonlySet<string>): readonly string[] {
	const names = html.toString().matchAll(/_astro\/[^\s"'<>(),?#&]+/g);
	return [...new Set(Array.from(names, ([name]) => decodeURI(name)))].filter((name) => there.has(name));
}

function contextsOf({ languages, published }: Content): readonly Context[] {
	// This address reaches no page: these contexts are only for fingerprints and the search. The real address is in the site settings.
	const site = new URL('https://unused.invalid');
	return published.map((edition) => ({
		edition,
		editions: published,
		site,
		t: stringsFor(languageOf(edition.language, { languages }), languages),
	}));
}

/** The fingerprint of the whole content, including which articles are news at this moment. */
async function everythingIn([main, ...others]: readonly Context[], code: string, now: Date): Promise<string> {
	if (main === undefined) return '';
	const editions = [main, ...others].map(({ edition: { sitePages, ...parts } }) => [
		{ ...parts, kinds: undefined },
		sitePages.map(({ url }) => url),
	]);
	return fingerprint([code, editions, await writeNewsSitemap(main, now)]);
}
