import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentReading } from '../reading/documents/content.ts';
import { isReadable, isReadableTranslation, type ReadableArticle } from '../reading/documents/readable.ts';
import type { Locate, Path } from '../reading/yaml/yaml.ts';
import { readForeignDate } from '../schema/calendar.ts';
import { writePartialDate } from '../schema/date.ts';
import type { SourceData } from '../schema/source.ts';

type Dates = readonly (readonly [value: string | undefined, path: Path])[];

/**
 * Reports dates from another calendar, such as the solar one in which 2026 is 1404. A story may be about a time so long
 * ago, but what we did and read is not so old.
 */
export function checkCalendars({
	articles,
	charts,
	pages,
	pageTranslations,
	tombstones,
	translations,
}: ContentReading): readonly Diagnostic[] {
	return [
		...articles.filter(isReadable).flatMap(inArticle),
		...translations.filter(isReadableTranslation).flatMap(({ data, locate }) => told([[data.translated, ['translated']]], locate)),
		...pages.flatMap(({ data, locate }) => told([[data?.updated, ['updated']]], locate)),
		...pageTranslations.flatMap(({ data, locate }) => told([[data?.translated, ['translated']]], locate)),
		...told(
			(tombstones?.data ?? []).map(({ date }, at) => [date, [at, 'date']] as const),
			tombstones?.locate,
		),
		...[...charts.values()].flatMap(({ data, locate }) => [
			...told(ofSources(data?.sources ?? []), locate),
			...told(
				(data?.series ?? []).flatMap(({ points }, at) =>
					points.map(({ when }, which) => [writePartialDate(when), ['series', at, 'points', which, 'when']] as const),
				),
				locate,
			),
		]),
	];
}

function inArticle({ data, locate }: ReadableArticle): readonly Diagnostic[] {
	const { claims, corrections, covers, published, revisions, sources, updated } = data;
	const ours: Dates = [
		[published, ['published']],
		[updated, ['updated']],
		...ofSources(sources),
		...claims.flatMap(({ attributions }, at) =>
			attributions.map(({ date }, which) => [date, ['claims', at, 'attributions', which, 'date']] as const),
		),
		...corrections.map(({ date }, at) => [date, ['corrections', at, 'date']] as const),
		...revisions.map(({ at: moment }, at) => [moment, ['revisions', at, 'at']] as const),
	];
	const ofStory: Dates = [[covers, ['covers']], ...claims.map(({ when }, at) => [when, ['claims', at, 'when']] as const)];
	return [...told(ours, locate), ...told(ofStory, locate, 'perhaps-other-calendar')];
}

/** A treaty or a book may be that old, but nobody has read it so long ago. */
function ofSources(sources: readonly SourceData[]): Dates {
	return sources.flatMap(({ accessed, kind, published }, at): Dates => [
		...(kind === 'treaty' || kind === 'reference' ? [] : ([[published, ['sources', at, 'published']]] as const)),
		[accessed, ['sources', at, 'accessed']],
	]);
}

function told(
	dates: Dates,
	locate: Locate | undefined,
	code: 'other-calendar' | 'perhaps-other-calendar' = 'other-calendar',
): readonly Diagnostic[] {
	return dates.flatMap(([value, path]) => {
		const foreign = value === undefined ? undefined : (readForeignDate(value) ?? readForeignDate(value.split('/')[1] ?? ''));
		return value === undefined || foreign === undefined || locate === undefined
			? []
			: [diagnostic(locate(path), code, { value, ...foreign })];
	});
}
