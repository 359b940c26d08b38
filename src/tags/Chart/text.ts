import type { BlockContent, PhrasingContent, Table, TableRow } from 'mdast';
import type { Strings } from '../../i18n/strings.ts';
import { link, paragraph, text as plain } from '../../markdown/nodes.ts';
import { dateOf, datesIn, isShortTable, type Chart, type ChartPoint } from '../../model/charts/chart.ts';
import type { Source } from '../../model/source.ts';
import { absolute } from '../../model/urls.ts';
import type { TagText, TagUse } from '../text.ts';

/** The chart in words and as a table, with a link to its drawing. */
export const text: TagText<'Chart'> = {
	inSearch: () => '',
	asBlock: (use) => use.article.charts.filter(({ id }) => id === use.attributes.data).flatMap((chart) => chartNodes(chart, use)),
};

function chartNodes(chart: Chart, { site, t }: TagUse): readonly BlockContent[] {
	const { inWords, institutes, note, series, shows, title, wideUrl } = chart;
	const counters =
		institutes.length > 1
			? [...series.map(({ countedBy, name }) => t.countedByEach(name, countedBy.name)), t.countedApart]
			: institutes.map(({ name }) => t.countedBy(name));
	const breaks = chart.breaks.map(({ at, words }) => `${t.countedAnewFrom(t.dates.date(dateOf(at, chart)))} ${words}`);
	const annotations = chart.annotations.map(({ at, words }) => `${t.dates.date(dateOf(at, chart))}: ${words}${t.stop}`);
	const heading = `${title}${t.stop} ${shows === undefined ? '' : `${shows}${t.stop} `}${inWords} `;
	return [
		paragraph(heading, link(absolute(wideUrl, site), t.drawingAt), t.stop),
		...(isShortTable(chart) ? [shortTable(chart, t)] : [grid(chart, t), ...documents(chart, t)]),
		paragraph([...counters, ...breaks, ...annotations, ...(note === undefined ? [] : [note])].join(' ')),
	];
}

/** A table for a few numbers of one series, each with its document. */
function shortTable(chart: Chart, t: Strings): Table {
	const rows = (chart.series[0]?.points ?? []).map((point) => {
		const { at, doubtful, note, source, until } = point;
		const words = [note, doubtful === undefined ? undefined : `${t.doubtful} ${doubtful}`];
		return row(
			[plain(t.dates.span(dateOf(at, chart), dateOf(until, chart)))],
			[plain(amountOf(point, chart, t))],
			[...(source === undefined ? [] : sourceWords(source, t)), ...words.flatMap((one) => (one === undefined ? [] : [plain(` ${one}`)]))],
		);
	});
	const head = row([plain(chart.step === 'year' ? t.year : t.date)], [plain(chart.counts)], [plain(t.numberAndSource)]);
	return { type: 'table', align: [null, 'right', null], children: [head, ...rows] };
}

/** A table for many numbers, with a row for each date and a column for each series. */
function grid(chart: Chart, t: Strings): Table {
	const { counts, series, step } = chart;
	const byDate = series.map(({ points }) => new Map(points.map((point) => [point.at, point])));
	const rows = datesIn(chart).map((at) =>
		row(
			[plain(t.dates.date(dateOf(at, chart)))],
			...byDate.map((own) => {
				const point = own.get(at);
				return point === undefined ? [] : [plain(amountOf(point, chart, t))];
			}),
		),
	);
	const names = series.length === 1 ? [counts] : series.map(({ name }) => name);
	const head = row([plain(step === 'year' ? t.year : t.date)], ...names.map((name) => [plain(name)]));
	return { type: 'table', align: [null, ...series.map(() => 'right' as const)], children: [head, ...rows] };
}

function documents({ series, sources }: Chart, t: Strings): readonly BlockContent[] {
	const cited = sources.filter((source) => series.some(({ points }) => points.some((point) => point.source === source)));
	return [paragraph(`${t.documentsOfNumbers}: `, ...cited.flatMap((source) => [...sourceWords(source, t), plain(' ')]))];
}

/** A number with its range, for a table. In a grid, a question mark means that it is doubtful. */
function amountOf({ doubtful, high, low, value }: ChartPoint, chart: Chart, t: Strings): string {
	const number = value === undefined ? t.unknown : t.amount(value, chart.unit);
	const range = low === undefined || high === undefined ? '' : ` (${t.amount(low, chart.unit)}–${t.amount(high, chart.unit)})`;
	return `${number}${range}${doubtful === undefined || isShortTable(chart) ? '' : ' ?'}`;
}

function sourceWords({ description, outlet, title, url }: Source, t: Strings): readonly PhrasingContent[] {
	const name = title ?? description ?? outlet.name;
	return [plain(`${t.isolated(outlet.name)}: `), url === undefined ? plain(name) : link(url, t.isolated(name)), plain(t.stop)];
}

function row(...cells: readonly (readonly PhrasingContent[])[]): TableRow {
	return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children: [...children] })) };
}
