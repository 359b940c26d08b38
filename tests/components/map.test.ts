import { expect, test } from 'vitest';
import MapFigure from '../../src/components/graphics/MapFigure.astro';
import { joinOne, makeArticle, makeEntity, makeMap, makePlace } from '../make.ts';
import { stringsFor } from '../words.ts';
import { render, words } from './render.ts';

const line = {
	kind: 'place',
	name: 'The Line',
	line: {
		between: ['AF', 'PK'],
		disputed: 'One state calls it a border, the other a riverbed.',
		disputedBasis: 'The Herald',
		basis: 'An atlas',
	},
};
const [map] = joinOne(
	makeArticle({ body: 'They say <Claim id="treaty-signed">so</Claim>.\n\n<Map data="valley" />' }),
	makeMap('valley'),
	...['ferry', 'river'].map(makePlace),
	makeEntity('line', line),
).maps;
const on = { url: '/', changed: undefined, siteName: 'The Desk', site: new URL('https://desk.example'), timeZone: 'UTC' };

test('a map tells who sees a line how, and where we have that from, also of a line that it does not name itself', async () => {
	const frame = { south: 28, west: 60, north: 38, east: 75 };
	const figure = await render(MapFigure, { map: { ...map, frame }, on, t: stringsFor('en') });
	expect(words(figure.querySelector('.figure-note'))).toContain(
		'Dashed, because it is disputed: The Line. One state calls it a border, the other a riverbed. (The Herald)',
	);
});

test('in Urdu, who sees a line how is marked as English where it is not translated', async () => {
	const frame = { south: 28, west: 60, north: 38, east: 75 };
	const figure = await render(MapFigure, { map: { ...map, frame }, on, t: stringsFor('ur') });
	const foreign = [...figure.querySelectorAll('.figure-note span[lang="en"][dir="ltr"]')].map(words);
	expect(foreign).toContain('One state calls it a border, the other a riverbed.');
});
