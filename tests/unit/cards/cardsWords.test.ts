import { describe, expect, test } from 'vitest';
import { describeCard } from '../../../src/shareCards/describe.ts';
import { drawable, shorten } from '../../../src/shareCards/words.ts';
import { articleCard, goneCard, makeCard, urduCard, wrongCard } from '../../fixtures/cards/cards.ts';

describe('a reader who cannot see a card', () => {
	test('hears the claim, who says so and how firm it is', () => {
		expect(describeCard(makeCard({ text: 'They signed the treaty on 22 March 2022.' }))).toBe(
			'Disputed: They signed the treaty on 22 March 2022. Mujahid via AFP and Reuters, disputed: not so according to Iftikhar, 22 March 2022.',
		);
	});

	test('hears what is right before what is wrong', () => {
		expect(describeCard(wrongCard)).toBe(
			'Wrong. What is right: Baradar founded the Taliban together with Omar in 1994. Omar’s son is Mullah Mohammad Yaqoob. What is claimed: Mullah Baradar is a son of Mullah Omar, the founder of the Taliban. European Times via Good Morning Post.',
		);
	});

	test('hears the title of an article and how firm its claims are', () => {
		expect(describeCard(articleCard)).toBe(
			'Afghanistan and Pakistan: What the Taliban’s warning over American drones said, and what came of it. Of 37 claims in this story: 10 with several sources, 14 with one source, 8 disputed, 1 wrong, 4 unconfirmed.',
		);
	});

	test('hears that a page is gone, what replaces it, and why', () => {
		expect(describeCard(goneCard)).toBe(
			'This is no longer here. What replaces it: Disputed: The fence was stopped. The commander’s words are now quoted in the text.',
		);
	});

	test('hears a question as a question, and no empty sentence', () => {
		expect(describeCard(makeCard({ text: 'Who rules?', voice: undefined, finding: undefined, detail: undefined }))).toBe(
			'Claim: Who rules?',
		);
	});

	test('hears Urdu with Urdu full stops', () => {
		expect(describeCard({ ...urduCard, text: 'طالبان نے انکار کیا' })).toBe(
			'متنازع: طالبان نے انکار کیا۔ Çavuşoğlu بحوالہ اناطولیہ اور روئٹرز، متنازع؛ اس کے برعکس: افتخار، ۲۲ مارچ ۲۰۲۲۔',
		);
	});

	test.each([280, 2000])('hears at most 420 characters, and who says so even after a claim of %i', (length) => {
		const description = describeCard(makeCard({ text: 'word '.repeat(length / 5), voice: `${'a very long name '.repeat(7)}via AFP` }));
		expect(description.length).toBeLessThanOrEqual(420);
		expect(description).toMatch(/^Disputed: word .*… a very long name .*\.$/);
	});
});

describe('words on a card', () => {
	test('that do not fit are cut between two words, with an ellipsis', () => {
		expect(shorten('They signed, and left.', 14)).toBe('They signed…');
		expect(shorten('Donaudampfschifffahrt', 10)).toBe('Donaudamp…');
		expect(shorten('😀😀😀😀', 4)).toBe('😀…');
	});

	test.each([
		['a name', 'وزیر Mevlüt Çavuşoğlu نے', 'وزیر \u2066Mevlüt Çavuşoğlu\u2069 نے'],
		['a name with a figure', 'طیارہ F-16 اور Boeing 737 گرا', 'طیارہ \u2066F-16\u2069 اور \u2066Boeing 737\u2069 گرا'],
		['an abbreviation with its stops', 'اور U.S. نے', 'اور \u2066U.S.\u2069 نے'],
		['a name before the stop of the sentence', 'سرباز NATO.', 'سرباز \u2066NATO\u2069.'],
		['each name of a list', '(AFP، Reuters)', '(\u2066AFP\u2069، \u2066Reuters\u2069)'],
	])('from right to left keep %s together', (_, words, expected) => {
		expect(drawable(words, 99, 'rtl')).toBe(expected);
	});

	test('from right to left keep the order of their figures', () => {
		expect(drawable('۲۲ مارچ ۲۰۲۲ کو 1,500 فوجی', 99, 'rtl')).toBe('۲۲ مارچ ۲۰۲۲ کو 1,500 فوجی');
	});

	test.each([
		['a name in letters that no typeface has', 'They met 习近平 in Kell', 'They met … in Kell'],
		['an emoji, of whatever parts', 'Both 👨‍👩‍👧 left 👍🏽 again', 'Both left again'],
		['two such names in a row', '习近平 李克强 met', '… met'],
		['thousandths', 'It rose by 5 ‰ and then 3‰', 'It rose by 5/1000 and then 3/1000'],
		['other names and signs, which are drawn', 'Путин → मोदी ≈ № 5', 'Путин → मोदी ≈ № 5'],
	])('keep what can be drawn of %s', (_, words, expected) => {
		expect(drawable(words, 99, 'ltr')).toBe(expected);
	});

	test('are on one line, without characters that XML forbids', () => {
		expect(drawable(' They\n\tsigned\u0000 it\ud800. ', 99, 'ltr')).toBe('They signed it\ufffd.');
	});
});
