import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import { timelineOf } from '../../../src/model/views/timeline.ts';
import { writePartialDate } from '../../../src/schema/date.ts';
import { articleHtml } from '../../../src/outputs/feeds/articleHtml.ts';
import { articleMarkdown } from '../../../src/outputs/feeds/markdown.ts';
import { stringsFor } from '../../words.ts';
import {
	joinOne,
	makeArticle,
	makeAttribution,
	makeChart,
	makeClaim,
	makeContent,
	makeMap,
	makePlace,
	makeSource,
	NOW,
} from '../../make.ts';

const at = (id: string, when: string, changes: object = {}) =>
	makeClaim({ id, when, text: `It is said of ${id} that it was so.`, ...changes });
const datesOf = (...claims: readonly ReturnType<typeof makeClaim>[]) =>
	timelineOf([joinOne(makeArticle({ claims: [...claims] }))]).map(({ when }) => [writePartialDate(when.from), writePartialDate(when.to)]);

test('a timeline sorts by the first day that a date can mean, and keeps its precision', () => {
	expect(
		datesOf(
			at('later', '2026-03-01'),
			at('season', '2025-spring'),
			at('year', '2025'),
			at('span', '2025-03-01/2025-03-04'),
			at('day', '2025-03-01'),
		),
	).toEqual([
		['2025', '2025'],
		['2025-03-01', '2025-03-01'],
		['2025-03-01', '2025-03-04'],
		['2025-spring', '2025-spring'],
		['2026-03-01', '2026-03-01'],
	]);
});

test('a timeline lists events and statements, and nothing that is undated, corrected, or of another kind', () => {
	const [entry, ...others] = timelineOf([
		joinOne(
			makeArticle({
				claims: [
					at('event', '2026-03-01'),
					at('statement', '2026-03-01', { kind: 'statement' }),
					at('undated', 'unknown'),
					...(['figure', 'allegation', 'background'] as const).map((kind) => at(kind, '2026-03-02', { kind })),
					at('wrong', '2026-03-03', {
						status: 'wrong',
						right: 'It was not so at all.',
						attributions: [makeAttribution(), makeAttribution({ source: 'gazette-treaty', stance: 'corrects' })],
					}),
				],
				sources: [makeSource(), makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty' })],
			}),
		),
	]);
	expect(entry?.claims.map(({ claim }) => claim.id)).toEqual(['event', 'statement']);
	expect(others).toEqual([]);
});

test('a timeline across articles gives each date only once', () => {
	const { edition } = buildEdition(makeContent(makeArticle(), makeArticle({ slug: 'dam-breaks' })), { languages: ['en'], now: NOW });
	const entries = timelineOf(edition.articles);
	expect(entries).toHaveLength(1);
	expect(entries[0]?.claims.map(({ article }) => article.slug).toSorted()).toEqual(['dam-breaks', 'river-treaty']);
});

test('feeds and Markdown have a timeline, a chart and a map in words', () => {
	const files = makeContent(
		makeArticle({
			body: 'It <Claim id="treaty-signed">is so</Claim>.\n\n<Timeline />\n\n<Chart data="floods" />\n\n<Map data="valley" />',
		}),
		makeChart('floods', {
			points: [
				{ year: 2024, value: 3, source: 'herald-floods' },
				{ year: 2025, value: 'unknown' },
			],
		}),
		makeMap('valley'),
		makePlace('ferry'),
		makePlace('river'),
	);
	const { edition, editions } = buildEdition(files, { languages: ['en'], now: NOW });
	const context = { edition, editions, site: new URL('https://river.example'), t: stringsFor('en') };
	const [article] = edition.articles;
	if (article === undefined) throw new Error('The edition has no article.');
	const markdown = articleMarkdown(article, context);
	expect(markdown).toContain('1 March 2026: [The two states signed a treaty on the river.]');
	expect(markdown).toMatch(/\| 2024 +\| +3 \| The Herald: \[Two states sign a treaty on the river\]/);
	expect(markdown).toMatch(/\| 2025 +\| unknown \|/);
	expect(markdown).toContain('[The drawing](https://river.example/charts/floods/wide.svg)');
	expect(markdown).toContain('The Ferry lies in the north-east of the map');
	expect(markdown).toContain('35.00° north, 64.00° east (invented)');
	expect(articleHtml(article, context)).toContain('<table>');
});
