import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PageCopies, picturesOf } from '../../../src/pictures/pageCopies.ts';
import { readPicture } from '../../../src/pictures/facts.ts';

const PATH = 'content/articles/dam/river am Morgen.png';
const PROPERTIES = ['src', 'width', 'format', 'quality'];
let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'copies-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A picture of a content folder as pages get it, in one colour. */
async function imageOf(background: string) {
	const place = join(folder, 'articles/dam/river am Morgen.png');
	await mkdir(join(folder, 'articles/dam'), { recursive: true });
	await writeFile(
		place,
		await sharp({ create: { width: 40, height: 30, channels: 3, background } })
			.png()
			.toBuffer(),
	);
	const pictures = picturesOf([{ path: PATH, text: '', ...(await readPicture(place, join(folder, 'facts'))) }], folder);
	const image = await pictures[PATH]?.();
	if (image === undefined) throw new Error('There is no picture.');
	return image.default;
}

test('a page shows copies of a picture that lie in the folder of the site, with a name that changes with what is shown', async () => {
	const copies = new PageCopies('/news/');
	const [blue, red] = [await imageOf('#336699'), await imageOf('#993333')];
	expect(blue).toMatchObject({ width: 40, height: 30, format: 'png' });
	const small = copies.add({ src: blue, format: 'webp', width: 20 }, PROPERTIES);
	expect(small).toMatch(/^\/news\/_astro\/river_am_Morgen\.[\w-]{8}\.webp$/);
	expect(copies.add({ src: blue, format: 'webp', width: 20 }, PROPERTIES)).toBe(small);
	const others = [
		copies.add({ src: blue, format: 'webp', width: 30 }, PROPERTIES),
		copies.add({ src: blue, format: 'avif', width: 20 }, PROPERTIES),
		copies.add({ src: red, format: 'webp', width: 20 }, PROPERTIES),
	];
	expect(new Set([small, ...others]).size).toBe(4);
});

test('copies are made once, and then taken from the cache', async () => {
	const [site, cache] = [join(folder, 'site'), join(folder, 'cache')];
	const make = async () => {
		const copies = new PageCopies('/');
		const address = copies.add({ src: await imageOf('#336699'), format: 'webp', width: 20 }, PROPERTIES);
		await copies.write(site, cache);
		return join(site, address);
	};
	const file = await make();
	expect(await sharp(await readFile(file)).metadata()).toMatchObject({ format: 'webp', width: 20, height: 15 });
	const [kept = '', ...others] = await readdir(cache);
	expect(others).toEqual([]);
	await writeFile(join(cache, kept), 'what lies in the cache');
	expect(await readFile(await make(), 'utf8')).toBe('what lies in the cache');
});

test('a page cannot show a picture from outside the content', () => {
	const src = { src: '/x.png', width: 1, height: 1, format: 'png' as const };
	expect(() => new PageCopies('/').add({ src, width: 1 }, PROPERTIES)).toThrow('Pages show only pictures of the content.');
});
