import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { entryOf, type Inventory } from '../../../src/renewing/inventory.ts';
import { planSearch } from '../../../src/renewing/searchPlan.ts';
import { differenceOf } from '../../../src/renewing/survey.ts';
import { edit, makeArticle, makeContent, NOW } from '../../make.ts';
import { stringsFor } from '../../words.ts';

const INDEX = 'pagefind/archive/1/index/en_1a2b.pf_index';

/** Enough articles for one archive. The oldest has the highest number. */
const files = makeContent(
	...Array.from({ length: 240 }, (_, index) =>
		makeArticle({
			slug: `story-${index + 1}`,
			published: new Date(Date.UTC(2026, 1, 28) - index * 86_400_000).toISOString().slice(0, 16) + 'Z',
		}),
	),
);

function contextsOf(content: readonly ContentFile[]) {
	const { published } = buildEdition(content, { languages: ['en'], now: NOW });
	return published.map((edition) => ({ edition, editions: published, site: new URL('https://river.example'), t: stringsFor('en') }));
}

const contexts = contextsOf(files);
let site: string;
let last: Inventory;

beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'search-plan-'));
	mkdirSync(join(site, 'pagefind/archive/1/index'), { recursive: true });
	writeFileSync(join(site, INDEX), 'the index of 120 articles');
	const { archives } = planSearch(contexts, 'code', undefined);
	last = {
		pages: {},
		files: { [INDEX]: entryOf(join(site, INDEX)) },
		searchArchives: archives,
		everything: '',
		origin: { given: '', from: 0, until: 0 },
	};
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

/** The last site as it is now. */
const lastSite = () => ({ inventory: last, difference: differenceOf(site, last.files) });

/** The archives that are kept after a change to an article. */
function keptAfter(slug: string) {
	const path = `content/articles/${slug}/en.mdx`;
	const changed = files.map((file) => (file.path === path ? edit(file, /^title: .*$/m, 'title: Another title') : file));
	return [...planSearch(contextsOf(changed), 'code', lastSite()).kept];
}

describe('an archive of the search', () => {
	test('has the older half of 240 articles, and none is kept if there is no last site', () => {
		const { archives, kept, records } = planSearch(contexts, 'code', undefined);
		expect(Object.keys(archives)).toEqual(['1']);
		expect([...kept]).toEqual([]);
		const articles = records.filter(({ kind }) => kind === 'article');
		expect(articles.map(({ archive, url }) => [url, archive])).toEqual(
			expect.arrayContaining([
				['/articles/story-1/', undefined],
				['/articles/story-120/', undefined],
				['/articles/story-121/', 1],
				['/articles/story-240/', 1],
			]),
		);
	});

	test('is kept when a newer article changes, and made again when one of its own does', () => {
		expect(keptAfter('story-1')).toEqual([1]);
		expect(keptAfter('story-240')).toEqual([]);
	});

	test('is made again with different code, or if its files have been changed', () => {
		expect([...planSearch(contexts, 'other code', lastSite()).kept]).toEqual([]);
		writeFileSync(join(site, INDEX), 'something else');
		expect([...planSearch(contexts, 'code', lastSite()).kept]).toEqual([]);
	});

	test('is kept when nothing has changed', () => {
		expect([...planSearch(contexts, 'code', lastSite()).kept]).toEqual([1]);
	});
});
