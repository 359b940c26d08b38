import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../words.ts';
import { buildEdition } from '../../../src/build.ts';
import { toBibtex } from '../../../src/outputs/data/bibtex.ts';
import { claimCsl, sourceCsl } from '../../../src/outputs/data/citations.ts';
import { claimsFile } from '../../../src/outputs/data/claimsFile.ts';
import { articleMarkdown } from '../../../src/outputs/feeds/markdown.ts';
import type { Context } from '../../../src/outputs/context.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { edit, makeArticle, makeAttribution, makeClaim, makeContent, makeEntity, makeOutlet, makeSource, NOW } from '../../make.ts';

function articleIn(...files: readonly ContentFile[]) {
	const { edition, editions } = buildEdition(makeContent(...files), { languages: ['en'], now: NOW });
	const context: Context = { edition, editions, site: new URL('https://river.example'), t: stringsFor('en') };
	const [article] = edition.articles;
	const [claim] = article?.claims ?? [];
	if (article === undefined || claim === undefined) throw new Error('The edition has no claim.');
	return { article, claim, context };
}

/** The one source of an article, written as BibTeX. */
function bibtexOf(changes: Parameters<typeof makeSource>[0], ...files: readonly ContentFile[]): string {
	const { article, context } = articleIn(makeArticle({ sources: [makeSource(changes)] }), ...files);
	return toBibtex(article.sources.map((source) => sourceCsl(source, context.t)));
}

/** What another program reads from a BibTeX file with one entry. */
function readBack(bibtex: string) {
	const [entry, ...others] = new Cite(bibtex).data;
	expect(others).toEqual([]);
	return entry;
}

describe('a source in BibTeX, read by another program', () => {
	test.each([
		'دروازے 2026 میں ایک ہفتہ کھلے رہے – Ворота Келла ≠ 3 × 4, ₹400',
		'طالبان: ما از هیچ‌کس نمی‌ترسیم؟',
		'Η πύλη του Κελλ – 凯尔的大门 – केल के द्वार – 🌊',
		'50% of R&D #1: file_name, $5, ~x^2, {odd } braces and \\a backslash',
		"Over -- and --- out ``quoted'' <b>bold</b> Ħaqqānī Çavuşoğlu",
	])('keeps every character of its title: %s', (title) => {
		expect(readBack(bibtexOf({ title }))?.title).toBe(title);
	});

	test.each([
		['news-report', 'container-title'],
		['wire', 'container-title'],
		['analysis', 'container-title'],
		['official-statement', 'publisher'],
		['transcript', 'publisher'],
		['think-tank-report', 'publisher'],
		['ngo-report', 'publisher'],
		['treaty', 'publisher'],
		['dataset', 'publisher'],
		['reference', 'publisher'],
		['aggregator', 'publisher'],
	] as const)('that is of the kind %s keeps who published it', (kind, key) => {
		const outlet = makeOutlet('herald', { name: 'وزارتِ آبپاشی & Sons' });
		expect(readBack(bibtexOf({ kind }, outlet))?.[key]).toBe('وزارتِ آبپاشی & Sons');
	});

	test('keeps the day it was read, even with a note', () => {
		const entry = readBack(bibtexOf({ accessed: '2026-03-02', note: 'Only in print – 100 % of it.' }));
		expect(entry?.accessed).toEqual({ 'date-parts': [[2026, 3, 2]] });
		expect(entry?.note).toBe('Only in print – 100 % of it.');
	});

	test.each([
		['2026-03-01', [2026, 3, 1], 'month = mar,'],
		['2026-12', [2026, 12], 'month = dec,'],
		['2026', [2026], 'year = {2026},'],
	])('keeps the date %s', (published, parts, line) => {
		const bibtex = bibtexOf({ published });
		expect(readBack(bibtex)?.issued).toEqual({ 'date-parts': [parts] });
		expect(bibtex).toContain(`\t${line}\n`);
	});

	test('keeps a season, in biblatex’s form', () => {
		expect(bibtexOf({ published: '2022-winter' })).toContain('\tdate = {2022-24},\n\tyear = {2022},\n\turl');
	});

	test('keeps an author whose name has “and” in it, and an address with special characters', () => {
		const entry = readBack(bibtexOf({ author: 'Khan and Sons, Ltd', url: 'https://herald.example/a_b?c=%D8%A7&d=1#e~f' }));
		expect(entry?.author).toEqual([{ family: 'Khan and Sons, Ltd' }]);
		expect(entry?.URL).toBe('https://herald.example/a_b?c=%D8%A7&d=1#e~f');
	});
});

