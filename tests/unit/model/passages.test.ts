import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../../src/reading/markdown/parsing/markup.ts';
import { readPassages } from '../../../src/reading/markdown/passages.ts';

/** The sentence that cites a claim. In `text`, the words of the claim are in braces. */
function sentenceOf(text: string, language: string): string | undefined {
	const body = text.replace('{', '<Claim id="a">').replace('}', '</Claim>');
	const { root } = readMarkup({ path: 'content/articles/a/en.mdx', text: body }, 0, ['Claim', 'Entity']);
	const [passage] = readPassages(root, language).get('a') ?? [];
	return passage && `${passage.before}{${passage.words}}${passage.after}`;
}

describe('the page of a claim quotes the whole sentence', () => {
	test.each([
		[
			'around an abbreviation',
			'en',
			'It was late. Gen. Orbel of the U.S. Army says {so} at St. Kell from Jan. 3 on. Then he left.',
			'Gen. Orbel of the U.S. Army says {so} at St. Kell from Jan. 3 on.',
		],
		['around initials', 'en', 'It was late. J. K. Orbel {left}. He came back.', 'J. K. Orbel {left}.'],
		['that begins with an abbreviation', 'en', 'It was late. Dr. Orbel {left}. Mr. Reik stayed.', 'Dr. Orbel {left}.'],
		['around a number', 'en', 'It was late. Gate No. 5 {stood open}. It rained.', 'Gate No. 5 {stood open}.'],
		['and no more than it', 'en', 'It was late. They {signed}. Then they left.', 'They {signed}.'],
		['with its quotation mark', 'en', 'It was late. “They {signed}.” Then they left.', '“They {signed}.”'],
		['in Urdu', 'ur', 'دیر ہو گئی۔ انہوں نے {دستخط کیے}۔ پھر وہ چلے گئے۔', 'انہوں نے {دستخط کیے}۔'],
		['in Dari, with the letters of its calendar', 'fa', 'دیر بود. در سال ۱۴۰۰ ه. ش. {امضا شد}. بعد رفتند.', 'در سال ۱۴۰۰ ه. ش. {امضا شد}.'],
	])('%s', (_, language, text, sentence) => {
		expect(sentenceOf(text, language)).toBe(sentence);
	});

	test('with a space for an intended line break', () => {
		expect(sentenceOf('They say that {the gates stood\\\nopen} for  \na week.', 'en')).toBe(
			'They say that {the gates stood open} for a week.',
		);
	});
});
