import { expect, test } from 'vitest';
import { buildEdition } from '../../src/build.ts';
import MapFigure from '../../src/components/graphics/MapFigure.astro';
import { joinOne, makeArticle, makeContent, makeEntity, makeMap, makePlace, makeTranslation, NOW } from '../make.ts';
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

test('a map says who sees a disputed line how, and our source for that, even for a line that it does not name itself', async () => {
	const frame = { south: 28, west: 60, north: 38, east: 75 };
	const figure = await render(MapFigure, { map: { ...map, frame }, on, t: stringsFor('en') });
	expect(words(figure.querySelector('.figure-note'))).toContain(
		'Dashed, because it is disputed: The Line. One state calls it a border, the other a riverbed. (The Herald)',
	);
});

test('in Urdu, the views of a disputed line are marked as English if they are not translated', async () => {
	const frame = { south: 28, west: 60, north: 38, east: 75 };
	const figure = await render(MapFigure, { map: { ...map, frame }, on, t: stringsFor('ur') });
	const foreign = [...figure.querySelectorAll('.figure-note span[lang="en"][dir="ltr"]')].map(words);
	expect(foreign).toEqual(['One state calls it a border, the other a riverbed.', '(The Herald)']);
});

test('in Urdu, the views of a disputed line and our source for them are in Urdu if they are translated, each by itself', async () => {
	const translated = { name: 'لکیر', description: 'وہ لکیر جس پر دو ریاستیں متفق نہیں۔', disputedBasis: 'روزنامہ ہیرالڈ' };
	const files = makeContent(
		makeArticle({ body: 'They say <Claim id="treaty-signed">so</Claim>.\n\n<Map data="valley" />' }),
		makeTranslation({ body: 'وہ <Claim id="treaty-signed">کہتے</Claim> ہیں۔\n\n<Map data="valley" />' }),
		makeMap('valley'),
		...['ferry', 'river'].map(makePlace),
		makeEntity('line', { ...line, translations: { ur: translated } }),
	);
	const { editions } = buildEdition(files, { languages: ['en', 'ur'], now: NOW });
	const urdu = editions.find(({ language }) => language === 'ur')?.articles[0]?.maps[0];
	const frame = { south: 28, west: 60, north: 38, east: 75 };
	const figure = await render(MapFigure, { map: { ...urdu, frame }, on, t: stringsFor('ur') });
	const note = figure.querySelector('.figure-note');
	expect(words(note)).toContain('لکیر');
	expect(words(note)).toContain('(روزنامہ ہیرالڈ)');
	expect([...(note?.querySelectorAll('span[lang]') ?? [])].map(words)).toEqual(['One state calls it a border, the other a riverbed.']);
});
