import type { WrittenChart, WrittenSeries } from '../../reading/documents/chart.ts';
import type { WrittenPoint } from '../../reading/documents/chartTable.ts';
import { parsePartialDate, type PartialDate } from '../../schema/date.ts';
import { dateAt, ordinalOf, rhythmOf, stepOf, stretchesOf, type Step } from './times.ts';
import type { EditionPlace } from '../editionPlace.ts';
import type { Outlet } from '../outlet.ts';
import { joinSources, unreadableOutlet, type Source } from '../source.ts';
import { translator, withKeys } from '../translation.ts';
import { chartAnchor, drawingUrl, tableUrl } from '../urls.ts';

/** One date of a chart, or several dates in a row without a number. */
export interface ChartPoint {
	/** The date as a number, as `ordinalOf` makes it. */
	readonly at: number;
	/** The last of these dates; for a single date, the same as `at`. */
	readonly until: number;
	/** Undefined where no number was found: a gap. */
	readonly value: number | undefined;
	/** The lowest and highest that the number may be, if the source says so. */
	readonly low: number | undefined;
	readonly high: number | undefined;
	readonly source: Source | undefined;
	/** Why the number is doubtful, if it is. */
	readonly doubtful: string | undefined;
	readonly note: string | undefined;
	/** The language of `doubtful` and `note`: the main one if they are not translated. */
	readonly language: string;
}

/** One institute’s count of one thing. */
export interface ChartSeries {
	readonly id: string;
	readonly name: string;
	/** The language of its name. */
	readonly language: string;
	readonly countedBy: Outlet;
	/** Its dates in order. Missing dates are filled in if the dates are regular. In a bar chart of one series, a long gap is one point. */
	readonly points: readonly ChartPoint[];
}

/** A note at one date of a chart, for all of its series. */
export interface ChartMark {
	readonly at: number;
	readonly words: string;
	readonly language: string;
}

/** What was counted, date by date. */
export interface Chart extends Pick<WrittenChart, 'apart' | 'counts' | 'form' | 'inWords' | 'scale' | 'shows' | 'title' | 'unit'> {
	readonly id: string;
	/** The language of its words: the main one if any are not translated. */
	readonly language: string;
	readonly anchor: string;
	/** The addresses of its drawings: for a wide column, and for a phone. */
	readonly wideUrl: string;
	readonly narrowUrl: string;
	/** The address of its numbers as a table. */
	readonly tableUrl: string;
	/** Whether it counts by year, month or day. */
	readonly step: Step;
	/** The outlets that counted, each once. */
	readonly institutes: readonly Outlet[];
	readonly note: string | undefined;
	readonly series: readonly ChartSeries[];
	/** Where the way of counting changed, and why. */
	readonly breaks: readonly ChartMark[];
	/** What readers should know about a date. */
	readonly annotations: readonly ChartMark[];
	/** In the order of the file. */
	readonly sources: readonly Source[];
}

