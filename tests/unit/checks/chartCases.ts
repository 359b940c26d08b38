import type { DiagnosticCode } from '../../../src/diagnostics/diagnostic.ts';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { edit, makeChart, makeSource } from '../../make.ts';
import { body, gazette, type DiagnosticCase } from './cases.ts';

const shown = body('<Chart data="floods" />');
const from = 'herald-floods';
type Changes = Parameters<typeof makeChart>[1];
type Series = NonNullable<NonNullable<Changes>['series']>;

/** The tests' chart, with changes. */
const chart = (changes: Changes) => [...shown, makeChart('floods', { source: from, ...changes })];

/** The tests' chart with series instead of points. */
const withSeries = (series: Series, changes: Changes = {}) => {
	const file = makeChart('floods', {
		source: from,
		points: [
			{ year: 2024, value: 1 },
			{ year: 2025, value: 2 },
		],
		series,
		...changes,
	});
	return [...shown, { ...file, text: file.text.replace(/points:\n(?: .*\n)+?(?=\S)/, '') }];
};

const two = [
	{ year: 2024, value: 3 },
	{ year: 2025, value: 4 },
];
const one = (id: string, changes: Partial<Series[number]> = {}): Series[number] => ({
	id,
	name: `Floods of ${id}`,
	points: two.map((point) => ({ ...point })),
	...changes,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => one(`river-${String(index + 1)}`));

/** The tests' chart with its numbers in a CSV. */
const table = (csv: string, series: readonly string[] = [], name = 'river-treaty/floods.csv'): readonly ContentFile[] => {
	const heads = series.map((id) => ({ id, name: `Floods of ${id}` }));
	const file = makeChart('floods', { source: from, numbers: name, ...(heads.length > 0 && { series: heads }) });
	const text = file.text.replace(/points:\n(?: .*\n)+?(?=\S)/, '');
	return [...shown, { ...file, text }, { path: 'content/articles/river-treaty/floods.csv', text: csv }];
};

/** Mistakes in charts, at least one for each code. */
export const chartCases = {
	'unreadable-number': [
		{ mistake: 'writes a number of a chart with a comma', files: [...shown, edit(makeChart('floods'), 'value: 3', 'value: "1,717"')] },
		{ mistake: 'has a number with a comma in a CSV', files: table('date,value\n2024,"1,717"\n2025,4\n') },
		{ mistake: 'has a number in the digits of another script in a CSV', files: table('date;value\n2024;3\n2025;۴\n') },
		{ mistake: 'has a number of more digits than are kept in a CSV', files: table('date,value\n2024,33740167890123456789\n2025,4\n') },
	],
	'undated-number': [
		{ mistake: 'gives a number no date', files: [...shown, edit(makeChart('floods'), 'year: 2024\n', 'note: Of some year.\n')] },
	],
	'numbers-in-one-place': [
		{ mistake: 'gives a chart both points and series', files: chart({ series: [one('kell')] }) },
		{ mistake: 'gives a series no points', files: withSeries([one('kell'), { id: 'sarv', name: 'Floods of sarv' }]) },
	],
	'unknown-unit': [{ mistake: 'counts in a currency that there is not', files: chart({ unit: 'Afghani' }) }],
	'unknown-table': [{ mistake: 'misspells the name of a CSV', files: table('date,value\n2024,3\n2025,4\n', [], 'river-treaty/flods.csv') }],
	'unused-table': [
		{
			mistake: 'leaves a CSV beside an article',
			files: [...chart({}), { path: 'content/articles/river-treaty/old.csv', text: 'date,value\n' }],
		},
	],
	'unknown-column': [{ mistake: 'misspells a column of a CSV', files: table('date,valeu\n2024,3\n2025,4\n') }],
	'table-without-numbers': [
		{ mistake: 'has a CSV without a line that names its columns', files: table('2024\n2025\n') },
		{ mistake: 'has an empty CSV', files: table('') },
	],
	'cell-without-column': [
		{ mistake: 'writes a comma into the words of a CSV', files: table('date,value,note\n2024,3,Small, and short\n2025,4,\n') },
	],
	'unknown-series': [
		{ mistake: 'misspells a series in a CSV', files: table('date,series,value\n2024,kell,3\n2025,kel,4\n2025,sarv,1\n', ['kell', 'sarv']) },
	],
	'mixed-dates': [
		{
			mistake: 'puts a month among years',
			files: chart({ points: [...two, { when: '2026-03', value: 5 }] }),
		},
	],
	'empty-chart': [
		{
			mistake: 'makes a chart without a number',
			files: chart({
				points: [
					{ year: 2024, value: 'unknown' },
					{ year: 2025, value: 'unknown' },
				],
			}),
		},
	],
	'empty-series': [
		{
			mistake: 'shows a series of which there is no number',
			files: withSeries([one('kell'), one('sarv', { points: [{ year: 2024, value: 'unknown' }] })]),
		},
	],
	'too-many-series': [
		{ mistake: 'draws six lines into one drawing', files: withSeries(many(6), { form: 'lines' }) },
		{ mistake: 'makes thirteen small drawings', files: withSeries(many(13), { form: 'lines', apart: true }) },
	],
	'crowded-chart': [
		{
			mistake: 'draws more bars than a phone has room for',
			files: chart({ points: Array.from({ length: 61 }, (_, index) => ({ year: 1965 + index, value: index })) }),
		},
	],
	'lying-scale': [
		{ mistake: 'draws bars on a scale that does not begin at nought', files: chart({ scale: 'cut' }) },
		{
			mistake: 'has a nought on a logarithmic scale',
			files: chart({
				form: 'lines',
				scale: 'log',
				points: [
					{ year: 2024, value: 0 },
					{ year: 2025, value: 4 },
				],
			}),
		},
	],
	'stacked-counts': [
		{
			mistake: 'adds up what two institutes counted',
			files: withSeries([one('kell'), one('sarv', { countedBy: 'gazette', source: 'gazette-treaty' })], {
				form: 'stacked',
				sources: [makeSource({ id: from }), gazette],
			}),
		},
	],
	'undrawn-range': [
		{
			mistake: 'gives bars a range',
			files: chart({
				points: [
					{ year: 2024, value: 3, low: 2, high: 4 },
					{ year: 2025, value: 4 },
				],
			}),
		},
	],
	'reversed-range': [
		{
			mistake: 'has a number outside its range',
			files: chart({
				form: 'dots',
				points: [
					{ year: 2024, value: 3, low: 4, high: 5 },
					{ year: 2025, value: 4 },
				],
			}),
		},
		...(
			[
				['has a number below the lowest that it may be', { value: 3, low: 4 }],
				['has a number above the highest that it may be', { value: 3, high: 2 }],
				['gives a range the wrong way round', { value: 'unknown', low: 6, high: 2 }],
			] as const
		).map(([mistake, point]) => ({
			mistake,
			files: chart({
				form: 'dots',
				points: [
					{ year: 2024, ...point },
					{ year: 2025, value: 4 },
				],
			}),
		})),
	],
	'outside-chart': [
		{ mistake: 'marks a year that is not in the chart', files: chart({ annotations: [{ when: 2019, text: 'the dam' }] }) },
		{
			mistake: 'marks a month in a chart of years',
			files: chart({ breaks: [{ when: '2024-05', why: 'Small ones are counted as well.' }] }),
		},
	],
} satisfies Partial<Record<DiagnosticCode, readonly DiagnosticCase[]>>;

/** The codes that have cases here. */
export type ChartCode = keyof typeof chartCases;

/** More mistakes in charts, for codes that have their cases elsewhere. */
export const moreChartCases: Partial<Record<DiagnosticCode, readonly DiagnosticCase[]>> = {
	'missing-key': [{ mistake: 'gives a chart no title', files: [...shown, edit(makeChart('floods'), /title: .*\n/, '')] }],
	'mixed-counts': [
		{
			mistake: 'joins the numbers of two institutes to one line',
			files: withSeries(
				[
					one('kell'),
					one('sarv', {
						points: [
							{ year: 2024, value: 3 },
							{ year: 2025, value: 9, source: 'gazette-treaty' },
						],
					}),
				],
				{
					form: 'lines',
					sources: [makeSource({ id: from }), gazette],
				},
			),
		},
	],
	'duplicate-id': [{ mistake: 'counts a month twice in a CSV', files: table('date,value\n2024-01,3\n2024-02,4\n2024-01,5\n') }],
	'bad-date': [{ mistake: 'writes a date in a CSV as the day, the month and the year', files: table('date,value\n2024,3\n03/2025,4\n') }],
	'unknown-source': [{ mistake: 'misspells a source in a CSV', files: table('date,value,source\n2024,3,\n2025,4,herald-flods\n') }],
	'unsourced-number': [
		{
			mistake: 'gives a number of a series without its source',
			files: withSeries(
				[
					one('kell'),
					one('sarv', {
						points: [
							{ year: 2024, value: 1, source: from },
							{ year: 2025, value: 2 },
						],
					}),
				],
				{ source: undefined },
			),
		},
	],
};
