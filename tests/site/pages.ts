import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { loadFiles } from '../../src/load.ts';
import { buildEdition } from '../../src/build.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Context } from '../../src/outputs/context.ts';
import { CONTENTS, OUTPUTS } from './buildEditions.ts';

/** One built page. */
export interface BuiltPage {
	/** Which of the two built sites it belongs to, and its address there: "edition /about/". */
	readonly name: string;
	readonly site: keyof typeof OUTPUTS;
	/** From the root of its site: `/about/`. */
	readonly url: string;
	readonly html: string;
	readonly document: Document;
}

/** Every page of both built sites. */
export const pages: readonly BuiltPage[] = (['edition', 'fixtures'] as const).flatMap((site) =>
	globSync('**/*.html', { cwd: OUTPUTS[site] })
		.sort()
		.map((file) => {
			const url = `/${file.replace(/(?:^|\/)index\.html$/, '/')}`.replace('//', '/');
			return openPage(site, url, join(OUTPUTS[site], file));
		}),
);

/** Reads and parses a page when it is first looked at: most files of tests look at few of them. */
function openPage(site: BuiltPage['site'], url: string, file: string): BuiltPage {
	let html: string | undefined;
	let document: Document | undefined;
	return {
		name: `${site} ${url}`,
		site,
		url,
		get html() {
			return (html ??= readFileSync(file, 'utf8'));
		},
		get document() {
			return (document ??= parseHTML(this.html).document);
		},
	};
}

const byName = new Map(pages.map((page) => [page.name, page]));

function findPage(site: BuiltPage['site'], url: string): BuiltPage | undefined {
	return byName.get(`${site} ${url}`);
}

/** The address of the published site, as astro.config.ts has it. */
export const SITE = new URL('https://what-the-news-says.example');

/** What the outputs of a built site were made with, in each of its languages, the main one first. */
export async function contextsOf(site: BuiltPage['site']): Promise<readonly [Context, ...Context[]]> {
	const { published: editions } = buildEdition(await loadFiles(CONTENTS[site]), { languages: LANGUAGE_TAGS, now: new Date() });
	const contextIn = (edition: Edition): Context => ({ edition, editions, site: SITE, t: stringsFor(edition.language) });
	const [main, ...others] = editions;
	return [contextIn(main), ...others.map(contextIn)];
}

/** The built sites in each of their languages: "fixtures in ur". */
export async function everyEdition() {
	const sites = (['edition', 'fixtures'] as const).map(async (site) =>
		(await contextsOf(site)).map((context) => ({ name: `${site} in ${context.edition.language}`, site, context })),
	);
	return (await Promise.all(sites)).flat();
}

/** What the outputs of a built site were made with in its main language. */
export async function contextOf(site: BuiltPage['site']): Promise<Context> {
	return (await contextsOf(site))[0];
}

/** Why an address of a built site leads nowhere; undefined when it leads somewhere, or to another site. */
export function linkFault(site: BuiltPage['site'], from: string, href: string): string | undefined {
	const { hash, host, pathname } = new URL(href, new URL(from, SITE));
	if (host !== SITE.host) return undefined;
	const page = findPage(site, pathname);
	if (page === undefined) return existsSync(join(OUTPUTS[site], pathname)) ? undefined : `${href}: no such page`;
	return hash === '' || page.document.querySelector(hash) ? undefined : `${href}: no such place on the page`;
}

/** The page at an address. */
export function pageAt(site: BuiltPage['site'], url: string): BuiltPage {
	const page = findPage(site, url);
	if (page === undefined) throw new Error(`There is no ${url} in the built ${site}.`);
	return page;
}

/** The model from which a site was built. */
export async function editionOf(site: BuiltPage['site']): Promise<Edition> {
	return buildEdition(await loadFiles(CONTENTS[site]), { languages: LANGUAGE_TAGS, now: new Date() }).edition;
}
