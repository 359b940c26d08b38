import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../words.ts';
import { buildEdition } from '../../../src/build.ts';
import { neighboursAmong } from '../../../src/model/views/neighbours.ts';
import { withTextFragment } from '../../../src/model/textFragment.ts';
import { sourceCsl } from '../../../src/outputs/data/citations.ts';
import { wordClaim } from '../../../src/outputs/metadata/claimWords.ts';
import type { Context } from '../../../src/outputs/context.ts';
import { listFeeds } from '../../../src/model/views/feeds.ts';
import { writeFeed } from '../../../src/outputs/feeds/feeds.ts';
import { articleMarkdown } from '../../../src/outputs/feeds/markdown.ts';
import { writeNewsSitemap } from '../../../src/outputs/hosting/sitemaps.ts';
import { withPolicy } from '../../../src/integration/policies.ts';
import { policyFor } from '../../../src/outputs/metadata/policy.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { makeArticle, makeAttribution, makeClaim, makeContent, makeSource, NOW } from '../../make.ts';

function contextOf(...files: readonly ContentFile[]): Context {
	const { edition, editions } = buildEdition(makeContent(...files), { languages: ['en'], now: NOW });
	return { edition, editions, site: new URL('https://river.example'), t: stringsFor('en') };
}

const gazette = makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty' });

function firstOf(context: Context) {
	const [article] = context.edition.articles;
	const [claim] = article?.claims ?? [];
	if (article === undefined || claim === undefined) throw new Error('The edition has no claim.');
	return { article, claim };
}

describe('a link to the words of a source', () => {
	test('marks exact words', () => {
		expect(withTextFragment('https://a.example/x', 'well-known, they said')).toBe(
			'https://a.example/x#:~:text=well%2Dknown%2C%20they%20said',
		);
	});

	test('spans what a quotation leaves out', () => {
		expect(withTextFragment('https://a.example/x', 'in the end … nothing')).toBe('https://a.example/x#:~:text=in%20the%20end,nothing');
	});

	test('marks a long quotation by its beginning and its end', () => {
		const six = 'the gates were open a week';
		expect(withTextFragment('https://a.example/x', six)).toBe('https://a.example/x#:~:text=the%20gates%20were%20open%20a%20week');
		expect(withTextFragment('https://a.example/x', `${six}, they say`)).toBe(
			'https://a.example/x#:~:text=the%20gates%20were,week%2C%20they%20say',
		);
	});

	test('keeps a fragment that the address already has', () => {
		expect(withTextFragment('https://a.example/x#part', 'so')).toBe('https://a.example/x#part:~:text=so');
	});
});

describe('the text that is shared with a claim', () => {
	test('says who says so, how firm it is, as of when, and where', () => {
		const context = contextOf();
		const { article, claim } = firstOf(context);
		expect(wordClaim(claim, article, context).shareText).toBe(
			'The two states signed a treaty on the river. (The Herald; one source, as of 3 March 2026) https://river.example/articles/river-treaty/treaty-signed/',
		);
	});

	test('says how many independent sources corroborate it', () => {
		const attributions = [makeAttribution(), makeAttribution({ source: 'gazette-treaty' })];
		const context = contextOf(
			makeArticle({ sources: [makeSource(), gazette], claims: [makeClaim({ status: 'several-sources', attributions })] }),
		);
		const { article, claim } = firstOf(context);
		expect(wordClaim(claim, article, context).finding).toBe('2 separate sources');
	});
});

describe('a claim’s own page', () => {
	test('traces each report to its origin', () => {
		const relay = makeSource({
			id: 'courier-treaty',
			outlet: 'courier',
			url: 'https://courier.example/treaty',
			basedOn: ['herald-treaty'],
		});
		const attributions = [makeAttribution(), makeAttribution({ source: 'courier-treaty' })];
		const { claim } = firstOf(contextOf(makeArticle({ sources: [makeSource(), relay], claims: [makeClaim({ attributions })] })));
		expect(claim.chains.map(({ relayedBy, source }) => [source.id, relayedBy.map((chain) => chain.source.id)])).toEqual([
			['herald-treaty', ['courier-treaty']],
		]);
	});

	test('shows the sentence that cites it, and the heading above', () => {
		const body =
			'First.\n\n## The signing\n\nIt was late. On Sunday <Claim id="treaty-signed">they *signed*</Claim>, people say. Then they left.';
		const { claim } = firstOf(contextOf(makeArticle({ body })));
		expect(claim.passages).toEqual([{ heading: 'The signing', before: 'On Sunday ', words: 'they signed', after: ', people say.' }]);
	});

	test('links to claims that share its subjects, the rarest subject first', () => {
		const about = (id: string, ...entities: string[]) =>
			makeClaim({ id, about: entities, text: `What is said of it under the name ${id}.` });
		const claims = [
			about('one', 'river', 'ferry'),
			about('two', 'river'),
			about('three', 'ferry'),
			about('four', 'river'),
			about('five', 'minister'),
		];
		const { edition } = contextOf(makeArticle({ claims, entities: ['river', 'ferry', 'minister'] }));
		const [claim] = edition.articles[0]?.claims ?? [];
		expect(claim && neighboursAmong(edition.articles)(claim).map((neighbour) => neighbour.claim.id)).toEqual(['three', 'two', 'four']);
	});
});

