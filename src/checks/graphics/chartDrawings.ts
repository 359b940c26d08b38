import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { WrittenChart } from '../../reading/documents/chart.ts';
import type { Locate, Path } from '../../reading/yaml/yaml.ts';
import { parsePartialDate, writePartialDate } from '../../schema/date.ts';
import { ordinalOf, stepOf, type Step } from '../../model/charts/times.ts';

interface ReadableChart {
	readonly data: WrittenChart;
	readonly locate: Locate;
}

/** The most series that readers can tell apart in one drawing, and the most small drawings in one chart. */
const MOST_SERIES = 5;
const MOST_APART = 12;

/** The most bars that fit side by side on a phone. */
const MOST_BARS = 60;

const STEPS: Readonly<Record<Step, string>> = { year: 'a year', month: 'a month', day: 'a day' };

/** Reports what a drawing could not show, or would show wrongly. */
export function checkDrawing({ data, locate }: ReadableChart): readonly Diagnostic[] {
	const { apart, form, scale, series } = data;
	const points = series.flatMap(({ points: own }, at) =>
		own.map((point, which) => ({ point, path: ['series', at, 'points', which] as Path })),
	);
	const [first] = points;
	if (first === undefined || points.every(({ point }) => point.value === undefined)) return [diagnostic(locate(['counts']), 'empty-chart')];
	const step = stepOf(first.point.when);
	const mixed = points.filter(({ point: { when } }) => when.season !== undefined || stepOf(when) !== step);
	if (mixed.length > 0)
		return mixed.map(({ path, point }) =>
			diagnostic(locate([...path, 'when']), 'mixed-dates', { value: writePartialDate(point.when), others: STEPS[step] }),
		);
	const isBars = form === 'bars' || form === 'stacked';
	const most = apart ? MOST_APART : MOST_SERIES;
	return [
		...(series.length > most ? [diagnostic(locate(['series']), 'too-many-series', { count: series.length, most, isApart: apart })] : []),
		...series.flatMap(({ name = data.counts, points: own }, at) =>
			own.every(({ value }) => value === undefined) ? [diagnostic(locate(['series', at, 'id']), 'empty-series', { name })] : [],
		),
		...(isBars && scale !== 'from-zero' ? [diagnostic(locate(['scale']), 'lying-scale', { fault: 'bars' })] : []),
		...(isBars ? checkCrowd(data, step, locate) : []),
		...(form === 'stacked' ? checkStack(data, locate) : []),
		...points.flatMap(({ path, point: { high, low, value } }) => [
			...(scale === 'log' && [value, low, high].some((number) => number !== undefined && number <= 0)
				? [diagnostic(locate([...path, 'value']), 'lying-scale', { fault: 'not-positive' as const })]
				: []),
			...(form !== 'dots' && (low !== undefined || high !== undefined)
				? [diagnostic(locate([...path, low === undefined ? 'high' : 'low']), 'undrawn-range')]
				: []),
			...((low ?? Number.NEGATIVE_INFINITY) > (value ?? high ?? Number.POSITIVE_INFINITY) ||
			(high ?? Number.POSITIVE_INFINITY) < (value ?? low ?? Number.NEGATIVE_INFINITY)
				? [
						diagnostic(locate([...path, low === undefined ? 'high' : 'low']), 'reversed-range', {
							...(low !== undefined && { low }),
							...(value !== undefined && { value }),
							...(high !== undefined && { high }),
						}),
					]
				: []),
		]),
		...checkMarks(data, step, locate),
	];
}

/** Reports too many bars side by side, counting the gaps between them. */
function checkCrowd({ apart, form, series }: WrittenChart, step: Step, locate: Locate): readonly Diagnostic[] {
	const ordinals = series.flatMap(({ points }) => points.map(({ when }) => ordinalOf(when, step)));
	const dates = new Set(ordinals).size;
	// If one series has few bars, each has a row on a phone, and gaps are joined.
	if (series.length === 1 && dates <= 16) return [];
	const places = step === 'year' ? Math.max(...ordinals) - Math.min(...ordinals) + 1 : dates;
	const count = places * (form === 'bars' && !apart ? series.length : 1);
	return count > MOST_BARS ? [diagnostic(locate(['form']), 'crowded-chart', { count, most: MOST_BARS })] : [];
}

/** Reports stacked numbers that different institutes counted. Only the numbers of one institute may be added up. */
function checkStack({ series }: WrittenChart, locate: Locate): readonly Diagnostic[] {
	const institutes = [...new Set(series.map(({ countedBy }) => countedBy))];
	return institutes.length > 1 ? [diagnostic(locate(['form']), 'stacked-counts', { institutes: institutes.join(' and ') })] : [];
}

/** Checks that breaks and annotations are within the dates of the chart. */
function checkMarks({ annotations, breaks, series }: WrittenChart, step: Step, locate: Locate): readonly Diagnostic[] {
	const ordinals = series.flatMap(({ points }) => points.map(({ when }) => ordinalOf(when, step)));
	const [first, last] = [Math.min(...ordinals), Math.max(...ordinals)];
	const outside = (list: 'annotations' | 'breaks', marks: readonly { readonly when: string }[]) =>
		marks.flatMap(({ when }, at) => {
			const date = parsePartialDate(when);
			if (date === undefined) return [];
			const isWithin = stepOf(date) === step && ordinalOf(date, step) >= first && ordinalOf(date, step) <= last;
			return isWithin ? [] : [diagnostic(locate([list, at, 'when']), 'outside-chart', { value: when })];
		});
	return [...outside('breaks', breaks), ...outside('annotations', annotations)];
}
