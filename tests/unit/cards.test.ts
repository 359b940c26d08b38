import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { setBody } from '../../src/shareCards/body.ts';
import type { Card } from '../../src/shareCards/card.ts';
import { colours, findingColours } from '../../src/shareCards/colours.ts';
import { drawCard } from '../../src/shareCards/draw.ts';
import { provideFonts } from '../../src/shareCards/fonts.ts';
import { measure, setLines, type Setting } from '../../src/shareCards/setting.ts';
import { typefaceOf } from '../../src/shareCards/typeface.ts';
import { drawable } from '../../src/shareCards/words.ts';
import { STATUSES } from '../../src/schema/claim.ts';
import { articleCard, CACHE, dariCard, makeCard, readPixels, urduCard, wrongCard, wrongUrduCard } from '../fixtures/cards/cards.ts';

beforeAll(() => provideFonts(CACHE), 60_000);

const sentence = 'Erdoğan said that Turkey would need diplomatic, logistic and financial help from the US to stay in Afghanistan. ';
const unnamed =
	'a senior security official of the Islamic Republic of Pakistan via Radio Free Europe/Radio Liberty, Agence France-Presse and 3 more';

/** Every sort of card, and what could be too much for one. */
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
	'a word without end': makeCard({ text: 'Donaudampfschifffahrt'.repeat(13) }),
	'an Urdu word without end': { ...urduCard, text: 'بنتستپچ'.repeat(40) },
	'280 of the widest letters': makeCard({ text: 'WWWW '.repeat(56).trim() }),
	'a text far too long': makeCard({ text: sentence.repeat(20) }),
	'long voices': makeCard({
		voice: unnamed,
		finding: { status: 'disputed', words: 'Disputed' },
		detail: `disputed; against it: ${unnamed}`,
	}),
	'a voice in one word': makeCard({ voice: 'W'.repeat(200) }),
	'a masthead that is too wide': makeCard({ site: 'W'.repeat(60), label: 'W'.repeat(40) }),
	'signs that mean something to a drawing program': makeCard({ text: 'AT&T <b>said</b> "so" & \u0000 left', voice: '&amp; <Mujahid>' }),
};

/** The columns that have ink in some rows of a block. */
function inkColumns(pixels: Uint8Array, width: number, top: number, bottom: number): readonly number[] {
	const rows = Array.from({ length: bottom - top }, (_, index) => top + index);
	return Array.from({ length: width }, (_, x) => x).filter((x) => rows.some((y) => (pixels[(y * width + x) * 4 + 3] ?? 0) > 0));
}

describe.each(Object.entries(cards))('%s', (_, card) => {
	test('is a picture that sites unfold: 1200 by 630, at most 300 kB, with clear paper around it', async () => {
		const png = await drawCard(card, CACHE);
		expect(png.length).toBeLessThanOrEqual(300_000);
		const { at, height, inkWithin, width } = await readPixels(png);
		expect([width, height]).toEqual([1200, 630]);
		expect(at(0, 629)).toEqual([0xff, 0xfd, 0xf8]);
		// Our finding fills the head of a claim’s card from edge to edge.
		const head = card.finding === undefined ? 0 : 172;
		const ink = inkWithin({ left: 0, top: head, right: 1199, bottom: 629 });
		expect(ink?.left).toBeGreaterThanOrEqual(40);
		expect(ink?.top).toBeGreaterThanOrEqual(head + (card.finding === undefined ? 40 : 12));
		expect(ink?.right).toBeLessThan(1160);
		expect(ink?.bottom).toBeLessThan(590);
	});

	test('has its words whole in the space that is theirs', async () => {
		const box = { width: 1072, height: 240 };
		const { height, width } = await setBody(card, box);
		expect(width).toBeLessThanOrEqual(box.width);
		expect(height).toBeLessThanOrEqual(box.height);
		expect(height).toBeGreaterThan(40);
	});
});

