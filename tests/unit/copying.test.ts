import { describe, expect, test } from 'vitest';
import { ownWordsOf } from '../../src/copying/ownWords.ts';
import { findSharedRuns } from '../../src/copying/sharedRuns.ts';
import { sourceTextsOf } from '../../src/copying/sourceTexts.ts';
import { readArticle } from '../../src/reading/documents/article.ts';
import { ARTICLE, makeArticle, makeAttribution, makeClaim, makeSource } from '../make.ts';

const SAVED = 'The minister told reporters on Tuesday that neither of the two states had signed anything yet.';

/** What an editor is told about an article, compared with the text of a source. */
function told(changes: Parameters<typeof makeArticle>[0], text = SAVED): readonly string[] {
	const { text: file } = makeArticle(changes);
	const article = readArticle({ path: ARTICLE, text: file }, 'river-treaty', 'en');
	const texts = [...sourceTextsOf([article]), { from: 'saved/gazette.txt', text }];
	return findSharedRuns(ownWordsOf(article), texts).map(({ from, run }) => `${run} | ${from}`);
}

const TEXT = '<Claim id="treaty-signed">They signed</Claim>.\n\n';

describe('an editor is told about eight words in a row that are also in a source', () => {
	test.each([
		['in the text', { body: `${TEXT}By her account neither of the two states had signed anything, so far.` }],
		[
			'also around a tag',
			{ body: `${TEXT}By her account neither of <Claim id="treaty-signed">the two states had signed anything</Claim>, so far.` },
		],
		['in other capitals and signs', { body: `${TEXT}She said: Neither, of the two States – had\nsigned *anything*.` }],
		['in the note of a claim', { claims: [makeClaim({ note: 'Here neither of the two states had signed anything.' })] }],
		[
			'in the note of an attribution',
			{ claims: [makeClaim({ attributions: [makeAttribution({ note: 'Not neither of the two states had signed anything.' })] })] },
		],
		['in the short answer', { answer: 'That is not settled, since neither of the two states had signed anything.' }],
		['in the note of a source', { sources: [makeSource({ note: 'In it neither of the two states had signed anything.' })] }],
	])('%s', (_, changes) => {
		expect(told(changes)).toEqual([
			expect.stringMatching(/^neither,? of the two states (?:– )?had signed anything \| saved\/gazette\.txt$/i),
		]);
	});

	test('with all the words that match, and only once', () => {
		expect(told({ body: `${TEXT}He told reporters on Tuesday that neither of the two states had signed a thing.` })).toEqual([
			'told reporters on Tuesday that neither of the two states had signed | saved/gazette.txt',
		]);
	});

	test('at their line', () => {
		const { text } = makeArticle({ body: `${TEXT}Neither of the two states had signed anything.` });
		const article = readArticle({ path: ARTICLE, text }, 'river-treaty', 'en');
		const [run] = findSharedRuns(ownWordsOf(article), [{ from: 'a', text: SAVED }]);
		expect(text.split('\n')[(run?.line ?? 0) - 1]).toBe('Neither of the two states had signed anything.');
	});

	test('when the source is a headline or a quotation in the article itself', () => {
		expect(
			told(
				{
					sources: [makeSource({ title: 'Why the old river treaty of the north may never come' })],
					claims: [makeClaim({ attributions: [makeAttribution({ quote: 'we will not sign it before the winter is over' })] })],
					body: `${TEXT}He says why the old river treaty of the north is late. They will not sign it before the winter is over.`,
				},
				'',
			),
		).toEqual([
			'why the old river treaty of the north | the headline of herald-treaty (river-treaty)',
			'will not sign it before the winter is over | the quotation from herald-treaty (river-treaty)',
		]);
	});
});

describe('an editor is told nothing', () => {
	test.each([
		['of seven words', { body: `${TEXT}By her account, of the two states had signed anything, so far.` }],
		['of a marked quotation', { body: `${TEXT}She said that “neither of the two states had signed anything”.` }],
		[
			'of a quotation in a tag',
			{ body: `${TEXT}She said: <Quote source="herald-treaty">neither of the two states had signed anything</Quote>.` },
		],
		['of a quotation that is a paragraph', { body: `${TEXT}She said:\n\n> Neither of the two states had signed anything.` }],
		['of words on both sides of a quotation', { body: `${TEXT}Neither of the two “great” states had signed anything.` }],
		['of words in two paragraphs', { body: `${TEXT}Neither of the two states\n\nhad signed anything.` }],
	])('%s', (_, changes) => {
		expect(told(changes)).toEqual([]);
	});
});
