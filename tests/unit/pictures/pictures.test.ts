import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../words.ts';
import { buildEdition } from '../../../src/build.ts';
import type { Context } from '../../../src/outputs/context.ts';
import { listFeeds } from '../../../src/model/views/feeds.ts';
import { writeFeed } from '../../../src/outputs/feeds/feeds.ts';
import { articleMarkdown } from '../../../src/outputs/feeds/markdown.ts';
import { articleHead } from '../../../src/outputs/metadata/head.ts';
import { articleThing } from '../../../src/outputs/metadata/structuredData.ts';
import { searchRecords } from '../../../src/outputs/search/searchRecords.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { makeArticle, makeContent, makeTranslation, NOW } from '../../make.ts';
import { makePicture, makePictureFile, makeRecording } from '../../makePicture.ts';

function contextsOf(...files: readonly ContentFile[]): readonly [main: Context, ur: Context] {
	const { diagnostics, editions } = buildEdition(makeContent(...files), { languages: ['en', 'ur'], now: NOW });
	expect(diagnostics.map(({ code }) => code)).toEqual([]);
	const [main, ur = main] = editions;
	const site = new URL('https://river.example');
	return [
		{ edition: main, editions, site, t: stringsFor('en') },
		{ edition: ur, editions, site, t: stringsFor('ur') },
	];
}

function articleIn({ edition }: Context) {
	const [article] = edition.articles;
	if (article === undefined) throw new Error('The edition has no article.');
	return article;
}

const CITED = 'They say <Claim id="treaty-signed">that it is so</Claim>.';
const made = {
	id: 'made-up',
	file: 'made-up.jpg',
	kind: 'ai-made',
	altered: 'A program made it of three words.',
	source: 'herald-treaty',
} as const;

/** An article with a lead picture, a made-up picture in its text, and a video. */
const article = makeArticle({
	body: `${CITED}\n\n<Picture id="made-up" />\n\n<Recording id="horn" />`,
	lead: 'ferry',
	pictures: [
		makePicture({ licenceUrl: 'https://creativecommons.org/licenses/by/4.0/' }),
		makePicture({ ...made, credit: 'A maker', taken: 'unknown', place: 'unknown', by: 'unknown' }),
	],
	recordings: [makeRecording({ kind: 'video', transcript: 'https://herald.example/horn/words' })],
});
const madeUp = makePictureFile({ width: 700, height: 1400 }, 'made-up.jpg');
const files = [article, makePictureFile(), madeUp];
const PICTURES = 'https://river.example/articles/river-treaty/pictures';

describe('search engines', () => {
	test('get the lead in three shapes, each with its credit, and the other pictures', () => {
		const [context] = contextsOf(...files);
		const ferry = {
			'@type': 'ImageObject',
			caption: 'The ferry at Kell in its last winter.',
			description: 'A ferry on a grey river.',
			creditText: 'Anna Lind / Herald',
			copyrightNotice: 'CC BY 4.0',
			license: 'https://creativecommons.org/licenses/by/4.0/',
			creator: { '@type': 'Person', name: 'Anna Lind' },
			dateCreated: '2026-02-20',
			contentLocation: { '@type': 'Place', name: 'The landing at Kell' },
		};
		expect(articleThing(articleIn(context), context).image).toEqual([
			{ ...ferry, contentUrl: `${PICTURES}/ferry/16x9.jpg` },
			{ ...ferry, contentUrl: `${PICTURES}/ferry/4x3.jpg` },
			{ ...ferry, contentUrl: `${PICTURES}/ferry/1x1.jpg` },
			{
				'@type': 'ImageObject',
				contentUrl: `${PICTURES}/made-up/whole.jpg`,
				caption: 'The ferry at Kell in its last winter.',
				description: 'A ferry on a grey river.',
				creditText: 'A maker',
				copyrightNotice: 'CC BY 4.0',
				digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
			},
		]);
	});

	test('get the share card of an article without pictures', () => {
		const [context] = contextsOf();
		expect(articleThing(articleIn(context), context).image).toBe('https://river.example/articles/river-treaty/card.png');
	});
});

test('the share card keeps its words, whatever the lead is', () => {
	const [context] = contextsOf(...files);
	expect(articleHead(articleIn(context), context).image.url).toBe('https://river.example/articles/river-treaty/card.png');
});

describe('a picture as a file for programs', () => {
	test('is as large as its frame and its pixels allow', () => {
		const [context] = contextsOf(...files);
		const sizes = articleIn(context).pictures.map(({ copies, id }) => [
			id,
			...copies.map(({ height, shape, width }) => `${shape} ${width}x${height}`),
		]);
		expect(sizes).toEqual([
			['ferry', 'whole 1200x800', '16x9 1200x675', '4x3 1200x900', '1x1 1200x1200'],
			['made-up', 'whole 600x1200'],
		]);
	});

	test.each([
		['of one pixel', 1, 1, ['1x1', '1x1', '1x1', '1x1']],
		['long and low', 12000, 1500, ['2400x300', '1200x675', '1200x900', '1200x1200']],
		['upright', 600, 900, ['600x900', '600x338', '600x450', '600x600']],
	])('%s is not enlarged', (_, width, height, sizes) => {
		const [context] = contextsOf(article, makePictureFile({ width, height }), madeUp);
		expect(articleIn(context).lead?.copies.map((copy) => `${copy.width}x${copy.height}`)).toEqual(sizes);
	});

	test('is a file of the site once, for all languages', () => {
		const contexts = contextsOf(...files, makeTranslation());
		const addresses = contexts.map(({ edition }) => edition.sitePages.flatMap(({ kind, url }) => (kind === 'picture-copy' ? [url] : [])));
		expect(addresses).toEqual([
			['ferry/whole.jpg', 'ferry/16x9.jpg', 'ferry/4x3.jpg', 'ferry/1x1.jpg', 'made-up/whole.jpg'].map(
				(path) => `/articles/river-treaty/pictures/${path}`,
			),
			[],
		]);
	});

	test('is published unchanged only on request', () => {
		const own = makeArticle({ pictures: [makePicture({ withOriginal: true })], lead: 'ferry' });
		const [context] = contextsOf(own, makePictureFile({ hasCredentials: true }));
		expect(context.edition.sitePages.flatMap(({ kind, url }) => (kind === 'picture-original' ? [url] : []))).toEqual([
			'/articles/river-treaty/pictures/ferry/original/ferry.jpg',
		]);
		const [without] = contextsOf(...files);
		expect(without.edition.sitePages.filter(({ kind }) => kind === 'picture-original')).toEqual([]);
	});
});

