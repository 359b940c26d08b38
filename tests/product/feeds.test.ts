import { globSync } from 'node:fs';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { SITE } from '../siteAddress.ts';
import { DIST } from './buildFixtures.ts';
import { built } from './golden.ts';

const feeds = globSync('**/feeds/**/*.rss', { cwd: DIST }).map((file) => file.replace(/\.rss$/, ''));

test('there are feeds of articles, corrections and each topic, in each language', () => {
	expect(feeds.toSorted()).toEqual(
		['', 'prs/', 'ur/'].flatMap((root) =>
			['articles', 'corrections', 'topics/bridges', 'topics/rivers', 'topics/tolls'].map((name) => `${root}feeds/${name}`),
		),
	);
});

describe.each(feeds)('a feed reader that follows /%s', (feed) => {
	const rss = parseRssFeed(built(`${feed}.rss`));
	const atom = parseAtomFeed(built(`${feed}.atom`));

	test('gets the same items, in the same order, by RSS and by Atom', () => {
		const items = rss.items ?? [];
		const entries = atom.entries ?? [];
		expect(items.map(({ guid }) => guid?.value)).toEqual(entries.map(({ id }) => id));
		expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(items.length);
	});

	test('is told where the feed is and what it belongs to', () => {
		expect(rss.link).toMatch(new RegExp(`^${SITE}/`));
		expect(rss.title).toMatch(/^(?:The River Desk|میز دریا)/);
		expect(built(`${feed}.rss`)).toContain(`href="${SITE}/${feed}.rss" rel="self"`);
	});
});

test('a correction has its own item in the feed of corrections', () => {
	const { items = [] } = parseRssFeed(built('feeds/corrections.rss'));
	expect(items).toHaveLength(3);
	const [item] = items.filter(({ title }) => title?.startsWith('Correction: Every hard case'));
	expect(item?.content?.encoded).toContain('The gates stood open for a week.');
});
