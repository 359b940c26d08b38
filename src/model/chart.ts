import type { ChartData } from '../schema/chart.ts';
import { UNKNOWN } from '../schema/date.ts';
import type { Outlet } from './outlet.ts';
import type { EditionPlace } from './editionPlace.ts';
import { joinSources, unreadableOutlet, type Source } from './source.ts';
import { translator, withKeys } from './translation.ts';
import { chartAnchor, drawingUrl, tableUrl } from './urls.ts';

/** One year of a chart, or several in a row of which nobody gives a number. */
export interface ChartPoint {
	readonly year: number;
	/** The last of these years; for a single year, the same. */
	readonly until: number;
	/** Undefined where no number was found: a gap. */
	readonly value: number | undefined;
	readonly source: Source | undefined;
	/** Why the number is doubtful, where it is. */
	readonly doubtful: string | undefined;
	readonly note: string | undefined;
	/** The language of these words; the main one where they are not translated. */
	readonly language: string;
}

/** What one institute counted, year by year. */
export interface Chart extends Omit<ChartData, 'countedBy' | 'note' | 'points' | 'sources' | 'translations'> {
	readonly id: string;
	/** The language of its words; the main one where they are not all translated. */
	readonly language: string;
	readonly anchor: string;
	/** The addresses of its drawings: for a wide column, and for a phone. */
	readonly wideUrl: string;
	readonly narrowUrl: string;
	/** The address of the same as a table. */
	readonly tableUrl: string;
	readonly countedBy: Outlet;
	readonly note: string | undefined;
	/** Every year from the first to the last, in order; a long gap is one point. */
	readonly points: readonly ChartPoint[];
	/** In the order of the file. */
	readonly sources: readonly Source[];
}

/** Joins a chart to its sources. A year that its file leaves out is a gap, like one that is not known. */
export function joinChart(
	id: string,
	data: ChartData,
	outlets: ReadonlyMap<string, Outlet>,
	{ language, main, root }: EditionPlace,
): Chart {
	const { say, languageOf } = translator(data.translations[language] ?? [], main, language);
	const own = withKeys(data, ['title', 'counts', 'inWords', 'note'], say);
	const described = data.sources.map((source) => withKeys(source, ['description', 'note'], say));
	const sources = joinSources({ sources: described, claims: [] }, outlets, languageOf, main);
	const byYear = new Map(data.points.map((point) => [point.year, withKeys(point, ['doubtful', 'note'], say)]));
	return {
		...own,
		id,
		language: languageOf(own.title, own.counts, own.inWords, own.note),
		anchor: chartAnchor(id),
		wideUrl: drawingUrl('chart', id, 'wide', root),
		narrowUrl: drawingUrl('chart', id, 'narrow', root),
		tableUrl: tableUrl('chart', id, root),
		countedBy: outlets.get(data.countedBy) ?? unreadableOutlet(data.countedBy),
		note: own.note,
		points: spansOf([...byYear.keys()]).map(({ until, year }) => {
			const { doubtful, note, source, value = UNKNOWN } = byYear.get(year) ?? {};
			const known = { value: value === UNKNOWN ? undefined : value, source: sources.get(source ?? '') };
			return { year, until, ...known, doubtful, note, language: languageOf(doubtful, note) };
		}),
		sources: [...sources.values()],
	};
}

/** Years that nobody counted are told one by one as long as they are fewer than this. */
const LONG_GAP = 4;

/** Every year from the first to the last of some, and each long gap between them as one span. */
function spansOf(years: readonly number[]): readonly Pick<ChartPoint, 'until' | 'year'>[] {
	const inOrder = years.toSorted((a, b) => a - b);
	return inOrder.flatMap((year, index) => {
		const before = index === 0 ? year - 1 : (inOrder[index - 1] ?? year);
		const missing = year - before - 1;
		const gap =
			missing >= LONG_GAP
				? [{ year: before + 1, until: year - 1 }]
				: Array.from({ length: Math.max(0, missing) }, (_, step) => ({ year: before + 1 + step, until: before + 1 + step }));
		return [...gap, { year, until: year }];
	});
}