describe('in feeds', () => {
	const feed = (format: 'atom' | 'rss') => {
		const [context] = contextsOf(...files);
		const value = listFeeds(context.edition).find(({ name }) => name === 'articles');
		return value === undefined ? '' : writeFeed(value, format, context);
	};

	test('the lead represents its article', () => {
		expect(feed('rss')).toContain(
			`<media:content url="${PICTURES}/ferry/16x9.jpg" medium="image" type="image/jpeg" width="1200" height="675"><media:description type="plain">A ferry on a grey river.</media:description><media:credit>Anna Lind / Herald</media:credit></media:content>`,
		);
		expect(feed('atom')).toContain(`<link rel="enclosure" type="image/jpeg" href="${PICTURES}/ferry/16x9.jpg"/>`);
	});

	test('pictures are in the text, with their size, after a note if they were made up', () => {
		const content = feed('rss').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
		expect(content).toContain(`<img src="${PICTURES}/ferry/whole.jpg" alt="A ferry on a grey river." width="1200" height="800">`);
		expect(content).toContain(
			`<p>Picture made with AI. A program made it of three words.</p>\n<p><img src="${PICTURES}/made-up/whole.jpg" alt="A ferry on a grey river." width="600" height="1200"></p>`,
		);
		expect(content).toContain('(Picture made with AI: A maker. CC BY 4.0) We have not checked where, when and by whom it was taken.');
	});
});

test('Markdown has pictures with absolute links, and links to recordings and their words', () => {
	const [context] = contextsOf(...files);
	const markdown = articleMarkdown(articleIn(context), context);
	expect(markdown).toContain(`![A ferry on a grey river.](${PICTURES}/ferry/whole.jpg)`);
	expect(markdown).toContain(
		'The ferry at Kell in its last winter. (Photograph: Anna Lind / Herald. [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/))',
	);
	expect(markdown).toContain(
		'Video: [The horn of the ferry](https://herald.example/horn) (4:05). The Herald. [Read its words](https://herald.example/horn/words)',
	);
});

test('a lead that is also in the text appears once', () => {
	const own = makeArticle({ body: `${CITED}\n\n<Picture id="ferry" />`, pictures: [makePicture()], lead: 'ferry' });
	const [context] = contextsOf(own, makePictureFile());
	expect(articleMarkdown(articleIn(context), context).split('pictures/ferry/whole.jpg')).toHaveLength(2);
});

test('the search finds an article by what its pictures show, by their credits, and by its recordings', () => {
	const [context] = contextsOf(...files);
	const words = searchRecords(context).find(({ kind }) => kind === 'article')?.words;
	for (const said of [
		'A ferry on a grey river.',
		'in its last winter',
		'Anna Lind / Herald',
		'The landing at Kell',
		'of three words',
		'The horn of the ferry',
	])
		expect(words).toContain(said);
});

test('in a translation a picture has translated words, and keeps its credit and its address', () => {
	const words = [
		{ of: 'A ferry on a grey river.', text: 'سرمئی دریا پر کشتی۔' },
		{ of: 'The ferry at Kell in its last winter.', text: 'کیل کی کشتی اپنی آخری سردی میں۔' },
	];
	const [, ur] = contextsOf(...files, makeTranslation({ words }));
	expect(articleIn(ur).lead).toMatchObject({
		inWords: 'سرمئی دریا پر کشتی۔',
		caption: 'کیل کی کشتی اپنی آخری سردی میں۔',
		credit: 'Anna Lind / Herald',
	});
	// Texts that are not translated are marked with the original's language, one by one.
	expect(articleIn(ur).lead?.languages).toMatchObject({ inWords: 'ur', caption: 'ur', licence: 'en', place: 'en' });
	expect(articleIn(ur).lead?.copies[0].url).toBe('/articles/river-treaty/pictures/ferry/whole.jpg');
});

test('a translation has only the pictures that it shows: no link leads to others', () => {
	const [main, ur] = contextsOf(...files, makeTranslation());
	const anchorsIn = ({ edition }: Context) => edition.sitePages.filter(({ kind }) => kind === 'article').flatMap(({ anchors }) => anchors);
	expect(articleIn(main).pictures.map(({ id }) => id)).toEqual(['ferry', 'made-up']);
	expect(articleIn(ur).pictures.map(({ id }) => id)).toEqual(['ferry']);
	expect(articleIn(ur).recordings).toEqual([]);
	expect(anchorsIn(main)).toEqual(expect.arrayContaining(['picture-ferry', 'picture-made-up', 'recording-horn']));
	expect(anchorsIn(ur)).not.toContain('picture-made-up');
});
