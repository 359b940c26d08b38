import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import {
	edit,
	makeArticle,
	makeAttribution,
	makeClaim,
	makeContent,
	makeEntity,
	makeOutlet,
	makeSource,
	makeTranslation,
	NOW,
} from '../../make.ts';

const buildOf = (...files: readonly ContentFile[]) => buildEdition(makeContent(...files), { languages: ['en', 'ur'], now: NOW });
const inUrdu = (...files: readonly ContentFile[]) => {
	const edition = buildOf(...files).editions[1];
	if (edition === undefined) throw new Error('There is no edition in Urdu.');
	return edition;
};

describe('a reader of a translation', () => {
	const gazette = makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty' });
	const original = makeArticle({
		sources: [makeSource(), gazette],
		claims: [
			makeClaim({
				status: 'several-sources',
				about: ['river'],
				note: 'Both papers had it at first hand.',
				attributions: [makeAttribution({ quote: 'signed' }), makeAttribution({ source: 'gazette-treaty', note: 'It adds the hour.' })],
			}),
		],
	});

	test('finds the claims in their own words, with the evidence of the original and the same number', () => {
		const [article] = inUrdu(original, makeTranslation()).articles;
		const [claim] = article?.claims ?? [];
		expect(claim).toMatchObject({
			id: 'treaty-signed',
			number: 1,
			url: '/ur/articles/river-treaty/treaty-signed/',
			text: 'دونوں ریاستوں نے دریا کے معاہدے پر دستخط کیے۔',
			status: 'several-sources',
			originalUrl: undefined,
		});
		expect(claim?.attributions.map(({ quote, source }) => [source.id, source.url, quote])).toEqual([
			['herald-treaty', 'https://herald.example/treaty', 'signed'],
			['gazette-treaty', 'https://gazette.example/treaty', undefined],
		]);
	});

	test('finds what is not translated in the language of the original, and marked as such', () => {
		const words = [{ of: 'It adds the hour.', text: 'یہ وقت بھی بتاتا ہے۔' }];
		const [claim] = inUrdu(original, makeTranslation({ words })).articles[0]?.claims ?? [];
		expect([claim?.note, claim?.noteLanguage]).toEqual(['Both papers had it at first hand.', 'en']);
		const second = claim?.attributions[1];
		expect([second?.note, second?.noteLanguage]).toEqual(['یہ وقت بھی بتاتا ہے۔', 'ur']);
	});

	test('finds outlets and entities by their names in that script, or else by their own', () => {
		const edition = inUrdu(
			original,
			makeTranslation(),
			makeOutlet('herald', { translations: { ur: { name: 'ہیرلڈ' } } }),
			makeEntity('river', { translations: { ur: { name: 'دریا', description: 'وہ دریا جو یہاں بہتا ہے۔' } } }),
		);
		const [article] = edition.articles;
		expect(article?.sources.map(({ outlet }) => [outlet.name, outlet.url])).toEqual([
			['ہیرلڈ', '/ur/outlets/herald/'],
			['The Gazette', '/ur/outlets/gazette/'],
		]);
		expect(article?.claims[0]?.about.map(({ language, name, names }) => [language, name, names['en']])).toEqual([
			['ur', 'دریا', 'The River'],
		]);
	});

	test('is told when the original was changed after the translation', () => {
		const later = edit(original, 'covers:', 'updated: 2026-03-05T09:00Z\ncovers:');
		expect(inUrdu(later, makeTranslation()).articles[0]?.translation?.originalChanged).toBe('2026-03-05T09:00Z');
		expect(inUrdu(original, makeTranslation()).articles[0]?.translation?.originalChanged).toBeUndefined();
	});
});

describe('text that a word processor has changed', () => {
	test.each([
		['with curly quotation marks', 'They say “yes” to the treaty.', 'They say "yes" to the treaty.'],
		['with a space that does not break', 'They say yes to the treaty.', 'They say\u00A0yes to the treaty.'],
		['between quotation marks', 'They say yes to the treaty.', '“They say yes to the treaty.”'],
	])('%s, still fits the original', (_, text, of) => {
		const translation = makeTranslation({ claims: [{ id: 'treaty-signed', of, text: 'وہ اس پر ہاں کہتے ہیں۔' }] });
		const { diagnostics, warnings } = buildOf(makeArticle({ claims: [makeClaim({ text })] }), translation);
		expect([...diagnostics, ...warnings]).toEqual([]);
		expect(inUrdu(makeArticle({ claims: [makeClaim({ text })] }), translation).articles[0]?.claims[0]?.originalUrl).toBeUndefined();
	});
});

