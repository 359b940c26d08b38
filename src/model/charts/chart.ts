import type { WrittenChart, WrittenSeries } from '../../reading/documents/chart.ts';
import type { WrittenPoint } from '../../reading/documents/chartTable.ts';
import { parsePartialDate, type PartialDate } from '../../schema/date.ts';
import { dateAt, ordinalOf, rhythmOf, stepOf, stretchesOf, type Step } from './times.ts';
import type { EditionPlace } from '../editionPlace.ts';
import type { Outlet } from '../outlet.ts';
import { joinSources, unreadableOutlet, type Source } from '../source.ts';
import { translator, withKeys } from '../translation.ts';
import { chartAnchor, drawingUrl, tableUrl } from '../urls.ts';

/** One date of a chart, or several in a row of which nobody gives a number. */
export interface ChartPoint {
	/** The date as a number; those of a chart follow each other. */
	readonly at: number;
	/** The last of these dates; for a single one, the same. */
	readonly until: number;
	/** Undefined where no number was found: a gap. */
	readonly value: number | undefined;
	/** The least and the most that it may be, where the source says so. */
	readonly low: number | undefined;
	readonly high: number | undefined;
	readonly source: Source | undefined;
	/** Why the number is doubtful, where it is. */
	readonly doubtful: string | undefined;
	readonly note: string | undefined;
	/** The language of these words; the main one where they are not translated. */
	readonly language: string;
}

/** What one institute counted of one thing. */
export interface ChartSeries {
	readonly id: string;
	readonly name: string;
	/** The language of its name. */
	readonly language: string;
	readonly countedBy: Outlet;
	/** Every date from the first to the last, in order; in a chart of one series, a long gap is one point. */
	readonly points: readonly ChartPoint[];
}

/** Words at a date, across a chart. */
export interface ChartMark {
	readonly at: number;
	readonly words: string;
	readonly language: string;
}

/** What was counted, date by date. */
export interface Chart extends Pick<WrittenChart, 'apart' | 'counts' | 'form' | 'inWords' | 'scale' | 'shows' | 'title' | 'unit'> {
	readonly id: string;
	/** The language of its words; the main one where they are not all translated. */
	readonly language: string;
	readonly anchor: string;
	/** The addresses of its drawings: for a wide column, and for a phone. */
	readonly wideUrl: string;
	readonly narrowUrl: string;
	/** The address of the same as a table. */
	readonly tableUrl: string;
	/** Whether it counts by the year, the month or the day. */
	readonly step: Step;
	/** Who counted, each once. */
	readonly institutes: readonly Outlet[];
	readonly note: string | undefined;
	readonly series: readonly ChartSeries[];
	/** Where the way of counting changed, and why. */
	readonly breaks: readonly ChartMark[];
	/** What readers should know when they come to a date. */
	readonly annotations: readonly ChartMark[];
	/** In the order of the file. */
	readonly sources: readonly Source[];
}

/** Joins a chart to its sources. A date that its file leaves out where they are regular is a gap, like one that is not known. */
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

/** The date of a point of a chart. */
export function dateOf(at: number, { step }: Pick<Chart, 'step'>): PartialDate {
	return dateAt(at, step);
}

/** Every date of a chart, in order. */
export function datesIn({ series }: Pick<Chart, 'series'>): readonly number[] {
	const all = series.flatMap(({ points }) =>
		points.flatMap(({ at, until }) => Array.from({ length: until - at + 1 }, (_, more) => at + more)),
	);
	return [...new Set(all)].sort((a, b) => a - b);
}

/** Whether its table can name the document of each number beside it: of few numbers of one series. */
export function isShortTable({ series }: Pick<Chart, 'series'>): boolean {
	return series.length === 1 && (series[0]?.points.length ?? 0) <= SHORT_TABLE;
}

/** More would repeat the same document many times. */
const SHORT_TABLE = 24;

/** Whether it can be drawn as bars with their numbers on them: of one series, and few. */
export function isPlainBars({ annotations, breaks, form, scale, series }: Chart): boolean {
	const [{ points } = { points: [] }, ...others] = series;
	const hasFew = others.length === 0 && points.length <= MOST_PLAIN_BARS;
	return form === 'bars' && scale === 'from-zero' && hasFew && breaks.length + annotations.length === 0;
}

/** More would not be legible on a phone. */
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

/** Bars have a place for each year. What is measured on some days, or at no regular times, is not missing between them. */
function rhythmFor(form: WrittenChart['form'], step: Step, ordinals: readonly number[]): number | undefined {
	if (form === 'dots' || step === 'day') return undefined;
	const isBars = form === 'bars' || form === 'stacked';
	return isBars && step === 'year' ? 1 : (rhythmOf(ordinals) ?? (isBars ? 1 : undefined));
}
