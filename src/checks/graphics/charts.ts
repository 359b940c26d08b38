import { nearest } from '../../diagnostics/nearest.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeAt } from '../../reading/files/contentFile.ts';
import { tableOf, type ChartReading, type WrittenChart } from '../../reading/documents/chart.ts';
import type { ContentReading } from '../../reading/documents/content.ts';
import type { Locate, Path } from '../../reading/yaml/yaml.ts';
import { writePartialDate } from '../../schema/date.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { findOrigins } from '../../model/evidence/origins.ts';
import { checkSourceDates, isFuture } from '../dates.ts';
import { findCircles } from '../evidence.ts';
import { findDuplicates } from '../ids.ts';
import { idOf } from '../references.ts';
import { checkDrawing } from './chartDrawings.ts';

/** A chart whose file could be read. */
export interface ReadableChart {
	readonly data: WrittenChart;
	readonly locate: Locate;
}

/**
 * Checks that every number of a chart has a source that exists and goes back to whoever counted, and that the drawing
 * shows what the numbers say.
 */
export function checkCharts({ charts, tables }: ContentReading, catalogue: Catalogue, now: Date): readonly Diagnostic[] {
	const named = new Set([...charts.values()].flatMap(({ data }) => (data && tableOf(data)) ?? []));
	// A chart that could not be read may name any table.
	const isKnown = [...charts.values()].every(({ data }) => data !== undefined);
	return [
		...[...charts.values()].flatMap((reading) => checkChart(reading, catalogue, now)),
		...[...tables].flatMap(([path, file]) =>
			named.has(path) || !isKnown ? [] : [diagnostic(placeAt(file, 0), 'unused-table', { path: path.split('/').slice(2).join('/') })],
		),
	];
}

function checkChart({ data, diagnostics, locate }: ChartReading, catalogue: Catalogue, now: Date): readonly Diagnostic[] {
	if (data === undefined) return [];
	const chart = { data, locate };
	const sources = new Map(data.sources.map((source) => [source.id, source]));
	const circles = findCircles(chart, sources);
	return [
		...checkIds(chart),
		...checkReferences(chart, catalogue),
		// What could not be read and was left out may have named a source.
		...(diagnostics.length > 0 ? [] : checkUses(chart)),
		...checkSourceDates(data.sources, locate, now),
		...pointsOf(data).flatMap(({ path, point: { source, value, when } }) => [
			...(isFuture(writePartialDate(when), now)
				? [diagnostic(locate([...path, 'when']), 'future-date', { value: writePartialDate(when) })]
				: []),
			...(value !== undefined && source === undefined ? [diagnostic(locate([...path, 'value']), 'unsourced-number')] : []),
		]),
		...checkDrawing(chart),
		...circles,
		...(circles.length > 0 ? [] : checkOrigins(chart, catalogue)),
	];
}

/** Every number of a chart, with its path. */
export function pointsOf({ series }: WrittenChart) {
	return series.flatMap(({ points }, at) =>
		points.map((point, which) => ({ point, series: at, path: ['series', at, 'points', which] as Path })),
	);
}

function checkIds({ data, locate }: ReadableChart): readonly Diagnostic[] {
	return [
		...findDuplicates(
			data.sources.map(({ id }, at) => [id, ['sources', at, 'id']]),
			locate,
		),
		...findDuplicates(
			data.series.map(({ id }, at) => [id, ['series', at, 'id']]),
			locate,
		),
		...data.series.flatMap(({ points }, at) =>
			findDuplicates(
				points.map(({ when }, which) => [writePartialDate(when), ['series', at, 'points', which, 'when']]),
				locate,
				true,
			),
		),
	];
}

function checkReferences({ data, locate }: ReadableChart, { outlets, unreadable }: Catalogue): readonly Diagnostic[] {
	const sources = new Set(data.sources.map(({ id }) => id));
	const outlet = (id: string | undefined, path: Path) =>
		id === undefined || outlets.has(id) || unreadable.has(id)
			? []
			: [diagnostic(locate(path), 'unknown-outlet', { id, nearest: nearest(id, outlets.keys()) ?? idOf(id, outlets) })];
	const source = (id: string | undefined, path: Path) =>
		id === undefined || sources.has(id) ? [] : [diagnostic(locate(path), 'unknown-source', { id, nearest: nearest(id, sources) })];
	return [
		...outlet(data.countedBy, ['countedBy']),
		...data.series.flatMap(({ countedBy }, at) => (countedBy === data.countedBy ? [] : outlet(countedBy, ['series', at, 'countedBy']))),
		...data.sources.flatMap(({ basedOn, outlet: publisher, via }, at) => [
			...outlet(publisher, ['sources', at, 'outlet']),
			...outlet(via, ['sources', at, 'via']),
			...basedOn.flatMap((id, which) => source(id, ['sources', at, 'basedOn', which])),
		]),
		...source(data.source, ['source']),
		// If the chart’s own source is unknown, report it once, and not for each number.
		...pointsOf(data).flatMap(({ path, point }) => (point.source === data.source ? [] : source(point.source, [...path, 'source']))),
	];
}

function checkUses({ data, locate }: ReadableChart): readonly Diagnostic[] {
	const known = new Set(data.sources.map(({ id }) => id));
	const named = [data.source, ...pointsOf(data).map(({ point }) => point.source), ...data.sources.flatMap(({ basedOn }) => basedOn)];
	// If an id is misspelt, the source that it was meant to name is not unused.
	if (named.some((id) => id !== undefined && !known.has(id))) return [];
	return data.sources.flatMap(({ id }, at) =>
		named.includes(id) ? [] : [diagnostic(locate(['sources', at, 'id']), 'unused-source', { id })],
	);
}

/** Reports numbers that go back to another institute than the one that counted the series. */
function checkOrigins({ data, locate }: ReadableChart, { outlets }: Catalogue): readonly Diagnostic[] {
	const sources = new Map(data.sources.map((source) => [source.id, source]));
	const nameOf = (id: string) => outlets.get(id)?.shortName ?? id;
	const strangers = new Map<string, readonly string[]>();
	return pointsOf(data).flatMap(({ path, point: { source }, series }) => {
		const { countedBy = '' } = data.series[series] ?? {};
		if (source === undefined || !sources.has(source) || !outlets.has(countedBy)) return [];
		const key = `${countedBy} ${source}`;
		const others = strangers.get(key) ?? [...findOrigins([source], sources)].filter((id) => id !== countedBy);
		strangers.set(key, others);
		if (others.length === 0) return [];
		return [
			diagnostic(locate([...path, 'source']), 'mixed-counts', { origins: others.map(nameOf).join(' and '), countedBy: nameOf(countedBy) }),
		];
	});
}
