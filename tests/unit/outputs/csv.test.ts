import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/outputs/data/csv.ts';

describe('a table that a reader opens in a spreadsheet', () => {
	test('is marked as UTF-8, and ends each row as in the standard', () => {
		expect(
			toCsv([
				['Year', 'Attacks'],
				[2019, 45],
			]),
		).toBe('\uFEFFYear,Attacks\r\n2019,45\r\n');
	});

	test('keeps commas, quotation marks and line breaks within their cell', () => {
		expect(toCsv([['a, b', 'the "toll"', 'one\ntwo', 'one\r\ntwo']])).toBe('\uFEFF"a, b","the ""toll""","one\ntwo","one\r\ntwo"\r\n');
	});

	test('keeps letters of every script', () => {
		expect(toCsv([['وصول شدہ محصول', '和平周刊', 'Ħaqqānī']])).toBe('\uFEFFوصول شدہ محصول,和平周刊,Ħaqqānī\r\n');
	});

	test('leaves a cell empty if there is no value, and writes numbers for programs', () => {
		expect(toCsv([[2020, undefined, 1250000, -71.25, 0, 'end']])).toBe('\uFEFF2020,,1250000,-71.25,0,end\r\n');
	});

	test.each(['=1+1', '+44 20', '-2 of 3', '@SUM(A1)', '＝1', '\t=1', ' =1', '\u200F=1'])(
		'does not read words as a formula: %j',
		(words) => {
			expect(toCsv([[words, 'end']])).toBe(`\uFEFF'${words},end\r\n`);
		},
	);

	test('leaves words alone if such a character is only inside them', () => {
		expect(toCsv([['a=b', '40 < 53', 'twenty-two', "it's"]])).toBe("\uFEFFa=b,40 < 53,twenty-two,it's\r\n");
	});
});
