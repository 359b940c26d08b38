import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import type { Context } from '../../../src/outputs/context.ts';
import { inputsOf } from '../../../src/renewing/inputs.ts';
import { ownContext } from '../../../src/renewing/ownEdition.ts';
import { edit, makeArticle, makeContent, NOW } from '../../make.ts';
import { stringsFor } from '../../words.ts';

function contextOf(files: readonly ContentFile[]): Context {
	const { published } = buildEdition(files, { languages: ['en'], now: NOW });
	return { edition: published[0], editions: published, site: new URL('https://river.example'), t: stringsFor('en') };
}

/** The fingerprint of each page of the edition made from some files, by its address. */
function inputsIn(files: readonly ContentFile[], code = 'code'): ReadonlyMap<string, string> {
	const context = contextOf(files);
	const ground = { code, everything: JSON.stringify(files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) };
	return new Map(context.edition.sitePages.map((page) => [page.url, inputsOf(page, context, ground)]));
}

const files = makeContent(makeArticle(), makeArticle({ slug: 'dam-breaks' }));

/** The pages that are stale after a change to the file at this path. */
function staleAfter(path: string, from: string | RegExp, to: string): readonly string[] {
	const before = inputsIn(files);
	const after = inputsIn(files.map((file) => (file.path === path ? edit(file, from, to) : file)));
	return [...after].filter(([url, inputs]) => before.get(url) !== inputs).map(([url]) => url);
}

describe('a change makes stale', () => {
	test('in a dek: its article, the lists that show it and the files about the whole site, but no page of the other article', () => {
		const stale = staleAfter('content/articles/dam-breaks/en.mdx', /^dek: .*$/m, 'dek: Another sentence about it.');
		expect(stale).toEqual(
			expect.arrayContaining(['/', '/articles/', '/articles/dam-breaks/', '/feeds/articles.rss', '/404.html', '/claims.json']),
		);
		expect(stale).not.toContain('/articles/river-treaty/');
		expect(stale).not.toContain('/about/');
		expect(stale).not.toContain('/search/');
	});

	test('in an outlet: its own page, the lists of outlets and the articles that cite it', () => {
		const [outlet] = contextOf(files).edition.dossiers.map((dossier) => dossier.outlet.id);
		const stale = staleAfter(`content/outlets/${outlet ?? ''}.yml`, /^name: .*$/m, 'name: Another Name');
		expect(stale).toEqual(
			expect.arrayContaining([`/outlets/${outlet ?? ''}/`, '/outlets/', '/articles/river-treaty/', '/articles/dam-breaks/']),
		);
		expect(stale).not.toContain('/search/');
	});

	test('in the site: every page', () => {
		const stale = staleAfter('content/site.yml', /^name: .*$/m, 'name: Another Name');
		const all = [...inputsIn(files).keys()];
		// Icons and article pictures contain no text of the site, but they use its settings.
		expect(stale).toEqual(all);
	});

	test('in the code: every page', () => {
		const [before, after] = [inputsIn(files), inputsIn(files, 'other code')];
		expect([...after].filter(([url, inputs]) => before.get(url) === inputs)).toEqual([]);
	});

	test('but nothing if the content means the same', () => {
		expect(inputsIn(files.toReversed())).toEqual(inputsIn(files));
	});
});

describe('a page that shows more than it declares', () => {
	const context = contextOf(files);
	const pageAt = (address: string) => context.edition.sitePages.find(({ url }) => url === address) ?? context.edition.sitePages[0];

	test('stops the build, which says where to declare it', () => {
		const page = pageAt('/search/');
		if (page === undefined) throw new Error('There is no search.');
		const { edition } = ownContext(page, context);
		expect(edition.site.name).toBe(context.edition.site.name);
		expect(() => edition.articles).toThrow(
			'Pages of the kind “search” show the part “articles” of the edition. Say so under “reads” in PAGE_TYPES.',
		);
		expect(() => edition.kinds.get('about/')).toThrow('/search/ asks what is at “about/”');
	});

	test('does not have the texts of other pages', () => {
		const page = pageAt('/search/');
		if (page === undefined) throw new Error('There is no search.');
		expect(ownContext(page, context).edition.pages.flatMap(({ text }) => text.children)).toEqual([]);
		expect(context.edition.pages.flatMap(({ text }) => text.children)).not.toEqual([]);
	});
});
