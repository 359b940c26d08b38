import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import { shortFinding } from '../../../src/i18n/says.ts';
import { stringsFor } from '../../words.ts';
import { claimCsl } from '../../../src/outputs/data/citations.ts';
import { articleMarkdown } from '../../../src/outputs/feeds/markdown.ts';
import { sharePassages, wordClaim } from '../../../src/outputs/metadata/claimWords.ts';
import { claimHead } from '../../../src/outputs/metadata/head.ts';
import { reviewThing } from '../../../src/outputs/metadata/structuredData.ts';
import { searchRecords } from '../../../src/outputs/search/searchRecords.ts';
import { claimCard } from '../../../src/outputs/shareCards/cards.ts';
import { makeArticle, makeAttribution, makeClaim, makeContent, makeSource, NOW } from '../../make.ts';

const RIGHT = 'Only one state signed it.';

const { edition, editions } = buildEdition(
	makeContent(
		makeArticle({
			sources: [
				makeSource(),
				makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty', published: '2019-05-04' }),
			],
			claims: [
				makeClaim({
					status: 'wrong',
					right: RIGHT,
					attributions: [makeAttribution(), makeAttribution({ source: 'gazette-treaty', stance: 'corrects', speaker: 'minister' })],
				}),
			],
			entities: ['minister'],
			body: 'It all began at the ferry. Papers wrote that <Claim id="treaty-signed">both states had signed</Claim> at once. Then <Entity id="minister">the minister</Entity> spoke.',
		}),
	),
	{ languages: ['en'], now: NOW },
);
const context = { edition, editions, site: new URL('https://river.example'), t: stringsFor('en') };
const [article] = edition.articles;
const [claim] = article?.claims ?? [];
if (article === undefined || claim === undefined) throw new Error('The edition has no claim.');

describe('with a wrong claim, a reader gets what is right', () => {
	test('in the title of its page, in search results and in link previews', () => {
		const title = 'Wrong: “The two states signed a treaty on the river.” What is right: Only one state signed it.';
		const head = claimHead(claim, article, context);
		expect(head.title).toBe(title);
		expect(head.description).toMatch(
			/^What is right: Only one state signed it\. The Herald; wrong, going by The Minister via The Gazette, 4 May 2019\./,
		);
		expect(searchRecords(context).find(({ kind }) => kind === 'claim')).toMatchObject({ title, status: 'wrong' });
	});

	test('in a text to share, and in a sentence to share', () => {
		expect(wordClaim(claim, article, context).shareText).toBe(
			'Wrong: “The two states signed a treaty on the river.” What is right: Only one state signed it. (The Herald; wrong, going by The Minister via The Gazette, 4 May 2019, as of 3 March 2026) https://river.example/articles/river-treaty/treaty-signed/',
		);
		expect(sharePassages(claim, article, context)).toEqual([
			{
				url: 'https://river.example/articles/river-treaty/#in-text-treaty-signed:~:text=both%20states%20had%20signed',
				text: '“Papers wrote that both states had signed at once.” What is right: Only one state signed it. (The Herald; wrong, going by The Minister via The Gazette, 4 May 2019, as of 3 March 2026) https://river.example/articles/river-treaty/#in-text-treaty-signed:~:text=both%20states%20had%20signed',
			},
		]);
	});

	test('in citations, feeds, Markdown, structured data and on the share card', () => {
		expect(wordClaim(claim, article, context).citation).toContain(
			'(wrong, going by The Minister via The Gazette, 4 May 2019. What is right: Only one state signed it.)',
		);
		expect(claimCsl(claim, article, context).title).toContain('What is right: Only one state signed it.');
		expect(articleMarkdown(article, context)).toMatch(
			/Wrong: “The two states signed a treaty on the river\.” What is right: Only one state signed it\.\]/,
		);
		expect(reviewThing(claim, article, context)).toMatchObject({
			reviewRating: { alternateName: 'Wrong. What is right: Only one state signed it.' },
		});
		expect(claimCard(claim, article, context)).toMatchObject({
			finding: { status: 'wrong', words: 'Wrong' },
			right: { label: 'What is right:', words: RIGHT, claimLabel: 'What is claimed:' },
		});
	});
});

test('in a title, a long falsehood is cut before what is right', () => {
	const long = {
		...claim,
		text: 'Nobody knows what they signed. '.repeat(9),
		right: 'They signed a treaty, and it is in the archive of the river, where anybody may read it.',
	};
	expect(claimHead(long, article, context).title).toBe(
		'Wrong: “Nobody knows what they signed. Nobody knows what they…” What is right: They signed a treaty, and it is in the archive of the river, where anybody may read it.',
	);
});

test('in a sentence, the year is given for anyone who spoke in a different year', () => {
	expect(articleMarkdown(article, context)).toContain('[The Herald, wrong, going by The Minister, 2019]');
});

test('a year that is part of a name is not repeated', () => {
	const lead = { speaker: undefined, outlet: 'The Herald', date: { year: 2022 } };
	const against = { speaker: 'The Agreement of 1893', outlet: 'The Archive', date: { year: 1893 } };
	const voices = { lead, others: 0, second: undefined, othersQuoteTheSame: false, against };
	expect(shortFinding('wrong', voices, stringsFor('en'))).toBe('wrong, going by The Agreement of 1893');
	expect(shortFinding('disputed', { ...voices, against: { ...against, speaker: undefined } }, stringsFor('en'))).toBe(
		'disputed: not so according to The Archive, 1893',
	);
});

test('the search finds a claim by the words around it in the text', () => {
	expect(searchRecords(context).find(({ kind }) => kind === 'claim')?.words).toContain('Papers wrote that both states had signed at once.');
});

test('feeds and Markdown say who made an article, and from what', () => {
	const markdown = articleMarkdown(article, context);
	expect(markdown).toContain(
		'Written by a person. No person has checked the facts. No outside editor has read it. Made from: The documents that are listed below.',
	);
	expect(markdown).toContain('method: person');
});
