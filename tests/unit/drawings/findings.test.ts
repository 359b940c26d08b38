import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { contrast, GROUNDS } from '../../../src/colours.ts';
import { findingShapes, rightShape } from '../../../src/findingShapes.ts';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

describe('the findings in timelines, chains, bars and lists', () => {
	test.each(['firm', 'several', 'doubt', 'wrong', 'single', 'ink-quiet'])(
		'have words of a colour, %s, that is legible on every ground of the pages',
		(name) => {
			const [, day = '', night = ''] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
			const colours = { day, night };
			for (const time of ['day', 'night'] as const)
				for (const ground of GROUNDS[time]) expect(contrast(colours[time], ground), `${time} on ${ground}`).toBeGreaterThanOrEqual(4.5);
		},
	);

	test('have shapes that can be told apart without colour', async () => {
		const SIDE = 48;
		const drawn = await Promise.all(
			Object.entries({ ...findingShapes, right: rightShape }).map(async ([name, shape]) => {
				const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" width="${SIDE}" height="${SIDE}" color="#000">${shape}</svg>`;
				const pixels = await sharp(Buffer.from(svg)).flatten({ background: '#fff' }).greyscale().raw().toBuffer();
				return { name, pixels };
			}),
		);
		expect(drawn).toHaveLength(6);
		const alike = drawn.flatMap((one, index) =>
			drawn.slice(index + 1).flatMap((other) => {
				const different = one.pixels.filter((value, at) => Math.abs(value - (other.pixels[at] ?? 0)) > 128).length;
				return different < 0.1 * SIDE * SIDE ? [`${one.name} and ${other.name}: ${different}`] : [];
			}),
		);
		expect(alike).toEqual([]);
	});
});
