import { nearest } from '../../diagnostics/nearest.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentReading } from '../../reading/documents/content.ts';
import type { Locate, Path } from '../../reading/yaml/yaml.ts';
import type { ChartData } from '../../schema/chart.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { findOrigins } from '../../model/evidence/origins.ts';
import { checkSourceDates, isFuture } from '../dates.ts';
import { findCircles } from '../evidence.ts';
import { findDuplicates } from '../ids.ts';
import { idOf } from '../references.ts';

/** A chart whose file could be read. */
interface ReadableChart {
	readonly data: ChartData;
	readonly locate: Locate;
}

/** Every number of a chart has a source that exists, and goes back to whoever counted. */
export function checkCharts({ charts }: ContentReading, catalogue: Catalogue, now: Date): readonly Diagnostic[] {
	return [...charts.values()].flatMap(({ data, locate }) => {
		if (data === undefined) return [];
		const chart = { data, locate };
		const sources = new Map(data.sources.map((source) => [source.id, source]));
		const circles = findCircles(chart, sources);
		return [
			...checkIds(chart),
			...checkReferences(chart, catalogue),
			...checkUses(chart),
			...checkSourceDates(data.sources, locate, now),
			...data.points.flatMap(({ year }, at) =>
				isFuture(String(year), now) ? [diagnostic(locate(['points', at, 'year']), 'future-date', { value: String(year) })] : [],
			),
			...circles,
			...(circles.length > 0 ? [] : checkOrigins(chart, catalogue)),
		];
	});
}

function checkIds({ data, locate }: ReadableChart): readonly Diagnostic[] {
	return [
		...findDuplicates(
			data.sources.map(({ id }, at) => [id, ['sources', at, 'id']]),
			locate,
		),
		...findDuplicates(
			data.points.map(({ year }, at) => [String(year), ['points', at, 'year']]),
			locate,
			true,
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
		...data.sources.flatMap(({ basedOn, outlet: publisher, via }, at) => [
			...outlet(publisher, ['sources', at, 'outlet']),
			...outlet(via, ['sources', at, 'via']),
			...basedOn.flatMap((id, which) => source(id, ['sources', at, 'basedOn', which])),
		]),
		...data.points.flatMap(({ source: id }, at) => source(id, ['points', at, 'source'])),
	];
}

function checkUses({ data, locate }: ReadableChart): readonly Diagnostic[] {
	const known = new Set(data.sources.map(({ id }) => id));
	const named = [...data.points.map(({ source }) => source), ...data.sources.flatMap(({ basedOn }) => basedOn)];
	// Where an id is misspelt, the source that it was to name is not unused.
	if (named.some((id) => id !== undefined && !known.has(id))) return [];
	return data.sources.flatMap(({ id }, at) =>
		named.includes(id) ? [] : [diagnostic(locate(['sources', at, 'id']), 'unused-source', { id })],
	);
}

/** The counts of two institutes are never mixed. */
function checkOrigins({ data, locate }: ReadableChart, { outlets }: Catalogue): readonly Diagnostic[] {
	if (!outlets.has(data.countedBy)) return [];
	const sources = new Map(data.sources.map((source) => [source.id, source]));
	const nameOf = (id: string) => outlets.get(id)?.shortName ?? id;
	return data.points.flatMap(({ source }, at) => {
		if (source === undefined || !sources.has(source)) return [];
		const others = [...findOrigins([source], sources)].filter((id) => id !== data.countedBy);
		if (others.length === 0) return [];
		const details = { origins: others.map(nameOf).join(' and '), countedBy: nameOf(data.countedBy) };
		return [diagnostic(locate(['points', at, 'source']), 'mixed-counts', details)];
	});
}
