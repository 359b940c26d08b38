import { describe, expect, test } from 'vitest';
import Entity from '../../src/tags/Entity/Page.astro';
import Quote from '../../src/tags/Quote/Page.astro';
import Read from '../../src/tags/Read/Page.astro';
import ArticleHeader from '../../src/components/article/ArticleHeader.astro';
import Glance from '../../src/components/article/Glance.astro';
import ReadNext from '../../src/components/article/ReadNext.astro';
import { stringsFor } from '../words.ts';
import { buildEdition } from '../../src/build.ts';
import { joinOne, makeArticle, makeContent, NOW } from '../make.ts';
import { render, words } from './render.ts';

const t = stringsFor('en');
const timeZone = 'UTC';
const quoted = joinOne(
	makeArticle({ entities: ['minister'], body: '<Claim id="treaty-signed">So</Claim>. <Entity id="minister">He</Entity>.' }),
);

describe('a quotation', () => {
	const props = { source: 'herald-treaty', speaker: 'minister', host: quoted, t };

	test('in a sentence names speaker and source after it', async () => {
		const body = await render(Quote, props, 'We have signed');
		expect(words(body)).toBe('“We have signed” (The Minister via The Herald)');
		expect(body.querySelector('a')?.getAttribute('href')).toBe('#source-herald-treaty');
	});

	test('as a block names them below', async () => {
		const body = await render(Quote, { ...props, block: '' }, '<p>We have signed.</p>');
		expect(words(body.querySelector('figure'))).toBe('We have signed. The Minister via The Herald');
	});

	test('in another script has its language and direction', async () => {
		const body = await render(Quote, { ...props, lang: 'ur' }, 'معاہدہ ہو گیا');
		expect(body.querySelector('[lang]')?.getAttribute('lang')).toBe('ur');
		expect(body.querySelector('[lang]')?.getAttribute('dir')).toBe('rtl');
		expect(words(body.querySelector('[lang]'))).toBe('“معاہدہ ہو گیا”');
	});
});

test('a term links to its explanation', async () => {
	const body = await render(Entity, { id: 'minister', host: quoted }, 'the minister');
	expect(body.querySelector('a')?.getAttribute('href')).toBe('#entity-minister');
});

describe('a READ card', () => {
	const related = { article: 'dam-breaks', relation: 'background' as const, why: 'It tells what came before.' };
	const { edition } = buildEdition(
		makeContent(
			makeArticle({ related: [related], body: '<Claim id="treaty-signed">So</Claim>.\n\n<Read article="dam-breaks" />' }),
			makeArticle({ slug: 'dam-breaks', title: 'The dam breaks in winter', published: '2026-01-01T09:00Z' }),
		),
		{ languages: ['en'], now: NOW },
	);
	const [treaty, dam] = edition.articles;

	test('in the text says READ, the relation, title and dek, where the author put it', async () => {
		const body = await render(Read, { article: 'dam-breaks', host: treaty, t });
		expect(words(body)).toBe('Read: Background. The dam breaks in winter Two states have signed a treaty. Who says so, and how firmly.');
		expect(body.querySelector('aside')?.id).toBe('read-dam-breaks');
	});

	test('after the text says one line why, the date, and that it is older', async () => {
		const body = await render(ReadNext, { article: treaty, t, timeZone });
		expect(words(body)).toBe(
			'Read next Further reading Read: Background The dam breaks in winter It tells what came before. 1 January 2026, older than this article /articles/dam-breaks/',
		);
	});

	test('has a link back on the other article', async () => {
		const body = await render(ReadNext, { article: dam, t, timeZone });
		expect(words(body)).toBe(
			'Read next Further reading Articles that lead here What the river treaty says (Background). It tells what came before. /articles/river-treaty/#read-dam-breaks',
		);
		expect(body.querySelector('a')?.getAttribute('href')).toBe('/articles/river-treaty/#read-dam-breaks');
	});
});

test('an article that is both shown here and links here is in “Read next” once, with the link back', async () => {
	const related = (article: string) => ({ related: [{ article, relation: 'update' as const, why: 'It tells what came after.' }] });
	const body = (article: string) => `<Claim id="treaty-signed">So</Claim>.\n\n<Read article="${article}" />`;
	const { edition } = buildEdition(
		makeContent(
			makeArticle({ ...related('dam-breaks'), body: body('dam-breaks') }),
			makeArticle({ ...related('river-treaty'), body: body('river-treaty'), slug: 'dam-breaks' }),
		),
		{ languages: ['en'], now: NOW },
	);
	const next = await render(ReadNext, { article: edition.articles[0], t, timeZone });
	expect([...next.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
		'/articles/river-treaty/',
		'/articles/river-treaty/#read-dam-breaks',
	]);
});

test('the head of an article gives the short answer, our findings, who made and read it, its dates, and the ways to read it', async () => {
	const article = joinOne(
		makeArticle({ updated: '2026-03-04T10:30Z', corrections: [{ date: '2026-03-04', claims: [], was: 'a', now: 'b' }] }),
	);
	expect(words(await render(ArticleHeader, { article, hasWays: true, t, timeZone: 'Asia/Kabul' }))).toBe(
		'Rivers What the river treaty says The two states signed a treaty. Nobody has seen its last page. Of 1 claim in this story: 1 has one source. Written by a person. No person has checked the facts. No outside editor has read it. How it was made 3 March 2026 (updated 4 March 2026) 1 minute to read Covers March 2026. This article was corrected on 4 March 2026. See what was wrong What was wrong is under “Corrections”. Pages, roughly: 1 for the short version with all its notes, 1 more for the evidence. ContentsWho says what How this was made Sources Corrections All the evidence Print Share',
	);
});

test('the head of an article names its authors, and those who checked it and read it before publication', async () => {
	const made = {
		method: 'machine-and-person' as const,
		from: 'The documents that are listed below.',
		checkedBy: ['Mara Teln'],
		reviewedBy: ['Idris Vo'],
	};
	const article = joinOne(makeArticle({ byline: ['Lina Orbel'], made }));
	expect(words((await render(ArticleHeader, { article, t, timeZone })).querySelector('.made'))).toContain(
		'By Lina Orbel. Written by software, a language model, and gone over by a person. Facts checked by Mara Teln. Read before publication by Idris Vo, outside the desk.',
	);
});

describe('an article on a time that ended long ago', () => {
	const headOf = async (changes: Parameters<typeof makeArticle>[0]) =>
		words(await render(ArticleHeader, { article: joinOne(makeArticle(changes)), t, timeZone }));

	test('says so by itself, and links to what has happened since', async () => {
		const latest = { asOf: '2026-06-01', text: 'The treaty was renewed in the spring.' };
		expect(await headOf({ covers: '2024-12/2025-06-14', latest })).toContain(
			'An old story: it covers December 2024 – 14 June 2025. What has happened since',
		);
	});

	test('does not say so until a year after that time', async () => {
		expect(await headOf({ covers: '2025-06-16' })).toContain('Covers 16 June 2025.');
	});
});

test('the summary ends with what has happened since, and up to which day', async () => {
	const article = joinOne(makeArticle({ latest: { asOf: '2026-06-01', text: 'The treaty was renewed in the spring.' } }));
	expect(words(await render(Glance, { article, t }))).toMatch(/Since then \(as of 1 June 2026\) The treaty was renewed in the spring\.$/);
});
