import { expect, test } from 'vitest';
import Picture from '../../src/components/pictures/MarkdownPicture.astro';
import { render } from './render.ts';

/** A picture of the text as a browser would have it, from a file of a size. */
async function pictureOf(width: number, height: number) {
	const src = { src: '/photo.jpg', width, height, format: 'jpg', fsPath: '/photo.jpg' };
	const image = (await render(Picture, { src, alt: 'The gates at Kell', title: 'In February' })).querySelector('img');
	const widths = [...(image?.getAttribute('srcset') ?? '').matchAll(/ (\d+)w/g)].map(([, size]) => Number(size));
	return { image, widths, size: [image?.getAttribute('width'), image?.getAttribute('height')].join(' by ') };
}

test.each([
	['of a camera', 4000, 3000, '1216 by 912', [480, 800, 1216]],
	['upright', 3000, 4000, '1216 by 1621', [480, 800, 1216]],
	['a panorama', 12000, 1500, '1216 by 152', [480, 800, 1216]],
	['a little wider than the column', 700, 500, '700 by 500', [480, 700]],
	['narrower than the column', 400, 300, '400 by 300', []],
	['of one pixel', 1, 1, '1 by 1', []],
])('a picture %s goes out no larger than its column shows it, and keeps its place', async (_, width, height, size, widths) => {
	const picture = await pictureOf(width, height);
	expect(picture.size).toBe(size);
	expect(picture.widths).toEqual(widths);
});

test('a picture has its words, comes when it is needed, and brings no styles of its own', async () => {
	const { image } = await pictureOf(4000, 3000);
	expect(image?.getAttribute('alt')).toBe('The gates at Kell');
	expect(image?.getAttribute('title')).toBe('In February');
	expect(image?.getAttribute('loading')).toBe('lazy');
	expect(image?.hasAttribute('style')).toBe(false);
});
