import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../content.ts';
import { fingerprint } from '../fingerprint.ts';
import { languageOf } from '../i18n/languages.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { Edition } from '../model/edition.ts';
import type { Context } from '../outputs/context.ts';
import { writeNewsSitemap } from '../outputs/hosting/sitemaps.ts';
import { inputsOf, type Ground } from './inputs.ts';
import { filesBelow, isAsWritten, readWritten, type Inventory } from './inventory.ts';
import { filesOfArchive, planSearch, type SearchPlan } from './searchPlan.ts';

/** What a build has to do where there is a site of an earlier one. */
export interface Renewal {
	/** The fingerprint of what each page is made of now, by its file in the site. */
	readonly inputs: ReadonlyMap<string, string>;
	readonly everything: string;
	/** The addresses of the pages that are to be made. */
	readonly only: ReadonlySet<string>;
	/** The files of the pages that can be taken as they are. */
	readonly kept: readonly string[];
	readonly search: SearchPlan;
	/** Whether the site is what a build would make of it. */
	readonly isDone: boolean;
}

/** Finds what has to be made of the pages of `content`. `code` is the fingerprint of all else; `last` is what there is in `target`. */
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

/** Takes what has not changed from the last site into a new one, in which all else has been made, and says what there is then. */
export function completeSite(
	{ everything, inputs, kept, search }: Renewal,
	fresh: string,
	target: string,
	last: Inventory | undefined,
): Omit<Inventory, 'origin'> {
	const made = filesBelow(fresh);
	const there = new Set(made);
	const files: Record<string, Inventory['files'][string]> = {};
	const pages: Record<string, Inventory['pages'][string]> = {};
	const folders = new Set<string>();
	const take = (file: string) => {
		const entry = last?.files[file];
		if (there.has(file) || entry === undefined) return;
		const folder = dirname(join(fresh, file));
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		bring(join(target, file), join(fresh, file));
		there.add(file);
		files[file] = entry;
	};
	for (const file of made) {
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
	// Where no page with pictures was made, Astro leaves the originals behind, which no page shows.
	const shown = new Set(Object.values(pages).flatMap(({ assets }) => assets));
	for (const file of made)
		if (/^_astro\/[^/]+\.(?:avif|jpe?g|png|webp)$/.test(file) && !shown.has(file)) {
			rmSync(join(fresh, file));
			Reflect.deleteProperty(files, file);
		}
	return { pages, files, searchArchives: search.archives, everything };
}

/** The file of a page, from where the site begins. */
function fileOf(url: string, { home }: Edition): string {
	const path = decodeURI(url.slice(home.length));
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The file of a page, and those that have the same compressed. */
function filesOf(file: string, { files }: Inventory): readonly string[] {
	return [file, `${file}.br`, `${file}.gz`].filter((name) => name === file || files[name] !== undefined);
}

function isWhole(file: string, last: Inventory, target: string): boolean {
	return [...filesOf(file, last), ...(last.pages[file]?.assets ?? [])].every((name) => isAsWritten(join(target, name), last.files[name]));
}

/** Whether a site has all files of its inventory as they were, and no other. */
export function isUntouched({ files }: Inventory, target: string): boolean {
	const found = filesBelow(target);
	return found.length === Object.keys(files).length && found.every((file) => isAsWritten(join(target, file), files[file]));
}

/** The files of the folder of assets that a page names. */
function assetsIn(html: Buffer, there: ReadonlySet<string>): readonly string[] {
	const names = html.toString().matchAll(/_astro\/[^\s"'<>(),?#&]+/g);
	return [...new Set(Array.from(names, ([name]) => decodeURI(name)))].filter((name) => there.has(name));
}

/** The same file at another place, without another copy where the disk allows that. Nothing in a finished site is ever written to. */
function bring(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}

function contextsOf({ languages, published }: Content): readonly Context[] {
	// No page is made with them, and what a page is made of has no address of the site in it: that is in its settings.
	const site = new URL('https://unused.invalid');
	return published.map((edition) => ({
		edition,
		editions: published,
		site,
		t: stringsFor(languageOf(edition.language, { languages }), languages),
	}));
}

/** The fingerprint of the whole content: what it is now, and which articles are news at this moment. */
async function everythingIn([main, ...others]: readonly Context[], code: string, now: Date): Promise<string> {
	if (main === undefined) return '';
	const editions = [main, ...others].map(({ edition: { sitePages, ...parts } }) => [
		{ ...parts, kinds: undefined },
		sitePages.map(({ url }) => url),
	]);
	return fingerprint([code, editions, await writeNewsSitemap(main, now)]);
}
