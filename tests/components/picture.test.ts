import { describe, expect, test, vi } from 'vitest';
import MarkdownPicture from '../../src/components/pictures/MarkdownPicture.astro';
import Photograph from '../../src/components/pictures/Photograph.astro';
import { stringsFor } from '../words.ts';
import PicturePage from '../../src/tags/Picture/Page.astro';
import PictureEvidence from '../../src/tags/Picture/Evidence.astro';
import RecordingPage from '../../src/tags/Recording/Page.astro';
import { joinOne, makeArticle } from '../make.ts';
import { makePicture, makePictureFile, makeRecording } from '../makePicture.ts';
import { render, words } from './render.ts';

const image = (width: number, height: number, format = 'jpg') => ({ src: '/photo.jpg', width, height, format, fsPath: '/photo.jpg' });

vi.mock('virtual:pictures', () => ({
	folder: '/content',
	pictures: {
		'content/articles/river-treaty/ferry.jpg': () =>
			Promise.resolve({ default: { src: '/ferry.jpg', width: 3000, height: 2000, format: 'jpg', fsPath: '/ferry.jpg' } }),
	},
}));

/** Renders a picture in a text, from a file with this size. */
async function pictureOf(width: number, height: number, format?: string) {
	const body = await render(Photograph, { image: image(width, height, format), alt: 'The gates at Kell', title: 'In February' });
	const img = body.querySelector('img');
	const sources = [...body.querySelectorAll('source')].map((source) => ({
		type: source.getAttribute('type'),
		widths: [...(source.getAttribute('srcset') ?? '').matchAll(/ (\d+)w/g)].map(([, size]) => Number(size)),
		sizes: source.getAttribute('sizes'),
	}));
	return { img, sources, size: [img?.getAttribute('width'), img?.getAttribute('height')].join(' by ') };
}

