import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { setBody, type Box } from '../../../src/shareCards/body.ts';
import type { Card } from '../../../src/shareCards/card.ts';
import { colours, findingColours } from '../../../src/shareCards/colours.ts';
import { drawCard } from '../../../src/shareCards/draw.ts';
import { setLine, type Setting } from '../../../src/shareCards/setting.ts';
import { shape } from '../../../src/shareCards/shaping.ts';
import { typefaceOf } from '../../../src/shareCards/typeface.ts';
import { drawable } from '../../../src/shareCards/words.ts';
import { STATUSES } from '../../../src/schema/claim.ts';
import {
	articleCard,
	dariCard,
	goneCard,
	goneUrduCard,
	makeCard,
	readPixels,
	urduCard,
	wrongCard,
	wrongUrduCard,
} from '../../fixtures/cards/cards.ts';

const sentence = 'Erdoğan said that Turkey would need diplomatic, logistic and financial help from the US to stay in Afghanistan. ';
const unnamed =
	'a senior security official of the Islamic Republic of Pakistan via Radio Free Europe/Radio Liberty, Agence France-Presse and 3 more';

/** Every kind of card, and content that could be too much for one. */
const cards: Readonly<Record<string, Card>> = {
	'a claim': makeCard(),
	'a claim of 280 characters': makeCard({ text: sentence.repeat(3).slice(0, 280) }),
	'an article': articleCard,
	'a title of ten letters and nothing else': makeCard({ text: 'Who rules?', voice: undefined, finding: undefined, detail: undefined }),
	'a claim that is wrong': wrongCard,
	'a wrong claim and what is right, each of 280 characters': {
		...wrongCard,
		text: sentence.repeat(3).slice(0, 280),
		right: { label: 'What is right:', words: sentence.repeat(3).slice(0, 280), claimLabel: 'What is claimed:' },
	},
	'an Urdu claim that is wrong': wrongUrduCard,
	'an Urdu claim': urduCard,
	'an Urdu claim of 280 characters': { ...urduCard, text: urduCard.text.repeat(2).slice(0, 280) },
	'an Urdu article': { ...urduCard, finding: undefined, detail: undefined, voice: undefined, counts: articleCard.counts },
	'a Dari claim': dariCard,
	'what is gone': goneCard,
	'what is gone, in Urdu': goneUrduCard,
	'what is gone and not replaced': { ...goneCard, gone: {}, voice: undefined, text: sentence.repeat(3).slice(0, 280) },
	'a word without end': makeCard({ text: 'Donaudampfschifffahrt'.repeat(13) }),
	'an Urdu word without end': { ...urduCard, text: 'بنتستپچ'.repeat(40) },
	'280 of the widest letters': makeCard({ text: 'WWWW '.repeat(56).trim() }),
	'a text far too long': makeCard({ text: sentence.repeat(20) }),
	'long voices': makeCard({
		voice: unnamed,
		finding: { status: 'disputed', words: 'Disputed' },
		detail: `disputed: not so according to ${unnamed}`,
	}),
	'a voice in one word': makeCard({ voice: 'W'.repeat(200) }),
	'a masthead that is too wide': makeCard({ site: 'W'.repeat(60), label: 'W'.repeat(40) }),
	'signs that mean something to a drawing program': makeCard({ text: 'AT&T <b>said</b> "so" & \u0000 left', voice: '&amp; <Mujahid>' }),
};

/** The words of a card, set in a box. */
function bodyOf(card: Card, box: Box) {
	return setBody(drawable(card.right?.words ?? card.text, 300, card.direction), settingOf(card), box);
}

function settingOf({ direction, language }: Card, size = 100): Setting {
	return { typeface: typefaceOf({ direction, language }), language, direction, size, weight: 400, colour: '#000000', ground: '#ffffff' };
}

describe.each(Object.entries(cards))('%s', (_, card) => {
	test('is a picture that other sites show: 1200 by 630, at most 300 kB, with a clear margin', async () => {
		const png = await drawCard(card);
		expect(png.length).toBeLessThanOrEqual(300_000);
		const { at, height, inkWithin, isInk, width } = await readPixels(png);
		expect([width, height]).toEqual([1200, 630]);
		expect(at(0, 629)).toEqual([0xff, 0xfd, 0xf8]);
		// On some cards the head reaches from edge to edge.
		const rows = Array.from({ length: 630 }, (_, y) => y);
		const head = rows.findIndex((y) => !isInk(0, y));
		const ink = inkWithin({ left: 0, top: head, right: 1199, bottom: 629 });
		expect(ink?.left).toBeGreaterThanOrEqual(40);
		expect(ink?.top).toBeGreaterThanOrEqual(head + (head === 0 ? 40 : 12));
		expect(ink?.right).toBeLessThan(1160);
		expect(ink?.bottom).toBeLessThan(590);
	});

	test('has all its words within their space', () => {
		const box = { width: 1072, height: 240 };
		const { height, width } = bodyOf(card, box);
		expect(width).toBeLessThanOrEqual(box.width);
		expect(height).toBeLessThanOrEqual(box.height);
		expect(height).toBeGreaterThan(40);
	});
});

