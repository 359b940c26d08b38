import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRules } from '../../../src/desk/suggest/readRules.ts';
import { signsOf, type Signs } from '../../../src/desk/suggest/rules.ts';
import { suggest } from '../../../src/desk/suggest/suggest.ts';
import { readText } from '../../../src/desk/text/read.ts';
import { findSuggestions } from '../../../src/desk/window/suggestions/find.ts';

async function signs(language: string): Promise<Signs> {
	const rules = await readRules(language);
	if (rules === undefined) throw new Error(`There are no rules for ${language}.`);
	return signsOf(rules);
}

/** The suggestions for each paragraph of a text: the words of claims, and vague words with their kind. */
async function found(text: string, language: string, names: readonly string[] = []) {
	const own = await signs(language);
	return text
		.split(/\n+/)
		.filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('<'))
		.flatMap((line) => suggest(line, language, own, names))
		.map(({ kind, words }) => (kind === 'claim' ? words : `${kind}: ${words}`));
}

const sample = (name: string) => readFileSync(new URL(`../../../src/desk/samples/${name}.md`, import.meta.url), 'utf8');

describe('what a report says as news is suggested as claims', () => {
	test('in English, with where it leaves open who and when', async () => {
		expect(await found(sample('report'), 'en')).toEqual([
			'The Low Bridge at Kell will reportedly be closed to lorries from June, media sources said two days ago',
			'unnamed: reportedly',
			'unnamed: media sources',
			'times: two days ago',
			'A spokesman for the Ministry of Works said the bearings had moved by four centimetres in the flood of February',
			'According to the Sarv Herald, repairs would cost 40 million crowns, a third more than was planned',
			'The Bridge Institute puts the figure at 52 million',
			'Lina Orbel, the minister of works, denied on 4 March that anybody had been told to close it',
			'“No such order exists,” she told Radio Paikan',
			'It is believed that the gates at Kell were left open for a week',
			'unnamed: It is believed',
			'Residents claim that nobody was on duty, while the contractor says his staff left on 12 February as agreed',
			'unnamed: Residents claim',
		]);
	});

	test('in Urdu, even with Arabic letters and digits of either kind', async () => {
		expect(
			await found(
				'سارو پر پل دو دن پہلے بند کیا گیا، میڈیا ذرائع کا کہنا ہے۔ وزير نے كہا کہ اس پر ۴۰ لاکھ روپے خرچ ہوں گے۔ یہ ایک خوبصورت دریا ہے۔ مبینہ طور پر 12 فروری کو دروازے کھلے رہ گئے تھے۔',
				'ur',
			),
		).toEqual([
			'سارو پر پل دو دن پہلے بند کیا گیا، میڈیا ذرائع کا کہنا ہے',
			'times: دو دن پہلے',
			'unnamed: میڈیا ذرائع',
			'وزير نے كہا کہ اس پر ۴۰ لاکھ روپے خرچ ہوں گے',
			'مبینہ طور پر 12 فروری کو دروازے کھلے رہ گئے تھے',
			'unnamed: مبینہ طور پر',
		]);
	});

	test('in Dari, however its spaces and marks are typed', async () => {
		expect(
			await found(
				'به گفتۀ منابع آگاه، پل دو روز پیش بسته شد. وزیر گفت که ۴۰ میلیون افغانی هزینه دارد. دریا زیبا است. گفته می شود که دروازه‌ها در سال ۱۴۰۴ باز ماند.',
				'prs',
			),
		).toEqual([
			'به گفتۀ منابع آگاه، پل دو روز پیش بسته شد',
			'unnamed: به گفتۀ منابع',
			'times: دو روز پیش',
			'وزیر گفت که ۴۰ میلیون افغانی هزینه دارد',
			'گفته می شود که دروازه‌ها در سال ۱۴۰۴ باز ماند',
			'unnamed: گفته می شود',
		]);
	});
});

test('what cannot be checked is not suggested: questions, opinions, descriptions', async () => {
	expect(
		await found('Who would pay for it? The river is brown and in no hurry. It is a fine evening. He said so? So it goes.', 'en'),
	).toEqual([]);
});

test('a phrase inside another word does not count', async () => {
	expect(await found('The essays of the claimant lie in the unsaid drawer.', 'en')).toEqual([]);
});

test('a sentence with two names is suggested, and so is one with a name that only the site knows', async () => {
	expect(await found('Tomas Reik is the brother of Lina Orbel.', 'en')).toEqual(['Tomas Reik is the brother of Lina Orbel']);
	expect(await found('دفتر دریچه‌ها پل پایین را می‌بندد.', 'prs')).toEqual([]);
	expect(await found('دفتر دریچه‌ها پل پایین را می‌بندد.', 'prs', ['دفتر دریچه‌ها', 'پل پایین'])).toHaveLength(1);
});

test('an abbreviation does not split a claim', async () => {
	expect(await found('Gen. Orbel told Dr. Reik so on 4 March.', 'en')).toEqual(['Gen. Orbel told Dr. Reik so on 4 March']);
});

test.each(readdirSync(new URL('../../../src/desk/suggest/rules/', import.meta.url)))(
	'the rules in %s can be read, and are in use',
	async (file) => {
		const rules = await readRules(file.replace('.yml', ''));
		expect(rules?.saying.flat().length).toBeGreaterThan(20);
		expect(rules?.unnamed.flat().length).toBeGreaterThan(20);
		expect(rules?.times.flat().length).toBeGreaterThan(10);
	},
);

test('a language without rules has none, and no other file is read instead', async () => {
	expect(await readRules('ar')).toBeUndefined();
	expect(await readRules('../rules/en')).toBeUndefined();
});

test('neither a heading that is not marked as one nor the line above a list is suggested', async () => {
	const text = [
		'What the officials say about 40 deaths',
		'The ministry said on 4 March:',
		'- Officials said 40 people died',
		'The ministry said 40 people died.',
		'“The ministry said 40 people died.”',
	].join('\n\n');
	const options = { language: 'en', signs: await signs('en'), names: [], isLeft: () => false };
	const claims = findSuggestions(readText(`${text}\n`).doc, options).filter(({ kind }) => kind === 'claim');
	expect(claims.map(({ words }) => words)).toEqual([
		'Officials said 40 people died',
		'The ministry said 40 people died',
		'“The ministry said 40 people died.”',
	]);
});