test('a short claim stands in larger letters than a long one', async () => {
	const settings = await Promise.all(
		[30, 90, 280].map(async (length) => {
			const card = makeCard({ text: sentence.repeat(3).slice(0, length) });
			const { height, width } = await setBody(card, { width: 1072, height: 260 });
			return (height * width) / length;
		}),
	);
	expect(settings).toEqual(settings.toSorted((one, other) => other - one));
});

test('the last line is not left with a word or two', async () => {
	const card = makeCard({ text: 'Both drones were shot down over Kandahar, according to the ministry.' });
	const { height, pixels, width } = await setBody(card, { width: 1072, height: 260 });
	expect(inkColumns(pixels, width, height - 30, height).at(-1)).toBeGreaterThan(width * 0.7);
});

describe('our finding about a claim', () => {
	const head = { left: 0, top: 0, right: 1199, bottom: 171 };

	test.each([
		['several-sources', [0x17, 0x67, 0x4a]],
		['one-source', [0x1f, 0x4c, 0x8f]],
		['disputed', [0x87, 0x50, 0x00]],
		['wrong', [0xa3, 0x22, 0x1a]],
		['unconfirmed', [0x59, 0x56, 0x50]],
	] as const)('that is %s fills the head of its card with its colour', async (status, colour) => {
		const { at } = await readPixels(await drawCard(makeCard({ finding: { status, words: 'word' } }), CACHE));
		expect(at(5, 5)).toEqual(colour);
		expect(at(1195, 168)).toEqual(colour);
		expect(at(5, 178)).toEqual([0xff, 0xfd, 0xf8]);
	});

	test('has its shape and word in the middle, where a square preview shows them whole', async () => {
		for (const words of ['Wrong', 'Several sources']) {
			const { at } = await readPixels(await drawCard(makeCard({ finding: { status: 'wrong', words } }), CACHE));
			const light = Array.from({ length: 1200 }, (_, x) => x).filter((x) =>
				Array.from({ length: 170 }, (_, y) => y).some((y) => at(x, y)[2] > 200),
			);
			expect(light.at(0)).toBeGreaterThanOrEqual(600 - 315);
			expect(light.at(-1)).toBeLessThanOrEqual(600 + 315);
		}
	});

	test('has a shape of its own, also where a preview is 84 pixels wide', async () => {
		const drawn = await Promise.all(
			STATUSES.map(async (status) => {
				const png = await drawCard(makeCard({ finding: { status, words: 'word' } }), CACHE);
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

	test('leaves the largest letters to what is right, where the claim is wrong', async () => {
		const { inkWithin } = await readPixels(await drawCard(wrongCard, CACHE));
		const lineOf = (top: number, bottom: number) => inkWithin({ ...head, top, bottom });
		const right = lineOf(250, 470);
		const claim = lineOf(510, 600);
		expect((right?.bottom ?? 0) - (right?.top ?? 0)).toBeGreaterThan(2.5 * ((claim?.bottom ?? 0) - (claim?.top ?? 0)));
	});

	test('has the colour that it has on the pages', () => {
		const page = readFileSync(new URL('../../src/components/claim/finding.css', import.meta.url), 'utf8');
		const fills = [...page.matchAll(/\[data-finding='([\w-]+)'\] \{\s*--finding-fill: (#\w+);/g)].map(([, status = '', colour]) => [
			status,
			colour,
		]);
		expect(Object.fromEntries(fills)).toEqual(findingColours);
	});
});

test('the colours are those of the pages by daylight', () => {
	const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
	const daylight = Object.fromEntries(
		[...tokens.matchAll(/--([\w-]+): light-dark\((#\w+),/g)].map(([, name = '', colour]) => [name, colour]),
	);
	expect(colours).toEqual({ paper: daylight['paper'], ink: daylight['ink'], inkQuiet: daylight['ink-quiet'], accent: daylight['accent'] });
});

describe('an Urdu card', () => {
	test('begins on the right, and an English one on the left', async () => {
		const body = { left: 0, top: 180, right: 1199, bottom: 430 };
		const urdu = await readPixels(await drawCard({ ...urduCard, text: 'طالبان کیا چاہتے ہیں' }, CACHE));
		const english = await readPixels(await drawCard(makeCard({ text: 'What do they say?' }), CACHE));
		expect(urdu.inkWithin(body)).toMatchObject({ right: 1135 });
		expect(urdu.inkWithin(body)?.left).toBeGreaterThan(300);
		expect(english.inkWithin(body)?.left).toBeLessThan(70);
		expect(english.inkWithin(body)?.right).toBeLessThan(1040);
	});

	test('begins on the right where a Latin name comes first', async () => {
		const words = drawable('NATO در سال ۲۰۲۱ افغانستان را ترک کرد', 99, 'rtl');
		const setting: Setting = {
			typeface: typefaceOf(dariCard),
			language: 'prs',
			direction: 'rtl',
			size: 60,
			weight: 400,
			colour: '#000000',
		};
		const { height, pixels, width } = await setLines(words, setting, 800);
		const lastLine = inkColumns(pixels, width, height - 50, height);
		expect(lastLine.at(0)).toBeGreaterThan(width * 0.5);
		expect(lastLine.at(-1)).toBeGreaterThan(width * 0.9);
	});

	test('has the shape of our finding at the right of its word', async () => {
		const { at } = await readPixels(await drawCard({ ...urduCard, finding: { status: 'several-sources', words: 'کئی ماخذ' } }, CACHE));
		const light = Array.from({ length: 1200 }, (_, x) => x).filter((x) => at(x, 86)[2] > 200);
		const [first = 0, last = 0] = [light[0], light.at(-1)];
		// The disc is as wide as it is high, and nothing but it is as far right.
		expect(light.filter((x) => x > last - 60)).toHaveLength(60);
		expect(last).toBeGreaterThan(first + 200);
	});

	test('of an article has the site at the right and the label at the left', async () => {
		const card = { ...urduCard, finding: undefined, detail: undefined };
		const { at, inkWithin } = await readPixels(await drawCard(card, CACHE));
		const label = inkWithin({ left: 0, top: 40, bottom: 130, right: 600 });
		expect(label?.left).toBeLessThan(70);
		const [red, , blue] = darkest(at, label);
		expect(blue).toBeGreaterThan(red + 40);
	});
});

/** The colour of the darkest pixel in a part of a picture. */
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
	const set = (card: Card, weight: 400 | 500): Setting => ({
		typeface: typefaceOf(card),
		language: card.language,
		direction: card.direction,
		size: 100,
		weight,
		colour: '#000000',
	});

	/** Width and height of the ink of one character. A character that no font has is a box with its number, always as large. */
	async function inkOf(character: string, setting: Setting) {
		const { height, width } = await setLines(character, setting, 1000);
		return `${width} by ${height}`;
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
	])('is drawn in %s, and none is a box', async (_, card, words) => {
		for (const weight of [400, 500] as const) {
			const setting = set(card, weight);
			const box = await inkOf('\u0378', setting);
			expect(await inkOf('\u0379', setting)).toBe(box);
			// A mark alone is drawn on a circle; it is tested with its letter.
			const letters = new Set(drawable(words, 1000, 'ltr').match(/[^\s\p{Cf}]\p{M}*/gu));
			const boxes = await Promise.all([...letters].map(async (letter) => ((await inkOf(letter, setting)) === box ? [letter] : [])));
			expect(boxes.flat()).toEqual([]);
		}
	});

	test('has its mark above it and not beside it', async () => {
		const setting = set(makeCard(), 400);
		for (const [marked = '', bare = ''] of ['ĀA', 'ĒE', 'ŪU', 'ŌO', 'ḤH', 'ṣs', 'ễe'])
			expect(await measure(drawable(marked, 9, 'ltr'), setting), marked).toBeLessThanOrEqual((await measure(bare, setting)) + 2);
	});
});