test('a short claim is in larger letters than a long one', () => {
	const sizes = [30, 90, 280].map(
		(length) => bodyOf(makeCard({ text: sentence.repeat(3).slice(0, length) }), { width: 1072, height: 260 }).size,
	);
	expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
	expect(new Set(sizes).size).toBe(3);
});

test('the last line is not left with a word or two', () => {
	const card = makeCard({ text: 'Both drones were shot down over Kandahar, according to the ministry.' });
	const { lines, size, width } = bodyOf(card, { width: 1072, height: 260 });
	expect(lines.length).toBeGreaterThan(1);
	expect((lines.at(-1)?.width ?? 0) * size).toBeGreaterThan(width * 0.7);
});

describe('our finding about a claim', () => {
	test.each([
		['several-sources', [0x26, 0x34, 0x3b]],
		['one-source', [0x1f, 0x4c, 0x8f]],
		['disputed', [0x87, 0x50, 0x00]],
		['wrong', [0xa3, 0x22, 0x1a]],
		['unconfirmed', [0x59, 0x56, 0x50]],
	] as const)('that is %s fills the head of its card with its colour', async (status, colour) => {
		const { at } = await readPixels(await drawCard(makeCard({ finding: { status, words: 'word' } })));
		expect(at(5, 5)).toEqual(colour);
		expect(at(1195, 168)).toEqual(colour);
		expect(at(5, 178)).toEqual([0xff, 0xfd, 0xf8]);
	});

	test('has its shape and word in the middle, where a square preview shows them whole', async () => {
		for (const words of ['Wrong', 'Several sources']) {
			const { at } = await readPixels(await drawCard(makeCard({ finding: { status: 'wrong', words } })));
			const light = Array.from({ length: 1200 }, (_, x) => x).filter((x) =>
				Array.from({ length: 170 }, (_, y) => y).some((y) => at(x, y)[2] > 200),
			);
			expect(light.at(0)).toBeGreaterThanOrEqual(600 - 315);
			expect(light.at(-1)).toBeLessThanOrEqual(600 + 315);
		}
	});

	test('has a shape of its own, even in a preview 84 pixels wide', async () => {
		const drawn = await Promise.all(
			STATUSES.map(async (status) => {
				const png = await drawCard(makeCard({ finding: { status, words: 'word' } }));
				const small = await sharp(png)
					.extract({ left: 285, top: 0, width: 630, height: 172 })
					.resize(84)
					.greyscale()
					.threshold(140)
					.raw()
					.toBuffer();
				return small.toString('hex');
			}),
		);
		expect(new Set(drawn).size).toBe(5);
	});

	test('is with the wrong claim, and what is right has a different colour, a sign, and the largest letters', async () => {
		for (const card of [wrongCard, wrongUrduCard]) {
			const { at, inkWithin, isInk } = await readPixels(await drawCard(card));
			const edge = Array.from({ length: 630 }, (_, y) => at(0, y).join());
			const [red, green, paper] = [...new Set(edge)];
			expect([red, green, paper]).toEqual(['163,34,26', '23,103,74', '255,253,248']);
			const band = { top: edge.indexOf('23,103,74'), bottom: edge.lastIndexOf('23,103,74') };
			// Both colours can be seen at 84 pixels.
			expect(band.top).toBeGreaterThan(630 / 4);
			expect(band.bottom - band.top).toBeGreaterThanOrEqual(75);
			expect(isInk(600, band.bottom + 3)).toBe(false);
			const letters = lineHeights(at, band.top);
			const right = inkWithin({ left: 0, right: 1199, top: band.bottom + 1, bottom: 540 });
			expect(letters.at(-1)).toBeLessThan((right?.bottom ?? 0) - (right?.top ?? 0));
		}
	});

	test('has the same colour as on the pages', () => {
		const page = readFileSync(new URL('../../../src/components/claim/finding.css', import.meta.url), 'utf8');
		const fills = [...page.matchAll(/\[data-finding='([\w-]+)'\] \{\s*--finding-fill: (#\w+);/g)].map(([, status = '', colour]) => [
			status,
			colour,
		]);
		expect(Object.fromEntries(fills)).toEqual(findingColours);
	});
});

/** The height of each row of light letters above `bottom`. */
function lineHeights(at: (x: number, y: number) => readonly [number, number, number], bottom: number): readonly number[] {
	const heights: number[] = [];
	let height = 0;
	for (let y = 0; y < bottom; y++) {
		const isLetters = Array.from({ length: 1200 }, (_, x) => at(x, y)[2]).some((blue) => blue > 200);
		if (!isLetters && height > 0) heights.push(height);
		height = isLetters ? height + 1 : 0;
	}
	return heights;
}

describe('a page that is gone', () => {
	test('says so in the head of its card, and what replaces it in the largest letters', async () => {
		const { at, inkWithin } = await readPixels(await drawCard(goneCard));
		expect(at(5, 5)).toEqual([0x59, 0x56, 0x50]);
		const instead = inkWithin({ left: 0, right: 1199, top: 255, bottom: 440 });
		const why = inkWithin({ left: 0, right: 1199, top: 490, bottom: 545 });
		expect((instead?.bottom ?? 0) - (instead?.top ?? 0)).toBeGreaterThan(70);
		expect((why?.bottom ?? 0) - (why?.top ?? 0)).toBeLessThan(50);
	});

	test('has its reason from left to right if it is in English, on an Urdu card', async () => {
		const { inkWithin } = await readPixels(await drawCard(goneUrduCard));
		const why = inkWithin({ left: 0, right: 1199, top: 420, bottom: 500 });
		expect(why?.left).toBeLessThan(70);
		expect(why?.right).toBeLessThan(1130);
	});
});

test('a card has the accent that the newsroom has chosen', async () => {
	const colourOfLabel = async (card: Card) => {
		const { at } = await readPixels(await drawCard(card));
		const points = Array.from({ length: 400 * 80 }, (_, index) => at(800 + (index % 400), 20 + Math.floor(index / 400)));
		return points.some((point) => String(point) === String([0xb5, 0x12, 0x2b]));
	};
	expect(await colourOfLabel(makeCard({ label: 'Explainer', finding: undefined, accent: '#b5122b' }))).toBe(true);
	expect(await colourOfLabel(makeCard({ label: 'Explainer', finding: undefined }))).toBe(false);
});

test('the colours are those of the pages in light mode', () => {
	const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
	const daylight = Object.fromEntries(
		[...tokens.matchAll(/--([\w-]+): light-dark\((#\w+),/g)].map(([, name = '', colour]) => [name, colour]),
	);
	expect(colours).toEqual({
		paper: daylight['paper'],
		ink: daylight['ink'],
		inkQuiet: daylight['ink-quiet'],
		accent: daylight['accent'],
		firm: daylight['firm'],
	});
});

describe('an Urdu card', () => {
	test('begins on the right, and an English one on the left', async () => {
		const body = { left: 0, top: 180, right: 1199, bottom: 430 };
		const urdu = await readPixels(await drawCard({ ...urduCard, text: 'طالبان کیا چاہتے ہیں' }));
		const english = await readPixels(await drawCard(makeCard({ text: 'What do they say?' })));
		expect(urdu.inkWithin(body)?.right).toBeGreaterThan(1125);
		expect(urdu.inkWithin(body)?.right).toBeLessThan(1136);
		expect(urdu.inkWithin(body)?.left).toBeGreaterThan(300);
		expect(english.inkWithin(body)?.left).toBeLessThan(70);
		expect(english.inkWithin(body)?.right).toBeLessThan(1040);
	});

	test('begins on the right even if a Latin name comes first', () => {
		const words = drawable('NATO در سال ۲۰۲۱ افغانستان را ترک کرد', 99, 'rtl');
		const setting = settingOf(dariCard);
		const name = setLine('NATO', setting).width;
		const { line, width } = setLine(words, setting);
		const serif = new Set(shape('NATO', setting).runs.flatMap(({ glyphs }) => glyphs.map(({ outline }) => outline)));
		const places = line.glyphs.filter(({ outline }) => serif.has(outline)).map(({ x }) => x * setting.size);
		expect(places).toHaveLength(4);
		expect(Math.min(...places)).toBeCloseTo(width - name, 0);
	});

	test('has the shape of our finding to the right of its word', async () => {
		const { at } = await readPixels(await drawCard({ ...urduCard, finding: { status: 'several-sources', words: 'کئی ماخذ' } }));
		const light = Array.from({ length: 1200 }, (_, x) => x).filter((x) => at(x, 86)[2] > 200);
		const [first = 0, last = 0] = [light[0], light.at(-1)];
		// The disc is as wide as it is high, and nothing else is as far to the right.
		expect(light.filter((x) => x > last - 60)).toHaveLength(60);
		expect(last).toBeGreaterThan(first + 200);
	});

	test('of an article has the site at the right and the label at the left', async () => {
		const card = { ...urduCard, finding: undefined, detail: undefined };
		const { at, inkWithin } = await readPixels(await drawCard(card));
		const label = inkWithin({ left: 0, top: 40, bottom: 130, right: 600 });
		expect(label?.left).toBeLessThan(70);
		const [red, , blue] = darkest(at, label);
		expect(blue).toBeGreaterThan(red + 40);
	});
});

/** The colour of the darkest pixel in part of a picture. */
function darkest(
	at: (x: number, y: number) => readonly [number, number, number],
	part: Parameters<Awaited<ReturnType<typeof readPixels>>['inkWithin']>[0] | undefined,
) {
	let found: readonly [number, number, number] = [255, 255, 255];
	for (let y = part?.top ?? 0; y <= (part?.bottom ?? -1); y++)
		for (let x = part?.left ?? 0; x <= (part?.right ?? -1); x++) if (at(x, y)[0] < found[0]) found = at(x, y);
	return found;
}

describe('every letter', () => {
	/** The width and height of a character's ink. A character that no font has is drawn as a box, always of the same size. */
	function inkOf(character: string, setting: Setting) {
		const { bottom, left, right, top } = setLine(character, setting).line.ink;
		return `${right - left} by ${bottom - top}`;
	}

	test.each([
		['English', makeCard(), 'Çavuşoğlu Erdoğan Łukasz Āghā ʿAbd Ḥaqqānī Mevlüt Nguyễn 22–23 “£5” €7 ½ & 100 % … — ’'],
		['English with an Arabic word', makeCard(), 'مجاهد گفت'],
		['English with names of other countries', makeCard(), 'Путин Ћира Ґалаґан Мітсотакіс Μητσοτάκης Ἀθῆναι मोदी Nguyễn Phú Trọng'],
		['English with signs', makeCard(), '→ ← ≈ ≠ ≤ ≥ × ÷ − ± № ₹ ₽ ₴ ✓ • † ′ ″ ∞ √'],
		['Urdu with a Russian name', urduCard, 'Путин → ≈ №'],
		['Urdu', urduCard, `${urduCard.text}${urduCard.site} ٹ ڈ ڑ ں ے ۓ ھ ہ ۃ ؟ ؛ ٪ ۰۱۲۳۴۵۶۷۸۹ (Çavuşoğlu) «» “”`],
		['Dari', dariCard, `${dariCard.text}${dariCard.site} پ چ ژ گ ۀ ة أ إ ؤ ئ ؟ ؛ ۰۱۲۳۴۵۶۷۸۹ «Reuters»`],
		['Pashto', { ...dariCard, language: 'ps' }, 'ښځینه زده‌کوونکې ټول ډېر ړومبی ڼ څ ځ ږ ګ ې ۍ ئ ي'],
	])('is drawn in %s, and none is a box', (_, card, words) => {
		for (const weight of [400, 500] as const) {
			const setting: Setting = { ...settingOf(card), weight };
			const box = inkOf('\u0378', setting);
			expect(inkOf('\u0379', setting)).toBe(box);
			// A mark on its own is drawn on a circle, so marks are tested with their letters.
			const letters = new Set(drawable(words, 1000, 'ltr').match(/[^\s\p{Cf}]\p{M}*/gu));
			expect([...letters].filter((letter) => inkOf(letter, setting) === box)).toEqual([]);
		}
	});

	test('has its mark above it and not beside it', () => {
		const setting = settingOf(makeCard());
		for (const [marked = '', bare = ''] of ['ĀA', 'ĒE', 'ŪU', 'ŌO', 'ḤH', 'ṣs', 'ễe'])
			expect(setLine(drawable(marked, 9, 'ltr'), setting).width, marked).toBeLessThanOrEqual(setLine(bare, setting).width + 2);
	});
});
