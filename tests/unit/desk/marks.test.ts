import { EditorState } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { whatIsInTheWay } from '../../../src/desk/text/inTheWay.ts';
import { readText } from '../../../src/desk/text/read.ts';
import { schema } from '../../../src/desk/text/schema.ts';
import { tagNumberAt, wordsOfTag } from '../../../src/desk/text/tagPlaces.ts';
import { writeText } from '../../../src/desk/text/write.ts';
import { markNear, withoutMark } from '../../../src/desk/window/text/markReach.ts';

/** Where words are in a document of one paragraph. */
function rangeOf(body: string, words: string) {
	const { doc, originals } = readText(body);
	const from = doc.textContent.indexOf(words) + 1;
	if (from === 0) throw new Error(`There is no “${words}”.`);
	return { doc, originals, from, to: from + words.length };
}

/** What the desk says if an editor marks words of a text. */
function refusal(body: string, words: string, mark: string): string | undefined {
	const { doc, from, to } = rangeOf(body, words);
	return whatIsInTheWay(doc, from, to, schema.mark(mark, mark === 'link' ? { href: 'https://example.org' } : {}));
}

const CLAIM = 'Before. <Claim id="pumps">The engineer, Farida Naseri, told **us** in May</Claim> and after.\n';
const IN_A_CLAIM =
	'Here a claim is marked already, and marks cannot share words. Mark other words, or first delete that claim (its words stay).';
const IN_A_NAME =
	'Here a person, place or term is marked already, and marks cannot share words. Mark other words, or first take that mark off.';
const IN_A_QUOTE = 'Here exact words are marked already, and marks cannot share words. Mark other words, or first take that mark off.';
const IN_A_LINK = 'Here a link is marked already, and marks cannot share words. Mark other words, or first take that mark off.';

describe('a mark does not cut another in two', () => {
	test.each(['Claim', 'Entity', 'Quote'])('%s inside a claim, over its edge, around it, and in its place', (mark) => {
		for (const words of [
			'Farida Naseri',
			'in May and',
			'Before. The engineer',
			'Before. The engineer, Farida Naseri, told us in May and',
			'The engineer, Farida Naseri, told us in May',
		])
			expect(refusal(CLAIM, words, mark)).toBe(IN_A_CLAIM);
	});

	test('a claim or a name around a name or exact words', () => {
		expect(refusal('A <Entity id="farida">Farida Naseri</Entity> b.\n', 'A Farida Naseri b', 'Claim')).toBe(IN_A_NAME);
		expect(refusal('A <Quote source="paper">dry wells</Quote> b.\n', 'A dry wells b', 'Claim')).toBe(IN_A_QUOTE);
		expect(refusal('A <Quote source="paper">dry wells</Quote> b.\n', 'wells', 'Entity')).toBe(IN_A_QUOTE);
	});

	test('words beside a mark are free', () => {
		expect(refusal(CLAIM, 'Before. ', 'Entity')).toBeUndefined();
		expect(refusal(CLAIM, ' and after', 'Claim')).toBeUndefined();
	});

	test('a link may be inside a claim or exact words as a whole, and nowhere else', () => {
		expect(refusal(CLAIM, 'Farida Naseri', 'link')).toBeUndefined();
		expect(refusal(CLAIM, 'in May and', 'link')).toBe(IN_A_CLAIM);
		expect(refusal('A <Entity id="farida">Farida Naseri</Entity> b.\n', 'Farida', 'link')).toBe(IN_A_NAME);
		expect(refusal('A [page of the council](https://example.org) b.\n', 'A page of the council b', 'Claim')).toBeUndefined();
		expect(refusal('A [page of the council](https://example.org) b.\n', 'council b', 'Claim')).toBe(IN_A_LINK);
		expect(refusal('A [page of the council](https://example.org) b.\n', 'council', 'Quote')).toBe(IN_A_LINK);
		expect(refusal('A [page of the council](https://example.org) b.\n', 'page of the council', 'Entity')).toBe(IN_A_LINK);
	});

	test('bold and italic words may be anywhere', () => {
		expect(refusal(CLAIM, 'in May and', 'strong')).toBeUndefined();
	});

	test('bold words that reach over the edge of a claim are written in two, and the claim in one', () => {
		const bold = (body: string, words: string) => {
			const { doc, from, originals, to } = rangeOf(body, words);
			const state = EditorState.create({ doc });
			return writeText(state.apply(state.tr.addMark(from, to, schema.mark('strong'))).doc, originals).text;
		};
		const body = 'Long before. <Claim id="dry">The wells are dry</Claim> and after.\n';
		expect(bold(body, 'Long before. The wells')).toBe('**Long before.** <Claim id="dry">**The wells** are dry</Claim> and after.\n');
		expect(bold(body, 'are dry and after')).toBe('Long before. <Claim id="dry">The wells **are dry**</Claim> **and after**.\n');
		expect(bold(body, 'before. The wells are dry and')).toBe('Long **before. <Claim id="dry">The wells are dry</Claim> and** after.\n');
	});
});