/** Joins a chart to its sources. If its dates are regular, a date missing from its file becomes a gap, like a date without a number. */
export function joinChart(
	id: string,
	data: WrittenChart,
	outlets: ReadonlyMap<string, Outlet>,
	{ language, main, root }: EditionPlace,
): Chart {
	const { say, languageOf } = translator(data.translations[language] ?? [], main, language);
	const own = withKeys(data, ['title', 'shows', 'counts', 'inWords', 'note'], say);
	const described = data.sources.map((source) => withKeys(source, ['description', 'note'], say));
	const sources = joinSources({ sources: described, claims: [] }, outlets, languageOf, main);
	const step = stepOf(data.series.flatMap(({ points }) => points)[0]?.when ?? { year: 0 });
	const series = data.series.map((one): ChartSeries => {
		const name = one.name === undefined ? own.counts : say(one.name);
		return {
			id: one.id,
			name,
			language: languageOf(name),
			countedBy: outlets.get(one.countedBy) ?? unreadableOutlet(one.countedBy),
			points: pointsOf(one, step, data).map(({ from, point, until }) => {
				const { doubtful, high, low, note, source, value } = withKeys(point ?? NO_POINT, ['doubtful', 'note'], say);
				const known = { value, low, high, source: sources.get(source ?? '') };
				return { at: from, until, ...known, doubtful, note, language: languageOf(doubtful, note) };
			}),
		};
	});
	const marks = <Mark extends { readonly when: string }>(all: readonly Mark[], wordsOf: (mark: Mark) => string) =>
		all.flatMap((mark) => {
			const when = parsePartialDate(mark.when);
			const words = say(wordsOf(mark));
			return when === undefined ? [] : [{ at: ordinalOf(when, step), words, language: languageOf(words) }];
		});
	return {
		...own,
		id,
		language: languageOf(own.title, own.shows, own.counts, own.inWords, own.note),
		anchor: chartAnchor(id),
		wideUrl: drawingUrl('chart', id, 'wide', root),
		narrowUrl: drawingUrl('chart', id, 'narrow', root),
		tableUrl: tableUrl('chart', id, root),
		step,
		institutes: [...new Map(series.map(({ countedBy }) => [countedBy.id, countedBy])).values()],
		note: own.note,
		series,
		breaks: marks(data.breaks, ({ why }) => why),
		annotations: marks(data.annotations, ({ text }) => text),
		sources: [...sources.values()],
	};
}

/** The date that a point’s `at` means. */
export function dateOf(at: number, { step }: Pick<Chart, 'step'>): PartialDate {
	return dateAt(at, step);
}

/** Every date of a chart, in order and without repeats. */
export function datesIn({ series }: Pick<Chart, 'series'>): readonly number[] {
	const all = series.flatMap(({ points }) =>
		points.flatMap(({ at, until }) => Array.from({ length: until - at + 1 }, (_, more) => at + more)),
	);
	return [...new Set(all)].sort((a, b) => a - b);
}

/** Whether its table has room to name each number’s document beside it: one series with few numbers. */
export function isShortTable({ series }: Pick<Chart, 'series'>): boolean {
	return series.length === 1 && (series[0]?.points.length ?? 0) <= SHORT_TABLE;
}

/** More rows would repeat the same document many times. */
const SHORT_TABLE = 24;

/** Whether it can be drawn as bars with their numbers on them: one series with few bars, and no breaks or annotations. */
export function isPlainBars({ annotations, breaks, form, scale, series }: Chart): boolean {
	const [{ points } = { points: [] }, ...others] = series;
	const hasFew = others.length === 0 && points.length <= MOST_PLAIN_BARS;
	return form === 'bars' && scale === 'from-zero' && hasFew && breaks.length + annotations.length === 0;
}

/** More bars would not be legible on a phone. */
const MOST_PLAIN_BARS = 16;

const NO_POINT: Omit<WrittenPoint, 'when'> = {
	value: undefined,
	low: undefined,
	high: undefined,
	source: undefined,
	doubtful: undefined,
	note: undefined,
};

function pointsOf({ points }: WrittenSeries, step: Step, { form, series }: WrittenChart) {
	const byDate = new Map(points.map((point) => [ordinalOf(point.when, step), point]));
	const rhythm = rhythmFor(form, step, [...byDate.keys()]);
	const joinsGaps = series.length === 1 && form === 'bars' && rhythm === 1;
	return stretchesOf([...byDate.keys()], rhythm, joinsGaps).map(({ from, until }) => ({ from, until, point: byDate.get(from) }));
}

/**
 * The step at which dates are expected, or undefined if none are. Bars have a place for each year. Nothing is missing
 * between measurements on single days, or at irregular times.
 */
function rhythmFor(form: WrittenChart['form'], step: Step, ordinals: readonly number[]): number | undefined {
	if (form === 'dots' || step === 'day') return undefined;
	const isBars = form === 'bars' || form === 'stacked';
	return isBars && step === 'year' ? 1 : (rhythmOf(ordinals) ?? (isBars ? 1 : undefined));
}
