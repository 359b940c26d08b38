import { describe, expect, test } from 'vitest';
import { beginTranslation } from '../../../src/desk/translate/begin.ts';
import { evidenceWords, itemsOf, standing } from '../../../src/desk/translate/items.ts';
import { wordDiff } from '../../../src/desk/translate/wordDiff.ts';

const ORIGINAL = {
	title: 'What the toll was',
	dek: 'Two papers disagree.',
	answer: 'Two coins.',
	summary: { report: 'Three coins.', unknown: 'Who set it.' },
	made: { method: 'person', from: 'The papers below.' },
	sources: [{ id: 'x', title: 'Toll set', note: 'Only its opening.' }],
	claims: [
		{ id: 'toll-two', text: 'The toll was two coins.', attributions: [{ source: 'x', stance: 'supports', note: 'It says so twice.' }] },
		{ id: 'toll-three', text: 'The toll was three coins.', right: 'It was two coins.', attributions: [] },
	],
};
const ORDER = ['title', 'dek', 'answer', 'summary', 'claims', 'words'];

describe('a translation is begun', () => {
	test('as a draft with every claim of the original, its words beside it, and the text to type over', () => {
		const file = beginTranslation(
			'content/articles/toll/en.mdx',
			'---\ntitle: What the toll was\nsummary:\n  report: Three coins.\n  unknown: Who set it.\nclaims:\n  - id: toll-three\n    text: "The toll: three coins."\n    right: It was two coins.\n---\n\nThey say <Claim id="toll-three">three</Claim>.\n',
			new Date('2026-11-01T10:00:00Z'),
		);
		expect(file).toBe(
			[
				'---',
				'title:',
				'dek:',
				'draft: true',
				'translated: 2026-11-01T10:00Z',
				'method: person',
				'answer:',
				'summary:',
				'  report:',
				'  unknown:',
				'claims:',
				'  - id: toll-three',
				"    of: 'The toll: three coins.'",
				'    text:',
				'    right:',
				'    rightOf: It was two coins.',
				'---',
				'',
				'They say <Claim id="toll-three">three</Claim>.',
				'',
			].join('\n'),
		);
	});
});

describe('original and translation side by side', () => {
	test('have everything that readers see, in the same order', () => {
		expect(
			itemsOf(ORIGINAL, {}, ORDER).map(({ about, kind, name, original }) => [kind, [name, about].filter(Boolean).join(' of '), original]),
		).toEqual([
			['key', 'title', 'What the toll was'],
			['key', 'dek', 'Two papers disagree.'],
			['key', 'answer', 'Two coins.'],
			['key', 'report', 'Three coins.'],
			['key', 'unknown', 'Who set it.'],
			['claim', '1', 'The toll was two coins.'],
			['claim', '2', 'The toll was three coins.'],
			['right', '2', 'It was two coins.'],
			['words', 'from', 'The papers below.'],
			['words', 'note of source 1', 'Only its opening.'],
			['words', 'note of claim 1, row 1 of who says so', 'It says so twice.'],
		]);
		expect(evidenceWords({})).toEqual([]);
	});

	test('a translated claim is saved with the words of the original', () => {
		const own = { claims: [{ id: 'toll-three', of: 'It was three.', text: 'تین' }] };
		const [, , , , , first, second] = itemsOf(ORIGINAL, own, ORDER);
		expect(first?.write('محصول دو سکے تھا۔')).toEqual([
			{
				act: 'add',
				path: ['claims', 1],
				value: { id: 'toll-two', of: 'The toll was two coins.', text: 'محصول دو سکے تھا۔' },
				order: ORDER,
			},
		]);
		expect(second?.was).toBe('It was three.');
		expect(second?.confirm).toEqual([{ act: 'set', path: ['claims', 0, 'of'], value: 'The toll was three coins.' }]);
		expect(standing(itemsOf(ORIGINAL, own, ORDER))).toEqual({ done: 1, all: 11, changed: 1 });
	});

	test('words of the evidence go into a list of their own, and are found again', () => {
		const last = itemsOf(ORIGINAL, {}, ORDER).at(-1);
		expect(last?.write('دو بار')).toEqual([
			{ act: 'set', path: ['words'], value: [{ of: 'It says so twice.', text: 'دو بار' }], order: ORDER },
		]);
		const own = { words: [{ of: 'It  says so twice.', text: 'دو بار' }] };
		expect(itemsOf(ORIGINAL, own, ORDER).at(-1)?.text).toBe('دو بار');
	});
});

test.each([
	['The toll was two coins.', 'The toll was three coins.', ['same The toll was ', 'gone two ', 'new three ', 'same coins.']],
	['Two coins.', 'Two coins.', ['same Two coins.']],
	['', 'New.', ['gone ', 'new New.']],
	['Old words here', 'here', ['gone Old words ', 'same here']],
])('from “%s” to “%s” the words that changed are marked', (was, now, pieces) => {
	expect(wordDiff(was, now).map(({ kind, words }) => `${kind} ${words}`)).toEqual(pieces);
});