describe('a feed', () => {
	const rss = (...files: readonly ContentFile[]) => {
		const context = contextOf(...files);
		const [feed] = listFeeds(context.edition);
		return feed === undefined ? '' : writeFeed(feed, 'rss', context);
	};

	test('changes its item when the status of a claim changes', () => {
		const before = rss();
		const after = rss(makeArticle({ claims: [makeClaim({ status: 'unconfirmed' })] }));
		expect(before).toContain('One source.');
		expect(after).toContain('Unconfirmed.');
		expect(after.replace(/<item>[\s\S]*<\/item>/, '')).toBe(before.replace(/<item>[\s\S]*<\/item>/, ''));
		expect(after).not.toBe(before);
	});

	test('carries the date of the last change', () => {
		expect(rss(makeArticle({ updated: '2026-04-01T10:00Z' }))).toContain('<pubDate>');
		expect(rss(makeArticle({ updated: '2026-04-01T10:00Z' }))).toContain('Wed, 01 Apr 2026 10:00:00 GMT');
	});
});

describe('the sitemap for news', () => {
	test('lists only what was published in the last two days', async () => {
		const context = contextOf(makeArticle({ published: '2026-03-03T09:00Z' }));
		expect(await writeNewsSitemap(context, new Date('2026-03-05T08:59Z'))).toContain('<news:title>What the river treaty says</news:title>');
		const later = await writeNewsSitemap(context, new Date('2026-03-05T09:00Z'));
		expect(later).not.toContain('<url>');
		expect(later).toContain('<urlset');
	});
});

test('a headline that was not seen is described in brackets in citations', () => {
	const described = makeSource({ title: undefined, description: 'Short item on the treaty' });
	const { article } = firstOf(contextOf(makeArticle({ sources: [described] })));
	const [source] = article.sources;
	expect(source && sourceCsl(source, stringsFor('en')).title).toBe('[Short item on the treaty]');
});

test('the Markdown version says in the sentence who says so, and links to the claim', () => {
	const body =
		'They say <Claim id="treaty-signed">that it is so</Claim>. <Quote source="herald-treaty">Signed</Quote>, it wrote. {/* a note */}';
	const context = contextOf(makeArticle({ body }));
	const markdown = articleMarkdown(firstOf(context).article, context);
	expect(markdown).toContain(
		'They say that it is so ([The Herald, one source](https://river.example/articles/river-treaty/treaty-signed/)). “Signed” ([The Herald](https://herald.example/treaty)), it wrote.',
	);
	expect(markdown).not.toContain('a note');
});

test('each page has a policy that names the scripts and styles that it has, and what it says that it loads', () => {
	const [before, after] = ['<head><meta charset="utf-8">', '<script>x</script><script src="/y.js"></script><style>a{}</style></head>'];
	const rest = '<style media="print">b{}</style>';
	expect(withPolicy(`${before}<meta name="loads" content="media-src 'self'">${after}${rest}`)).toBe(
		[
			`${before}<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; `,
			`manifest-src 'self'; base-uri 'none'; form-action 'self'; script-src 'self' 'sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE='; `,
			`style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=' 'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='; media-src 'self'">${after}${rest}`,
		].join(''),
	);
	expect(() => withPolicy('<head><title>No charset</title></head>')).toThrow('A page needs <meta charset="utf-8">');
});

test('the styles of a page that apply everywhere become one', () => {
	const page = withPolicy('<head><meta charset="utf-8"><style>a{}</style><title>T</title><style>b{}</style></head><body></body>');
	expect(page.replace(/<meta http-equiv[^>]*>/, '')).toBe(
		'<head><meta charset="utf-8"><style>a{}b{}</style><title>T</title></head><body></body>',
	);
});

test('a page may load what it says besides, and everything else only from the site itself', () => {
	expect(policyFor(["script-src 'wasm-unsafe-eval'", "media-src 'self'"])).toBe(
		"default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; media-src 'self'",
	);
});