test('what is right instead of a claim is compared with the original too', () => {
	const gazette = makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty' });
	const corrected = (right: string) =>
		makeArticle({
			sources: [makeSource(), gazette],
			claims: [
				makeClaim({
					status: 'wrong',
					right,
					attributions: [makeAttribution(), makeAttribution({ source: 'gazette-treaty', stance: 'corrects' })],
				}),
			],
		});
	const translation = makeTranslation({
		claims: [
			{
				id: 'treaty-signed',
				of: makeClaim().text,
				text: 'دونوں ریاستوں نے دریا کے معاہدے پر دستخط کیے۔',
				right: 'ایک ریاست نے معاہدے پر دستخط کیے۔',
				rightOf: 'One state signed it.',
			},
		],
	});
	expect(buildOf(corrected('One state signed it.'), translation).warnings).toEqual([]);
	expect(buildOf(corrected('No state signed it.'), translation).warnings.map(({ code }) => code)).toEqual(['changed-original']);
	expect(inUrdu(corrected('No state signed it.'), translation).articles[0]?.claims[0]?.originalUrl).toBe(
		'/articles/river-treaty/treaty-signed/',
	);
});

describe('an article without a translation', () => {
	test('is listed as such, and READ cards lead to it in its own language', () => {
		const related = [{ article: 'dam-breaks', relation: 'background' as const, why: 'It tells what came before.' }];
		const edition = inUrdu(makeArticle({ related }), makeArticle({ slug: 'dam-breaks' }), makeTranslation());
		expect(edition.articles.map(({ slug }) => slug)).toEqual(['river-treaty']);
		expect(edition.untranslated.map(({ url }) => url)).toEqual(['/articles/dam-breaks/']);
		expect(edition.articles[0]?.cards.map(({ language, url }) => [language, url])).toEqual([['en', '/articles/dam-breaks/']]);
	});

	test('counts as such while its translation is a draft', () => {
		const { published } = buildOf(makeArticle(), makeTranslation({ draft: true }));
		expect(published[1]).toMatchObject({ articles: [], untranslated: [{ slug: 'river-treaty' }] });
	});
});

describe('when an editor rewords one claim of a published article', () => {
	test('only that claim is marked in every translation, and the desk is told where', () => {
		const claims = [makeClaim(), makeClaim({ id: 'gates-shut', text: 'The gates of the dam were shut in March.' })];
		const translated = [
			{ id: 'treaty-signed', of: 'The two states signed a treaty on the river.', text: 'دونوں ریاستوں نے دریا کے معاہدے پر دستخط کیے۔' },
			{ id: 'gates-shut', of: 'The gates of the dam were shut in March.', text: 'بند کے دروازے مارچ میں بند کیے گئے۔' },
		];
		const urdu = makeTranslation({ claims: translated });
		const dari = { ...urdu, path: urdu.path.replace('ur.mdx', 'prs.mdx') };
		const reworded = edit(
			makeArticle({ claims }),
			'text: The gates of the dam were shut in March.',
			'text: The gates of the dam were shut in April.',
		);
		const { editions, diagnostics, warnings } = buildEdition(makeContent(reworded, urdu, dari), {
			languages: ['en', 'ur', 'prs'],
			now: NOW,
		});
		expect(diagnostics).toEqual([]);
		for (const { articles } of editions.slice(1))
			expect(articles[0]?.claims.map(({ id, originalUrl }) => [id, originalUrl])).toEqual([
				['treaty-signed', undefined],
				['gates-shut', '/articles/river-treaty/gates-shut/'],
			]);
		expect(warnings.map(({ code, file }) => `${code} ${file}`)).toEqual([
			'changed-original content/articles/river-treaty/prs.mdx',
			'changed-original content/articles/river-treaty/ur.mdx',
		]);
	});
});