test.each([
	['of a camera', 4000, 3000, '608 by 456', [547, 705, 900, 1216]],
	['upright', 3000, 4000, '552 by 736', [497, 640, 817, 1104]],
	['very high', 500, 5000, '74 by 740', [148]],
	['a panorama, which moves in its frame', 12000, 1500, '1408 by 176', [1200, 2400]],
	['a little wider than the column', 700, 500, '608 by 434', [547, 700]],
	['narrower than the column', 400, 300, '400 by 300', [400]],
	['of one pixel', 1, 1, '1 by 1', [1]],
])(
	'a picture %s is sent no larger than its column shows it, and its space is kept while it loads',
	async (_, width, height, size, widths) => {
		const picture = await pictureOf(width, height);
		expect(picture.size).toBe(size);
		expect(picture.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
		expect(picture.sources[0]?.widths).toEqual(widths);
	},
);

test('a picture has its alternative text, loads when it is needed, and has no styles of its own', async () => {
	const { img } = await pictureOf(4000, 3000);
	expect(img?.getAttribute('alt')).toBe('The gates at Kell');
	expect(img?.getAttribute('title')).toBe('In February');
	expect(img?.getAttribute('loading')).toBe('lazy');
	expect(img?.hasAttribute('style')).toBe(false);
});

test('a picture in plain Markdown is the file that the text names', async () => {
	const body = await render(MarkdownPicture, { src: './ferry.jpg', folder: 'content/articles/river-treaty', alt: 'A ferry' });
	expect(body.querySelector('img')?.getAttribute('width')).toBe('608');
	await expect(render(MarkdownPicture, { src: './none.jpg', folder: 'content/articles/river-treaty', alt: '' })).rejects.toThrow(
		'The picture content/articles/river-treaty/none.jpg was not loaded.',
	);
});

test('a phone is told that a picture needs less than every one of its pixels', async () => {
	const { sources } = await pictureOf(4000, 3000);
	expect(sources.map(({ sizes }) => sizes)).toEqual(['(width < 40rem) 60vw, 608px', '(width < 40rem) 60vw, 608px']);
});

test('a browser that supports neither AVIF nor WebP gets a JPEG, or a PNG if the picture may be transparent', async () => {
	expect((await pictureOf(4000, 3000)).img?.getAttribute('src')).toMatch(/f=jpg/);
	expect((await pictureOf(4000, 3000, 'png')).img?.getAttribute('src')).toMatch(/f=png/);
});

const t = stringsFor('en');

/** An article with this picture, and with a recording. */
function hostWith(changes: Parameters<typeof makePicture>[0] = {}, facts: Parameters<typeof makePictureFile>[0] = {}) {
	const body = '<Claim id="treaty-signed">So</Claim>.\n\n<Picture id="ferry" />\n\n<Recording id="horn" />';
	return joinOne(
		makeArticle({
			body,
			pictures: [makePicture(changes)],
			recordings: [makeRecording({ kind: 'video', length: '1:02:30', still: 'ferry' })],
		}),
		makePictureFile(facts),
	);
}

describe('a picture of the article', () => {
	test('has its caption, credit and licence below it, and, folded, what is known about it', async () => {
		const host = hostWith({
			source: 'herald-treaty',
			verified: 'We have seen the whole series.',
			licenceUrl: 'https://licence.example/by',
		});
		const body = await render(PicturePage, { id: 'ferry', host, t });
		expect(words(body.querySelector('figcaption'))).toBe(
			'The ferry at Kell in its last winter. Photograph: Anna Lind / Herald. CC BY 4.0 About this pictureTaken or made 20 February 2026 Where The landing at Kell By Anna Lind Found at The Herald [1] What we checked We have seen the whole series.',
		);
		expect(body.querySelector('a[rel=license]')?.getAttribute('href')).toBe('https://licence.example/by');
		expect(words(body.querySelector('summary'))).toBe('About this picture');
		expect(words(body.querySelector('dl'))).toBe(
			'Taken or made 20 February 2026 Where The landing at Kell By Anna Lind Found at The Herald [1] What we checked We have seen the whole series.',
		);
		expect(body.querySelector('img')?.getAttribute('alt')).toBe('A ferry on a grey river.');
		expect(body.querySelector('figure')?.id).toBe('picture-ferry');
	});

	test('says so if nothing is known about it', async () => {
		const body = await render(PicturePage, { id: 'ferry', host: hostWith({ taken: 'unknown', place: 'unknown', by: 'unknown' }), t });
		expect(words(body.querySelector('dl'))).toBe(
			'Taken or made unknown Where unknown By unknown What we checked We have not checked where, when and by whom it was taken.',
		);
	});

	test.each([
		['altered', 'Altered picture. A ferry was painted out.'],
		['ai-altered', 'Picture altered with AI. A ferry was painted out.'],
		['ai-made', 'Picture made with AI. A ferry was painted out.'],
	] as const)('that is %s says so before readers see it', async (kind, said) => {
		const body = await render(PicturePage, { id: 'ferry', host: hostWith({ kind, altered: 'A ferry was painted out.' }), t });
		const [first] = body.querySelector('figure')?.children ?? [];
		expect(words(first)).toBe(said);
	});

	test('with Content Credentials says so, and links to the original file if that is published', async () => {
		const body = await render(PicturePage, { id: 'ferry', host: hostWith({ withOriginal: true }, { hasCredentials: true }), t });
		expect(words(body.querySelector('details'))).toContain('carries Content Credentials (C2PA)');
		expect(body.querySelector('details a[href$="original/ferry.jpg"]')?.getAttribute('href')).toBe(
			'/articles/river-treaty/pictures/ferry/original/ferry.jpg',
		);
		expect(words(await render(PicturePage, { id: 'ferry', host: hostWith(), t }))).not.toContain('Content Credentials');
	});

	test('is described in words on the page for following the evidence', async () => {
		const body = await render(PictureEvidence, { id: 'ferry', host: hostWith({ source: 'herald-treaty' }), t, bearings: [] });
		expect(words(body)).toContain('A ferry on a grey river.');
		expect(words(body)).toContain('Where The landing at Kell');
		expect(body.querySelector('img')).toBeNull();
		expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
			'/articles/river-treaty/#picture-ferry',
			'/articles/river-treaty/#source-herald-treaty',
		]);
	});
});

test('a recording is a card that links to its source, and plays nothing', async () => {
	const body = await render(RecordingPage, { id: 'horn', host: hostWith(), t });
	expect(words(body.querySelector('.recording-title'))).toBe('Video: The horn of the ferry (1:02:30)');
	expect(body.querySelector('.recording-title a')?.getAttribute('href')).toBe('https://herald.example/horn');
	expect(words(body)).toContain('It is played at herald.example, which then knows of your visit.');
	expect(body.querySelectorAll('video, audio, iframe, script')).toHaveLength(0);
	expect(body.querySelector('img')?.getAttribute('alt')).toBe('A ferry on a grey river.');
});
