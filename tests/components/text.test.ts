import { describe, expect, test } from 'vitest';
import Entity from '../../src/tags/Entity/Page.astro';
import Quote from '../../src/tags/Quote/Page.astro';
import Read from '../../src/tags/Read/Page.astro';
import ArticleHeader from '../../src/components/article/ArticleHeader.astro';
import ReadNext from '../../src/components/article/ReadNext.astro';
import { stringsFor } from '../../src/i18n/strings.ts';
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

	test('in a sentence names speaker and source behind it', async () => {
		const body = await render(Quote, props, 'We have signed');
		expect(words(body)).toBe('“We have signed” (The Minister via The Herald)');
		expect(body.querySelector('a')?.getAttribute('href')).toBe('#source-herald-treaty');
	});

	test('as a block of its own names them below', async () => {
		const body = await render(Quote, { ...props, block: '' }, '<p>We have signed.</p>');
		expect(words(body.querySelector('figure'))).toBe('We have signed. The Minister via The Herald');
	});

	test('in another script says so, and runs its own way', async () => {
		const body = await render(Quote, { ...props, lang: 'ur' }, 'معاہدہ ہو گیا');
		expect(body.querySelector('[lang]')?.getAttribute('lang')).toBe('ur');
		expect(body.querySelector('[lang]')?.getAttribute('dir')).toBe('rtl');
		expect(words(body.querySelector('[lang]'))).toBe('“معاہدہ ہو گیا”');
	});
});

test('a term leads to its explanation', async () => {
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

	test('says READ, the relation, title, dek, one line why, the date, and that it is older', async () => {
		const body = await render(Read, { article: 'dam-breaks', host: treaty, t, timeZone });
		expect(words(body)).toBe(
			'Read: Background The dam breaks in winter Two states have signed a treaty. Who says so, and how firmly. It tells what came before. 1 January 2026, older than this article',
		);
		expect(body.querySelector('aside')?.id).toBe('read-dam-breaks');
	});

	test('has its way back on the other article', async () => {
		const body = await render(ReadNext, { article: dam, t, timeZone });
		expect(words(body)).toBe(
			'Read next Further reading Articles that lead here What the river treaty says (Background). It tells what came before. /articles/river-treaty/#read-dam-breaks',
		);
		expect(body.querySelector('a')?.getAttribute('href')).toBe('/articles/river-treaty/#read-dam-breaks');
	});
});

test('an article that is both shown and leads here stands in “Read next” once, with the way back', async () => {
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

test('the head of an article gives byline, moments with their zone, the time covered, and the time to read', async () => {
	const article = joinOne(
		makeArticle({ updated: '2026-03-04T10:30Z', corrections: [{ date: '2026-03-04', claims: [], was: 'a', now: 'b' }] }),
	);
	expect(words(await render(ArticleHeader, { article, t, timeZone: 'Asia/Kabul' }))).toBe(
		'Rivers What the river treaty says Two states have signed a treaty. Who says so, and how firmly. By The desk Published 3 March 2026 at 13:30 GMT+4:30 Updated 4 March 2026 at 15:00 GMT+4:30 Covers March 2026 Reading time 1 minute This article was corrected on 4 March 2026. See what was wrong What was wrong is under “Corrections”. All the evidence · Print view',
	);
});
