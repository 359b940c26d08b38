import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { DIST, FIXTURES } from './buildFixtures.ts';
import { pageAt } from './builtPages.ts';

const ARTICLE = '/articles/kell-in-pictures/';
const ORIGINAL = 'articles/kell-in-pictures/pictures/river-signed/original/signed.jpg';
const published = globSync('**/*.{avif,jpg,jpeg,png,webp}', { cwd: DIST });
const photographs = published.filter((file) => !/(?:^|\/)(?:card|icon-\d+)\.png$/.test(file));

describe('of the pictures that are published', () => {
	test('none says which camera took it, when or where', async () => {
		expect(photographs.length).toBeGreaterThan(50);
		for (const file of photographs.filter((path) => path !== ORIGINAL)) {
			const { exif, iptc, orientation, xmp } = await sharp(join(DIST, file)).metadata();
			expect({ file, exif, iptc, orientation, xmp }).toEqual({
				file,
				exif: undefined,
				iptc: undefined,
				orientation: undefined,
				xmp: undefined,
			});
			expect(readFileSync(join(DIST, file)).includes('Secret camera'), file).toBe(false);
		}
	});

	test('no file is unchanged, except the one that should be', () => {
		const originals = new Map(
			globSync('articles/*/*.{jpg,png,webp}', { cwd: FIXTURES }).map((file) => [
				readFileSync(join(FIXTURES, file), 'base64'),
				basename(file),
			]),
		);
		expect(originals.size).toBeGreaterThan(8);
		const same = photographs.flatMap((file) => {
			const name = originals.get(readFileSync(join(DIST, file), 'base64'));
			return name === undefined ? [] : [`${name} at ${file}`];
		});
		expect(same).toEqual([`signed.jpg at ${ORIGINAL}`]);
	});

	test('that one still carries its Content Credentials', () => {
		expect(readFileSync(join(DIST, ORIGINAL)).includes('c2pa')).toBe(true);
	});
});

/** Every file that shows a picture of the article, by the picture's id. */
function filesOf(id: string): readonly string[] {
	const { document } = pageAt(ARTICLE);
	const figure = document.querySelector(`#picture-${id}`);
	const sets = [...(figure?.querySelectorAll('source') ?? [])].map((source) => source.getAttribute('srcset') ?? '');
	const inPage = [...sets.join(', ').matchAll(/(\/\S+) \d+w/g)].map(([, file = '']) => file);
	return [...inPage, figure?.querySelector('img')?.getAttribute('src') ?? '', `${ARTICLE}pictures/${id}/whole.jpg`];
}

/** The colour at a point of a picture. The point is given as shares of its width and height, from its upper left corner. */
async function colourAt(file: string, [x, y]: readonly [number, number]): Promise<readonly number[]> {
	const { data, info } = await sharp(join(DIST, file)).toColourspace('srgb').removeAlpha().raw().toBuffer({ resolveWithObject: true });
	const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
	return [...data.subarray(at, at + 3)];
}

/** What the pictures of the river show, and where. */
const SUN = [0.8, 0.22] as const;
const WATER = [0.9, 0.9] as const;

describe.each([
	['lay on its side in the camera', 'river-upright'],
	['is in the inks of a printer', 'river-inks'],
	['has a wrong ending', 'river-misnamed'],
	['is very large', 'river-large'],
	['is very long', 'river-long'],
])('a picture that %s', (_, id) => {
	test('is upright and in its colours, in every format and size', async () => {
		const files = filesOf(id);
		expect(files.length).toBeGreaterThanOrEqual(4);
		for (const file of files) {
			const [sun, water] = [await colourAt(file, SUN), await colourAt(file, WATER)];
			// Yellow.
			expect(sun[0], file).toBeGreaterThan(215);
			expect(sun[1], file).toBeGreaterThan(190);
			expect(sun[2], file).toBeLessThan(150);
			// More blue than red, and dark.
			expect((water[2] ?? 0) - (water[0] ?? 0), file).toBeGreaterThan(25);
			expect(water[0], file).toBeLessThan(120);
		}
	});
});

test('the lead exists in the three shapes that search engines ask for', async () => {
	const sizes = await Promise.all(
		['16x9', '4x3', '1x1'].map(async (shape) => {
			const { format, height, width } = await sharp(join(DIST, `${ARTICLE}pictures/river-large/${shape}.jpg`)).metadata();
			return `${format} ${width} by ${height}`;
		}),
	);
	expect(sizes).toEqual(['jpeg 1200 by 675', 'jpeg 1200 by 900', 'jpeg 1200 by 1200']);
});

/** Phones: their width in CSS pixels, and their device pixels per CSS pixel. */
const PHONES = [
	[320, 2],
	[360, 3],
	[390, 2],
	[390, 3],
	[412, 2.625],
	[430, 3],
] as const;

test('a photograph in the column is at most 60 kB on a phone', () => {
	const source = pageAt(ARTICLE).document.querySelector('#picture-river-photograph source');
	const set = [...(source?.getAttribute('srcset') ?? '').matchAll(/(\/\S+) (\d+)w/g)].map(([, file = '', width]) => ({
		file,
		width: Number(width),
	}));
	expect(set).toHaveLength(4);
	expect(source?.getAttribute('sizes')).toBe('(width < 40rem) 60vw, 608px');
	for (const [width, density] of PHONES) {
		const chosen = set.find((candidate) => candidate.width >= 0.6 * width * density);
		expect(chosen, `${width} at ${density}`).toBeDefined();
		expect(statSync(join(DIST, chosen?.file ?? '')).size, `${width} at ${density}`).toBeLessThanOrEqual(60_000);
	}
});