test('a claim in BibTeX names its article, how firm it is, and what is right', () => {
	const { article, claim, context } = articleIn(
		makeArticle({
			claims: [
				makeClaim({
					status: 'wrong',
					right: 'Nobody has signed anything at all.',
					attributions: [makeAttribution(), makeAttribution({ source: 'gazette-treaty', stance: 'corrects' })],
				}),
			],
			sources: [makeSource(), makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty' })],
		}),
	);
	const bibtex = toBibtex([claimCsl(claim, article, context)]);
	expect(bibtex).toContain('@misc{treaty-signed,\n');
	expect(readBack(bibtex)).toMatchObject({
		title: 'Wrong: “The two states signed a treaty on the river.” What is right: Nobody has signed anything at all.',
		author: [{ family: 'The desk' }],
		publisher: 'The River Desk',
		note: 'Wrong, going by The Gazette, 1 March 2026. A claim in “What the river treaty says”. Written by a person. No person has checked the facts. No outside editor has read it.',
		URL: 'https://river.example/articles/river-treaty/treaty-signed/',
	});
});

describe('the day of an article published at 1 in the morning of 3 March in Kiritimati, on a site in Kabul', () => {
	const site = {
		path: 'content/site.yml',
		text: 'name: The River Desk\ndescription: A site for tests, about a river.\ndesk: The desk\nlanguages:\n  - code: en\ntimeZone: Asia/Kabul\ncontact: unknown\n',
	};
	const { article, claim, context } = articleIn(makeArticle({ published: '2026-03-03T01:00+14:00' }), site);

	test('is 2 March in every export, as on the page', () => {
		const csl = claimCsl(claim, article, context);
		expect(csl.issued).toEqual({ 'date-parts': [[2026, 3, 2]] });
		expect(toBibtex([csl])).toContain('date = {2026-03-02},');
		expect(claimsFile([article], context).articles[0]?.published).toBe('2026-03-02T15:30+04:30');
		expect(articleMarkdown(article, context)).toContain('published: 2026-03-02T15:30+04:30\n');
	});
});

/** A different word in each text that an author can write about a source or claim, so that each can be found. */
const marked = articleIn(
	makeArticle({
		title: 'Title-قاف of the article',
		dek: 'Dek-قاف of the article, in a sentence.',
		byline: ['Byline-قاف'],
		summary: {
			report: 'Summary-قاف is the first of three.',
			holdsUp: 'This is the second sentence.',
			unknown: 'This is the third sentence.',
			matters: 'This is the fourth sentence.',
		},
		entities: ['minister'],
		sources: [
			makeSource({
				title: 'Headline-قاف',
				author: 'Author-قاف',
				via: 'courier',
				note: 'Source-note-قاف.',
				language: 'ur',
				basedOn: ['wire-treaty'],
			}),
			makeSource({
				id: 'wire-treaty',
				outlet: 'wire',
				title: undefined,
				description: 'Description-قاف of a page',
				url: 'unknown',
				read: 'not-found',
			}),
		],
		claims: [
			makeClaim({
				text: 'Claim-قاف says that they signed it.',
				note: 'Claim-note-قاف.',
				status: 'wrong',
				right: 'Right-قاف is what it should say.',
				about: ['minister'],
				attributions: [
					makeAttribution({ quote: 'Quote-قاف', speaker: 'minister', note: 'Attribution-note-قاف.' }),
					makeAttribution({ source: 'wire-treaty', stance: 'corrects', unnamed: 'Unnamed-قاف', basedOn: [] }),
				],
			}),
		],
		corrections: [{ date: '2026-03-04', claims: ['treaty-signed'], was: 'Was-قاف', now: 'Now-قاف', note: 'How-قاف.' }],
		revisions: [{ at: '2026-03-05T09:00Z', claims: [], what: 'Revision-قاف of it.' }],
		body: 'They say <Claim id="treaty-signed">so</Claim>, and <Entity id="minister">she</Entity> does.',
	}),
	makeOutlet('herald', { name: 'Outlet-قاف', stake: 'Stake-قاف of the outlet.' }),
	makeOutlet('courier', { name: 'Via-قاف' }),
	makeOutlet('wire', { name: 'Origin-قاف' }),
	makeEntity('minister', { name: 'Minister-قاف', description: 'Entity-قاف of the article.', aliases: ['Alias-قاف'] }),
	edit(
		{ path: 'content/topics.yml', text: '- id: rivers\n  name: NAME\n  description: What happens on and about rivers.\n' },
		'NAME',
		'Topic-قاف',
	),
);

const ON_SOURCES = ['Headline', 'Author', 'Outlet', 'Via', 'Source-note', 'Stake', 'Origin', 'Description'];
const ON_CLAIMS = ['Claim', 'Claim-note', 'Right', 'Quote', 'Attribution-note', 'Unnamed', 'Minister'];
const ON_THE_ARTICLE = ['Title', 'Dek', 'Byline', 'Summary', 'Entity', 'Alias', 'Was', 'Now', 'How', 'Revision'];

describe('no word of an author is lost', () => {
	const { article, claim, context } = marked;
	const csl = article.sources.map((source) => sourceCsl(source, context.t));

	test.each([
		['the sources as CSL-JSON', JSON.stringify(csl), ON_SOURCES],
		['the sources as BibTeX', JSON.stringify(new Cite(toBibtex(csl)).format('data', { format: 'object' })), ON_SOURCES],
		['a claim as CSL-JSON', JSON.stringify(claimCsl(claim, article, context)), ['Claim', 'Right', 'Title', 'Byline']],
		['a claim as BibTeX', toBibtex([claimCsl(claim, article, context)]), ['Claim', 'Right', 'Title', 'Byline']],
		['the claims as JSON', JSON.stringify(claimsFile([article], context)), [...ON_SOURCES, ...ON_CLAIMS, ...ON_THE_ARTICLE, 'Topic']],
		['the article as Markdown', articleMarkdown(article, context), [...ON_SOURCES, ...ON_CLAIMS, ...ON_THE_ARTICLE]],
	])('in %s', (_, output, kept) => {
		expect(kept.filter((word) => !output.includes(`${word}-قاف`))).toEqual([]);
	});
});