describe('a file with a claim in two parts', () => {
	const body = '<Claim id="a">The engineer, </Claim><Entity id="farida">Farida</Entity><Claim id="a"> told us</Claim>.\n';

	test('opens and is written as it is', () => {
		const { doc, originals } = readText(body);
		expect(writeText(doc, originals).text).toBe(body);
	});

	const withoutName = (text: string) => {
		const { doc, from, originals } = rangeOf(text, 'Farida');
		const name = markNear(doc, schema.marks.Entity, from);
		if (name === undefined) throw new Error('There is no name.');
		return writeText(withoutMark(EditorState.create({ doc }).tr, name).doc, originals).text;
	};

	test('has it whole again when the mark between them is taken off', () => {
		expect(withoutName(body)).toBe('<Claim id="a">The engineer, Farida told us</Claim>.\n');
	});

	test('keeps two claims apart, and leaves a name beside a claim out of it', () => {
		const two = body.replace('<Claim id="a"> told', '<Claim id="b"> told');
		expect(withoutName(two)).toBe('<Claim id="a">The engineer, </Claim>Farida<Claim id="b"> told us</Claim>.\n');
		expect(withoutName('<Claim id="a">The engineer, </Claim><Entity id="farida">Farida</Entity>.\n')).toBe(
			'<Claim id="a">The engineer, </Claim>Farida.\n',
		);
	});
});

describe('the mark that a form is about', () => {
	const found = (body: string, words: string) => {
		const { doc, from } = rangeOf(body, words);
		const near = markNear(doc, schema.marks.Entity, from);
		return near && [near.mark.attrs['id'] as string, doc.textBetween(near.from, near.to)];
	};
	const TWO = 'A <Entity id="a">first **name**</Entity><Entity id="b">second</Entity> and <Entity id="a">third</Entity>.\n';

	test('is the one at its place, whatever has been chosen in it since', () => {
		expect(found(TWO, 'first')).toEqual(['a', 'first name']);
		expect(found(TWO, 'second')).toEqual(['b', 'second']);
		expect(found(TWO, 'third')).toEqual(['a', 'third']);
	});

	test('is the nearest if the text has moved, and none if there is none', () => {
		expect(found(TWO, 'A ')).toEqual(['a', 'first name']);
		expect(found(TWO, '.')).toEqual(['a', 'third']);
		expect(found('No names.\n', 'names')).toBeUndefined();
	});
});

describe('where a tag of the source is in the text', () => {
	const TAGS =
		'A \\<Claim> is <Claim id="a">said **by** us</Claim><Claim id="b">and</Claim> by <Entity id="">Farida</Entity>, <Claim id="c"><Entity id="d">her</Entity> son</Claim>.';

	test('each tag has its words', () => {
		const { doc } = readText(TAGS);
		const words = (number: number) => {
			const place = wordsOfTag(doc.child(0), number);
			return place && doc.textBetween(place.from + 1, place.to + 1, '', (leaf) => String(leaf.attrs['value']));
		};
		expect([0, 1, 2, 3, 4, 5].map(words)).toEqual([
			'said by us',
			'and',
			'Farida',
			'<Entity id="d">her</Entity> son',
			'<Entity id="d">her</Entity>',
			undefined,
		]);
	});

	test('tags are counted in the source, and what only looks like one is not', () => {
		const at = (sign: string) => tagNumberAt(TAGS, TAGS.indexOf(sign));
		expect([at('<Claim id="a"'), at('<Entity id=""'), at('<Claim id="c"'), at('<Entity id="d"')]).toEqual([0, 2, 3, 4]);
		expect([at('<Claim>'), at('said'), at('</Claim>')]).toEqual([undefined, undefined, undefined]);
	});
});
