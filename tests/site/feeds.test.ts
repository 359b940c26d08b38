import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { absolute } from '../../src/model/urls.ts';
import { feedsOf } from '../../src/outputs/feeds/feeds.ts';
import { wordClaim } from '../../src/outputs/metadata/claimWords.ts';
import { OUTPUTS } from './buildEditions.ts';
import { everyEdition, linkFault, SITE } from './pages.ts';

const feeds = (await everyEdition()).map(({ context, name: of, site }) =>
	feedsOf(context).map((feed) => ({ of, site, name: feed.name, feed, context, folder: `${context.edition.root}feeds` })),
);
const read = (site: keyof typeof OUTPUTS, path: string) => readFileSync(join(OUTPUTS[site], path), 'utf8');

describe.each(feeds.flat())('a feed reader that follows $of $name', ({ context, feed, folder, name, site }) => {
	const rss = parseRssFeed(read(site, `${folder}/${name}.rss`));
	const atom = parseAtomFeed(read(site, `${folder}/${name}.atom`));

	test('gets every item, in order, by RSS and by Atom', () => {
		const titles = feed.items.map(({ title }) => title);
		expect((rss.items ?? []).map(({ title }) => title)).toEqual(titles);
		expect((atom.entries ?? []).map(({ title }) => title?.value)).toEqual(titles);
		expect((rss.items ?? []).map(({ guid }) => guid?.value)).toEqual(feed.items.map(({ id }) => id));
		expect((atom.entries ?? []).map(({ updated }) => Date.parse(updated ?? ''))).toEqual(
			feed.items.map(({ updated }) => Date.parse(updated)),
		);
	});

	test('is told where the feed is and what it belongs to', () => {
		expect(rss.link).toBe(absolute(feed.link, SITE));
		expect(rss.title).toContain(context.edition.site.name);
		expect(read(site, `${folder}/${name}.rss`)).toContain(`href="${absolute(`${folder}/${name}.rss`, SITE)}" rel="self"`);
	});

	test('gets addresses that are whole and lead somewhere', () => {
		const items = (rss.items ?? []).flatMap(({ content, link }) => {
			const { document } = parseHTML(`<!doctype html><html><body>${content?.encoded ?? ''}</body></html>`);
			return [link ?? '', ...[...document.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '')];
		});
		// Footnotes lead to their place in the same item.
		const outside = items.filter((href) => !href.startsWith('#'));
		expect(outside.filter((href) => !/^(?:https?|mailto):/.test(href))).toEqual([]);
		expect(outside.flatMap((href) => linkFault(site, '/', href.replace(/:~:text=.*/, '')) ?? [])).toEqual([]);
	});
});

test.each(feeds.flat().filter(({ name }) => name === 'articles'))(
	'the feed of $of carries every claim in full, with who says so',
	({ context, folder, site }) => {
		const { items = [] } = parseRssFeed(read(site, `${folder}/articles.rss`));
		for (const article of context.edition.articles) {
			const item = items.find(({ link }) => link === absolute(article.url, SITE));
			const words = parseHTML(`<!doctype html><html><body>${item?.content?.encoded ?? ''}</body></html>`).document.body.textContent;
			for (const claim of article.claims) {
				expect(words).toContain(claim.text);
				expect(words.toLowerCase()).toContain(wordClaim(claim, article, context).finding.toLowerCase());
			}
		}
	},
);

test('a correction has its own item in the feed of corrections', () => {
	const { items = [] } = parseRssFeed(read('fixtures', '/feeds/corrections.rss'));
	expect(items).toHaveLength(3);
	const [item] = items.filter(({ title }) => title?.startsWith('Correction: Every hard case'));
	expect(item?.content?.encoded).toContain('The gates stood open for a week.');
});
