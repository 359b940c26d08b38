import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Locate, Path } from '../reading/yaml/yaml.ts';
import { earliestDay, latestDay, parseDateSpan, parsePartialDate, UNKNOWN } from '../schema/date.ts';
import type { SourceData } from '../schema/source.ts';
import type { ReadableArticle } from '../reading/documents/readable.ts';

/** In milliseconds. */
const DAY = 86_400_000;

/** Checks that nothing that has happened is in the future, and that dates are in order. */
export function checkDates({ data, locate }: ReadableArticle, now: Date): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const past = (value: string | undefined, path: Path) => {
		if (value !== undefined && isFuture(value, now)) diagnostics.push(diagnostic(locate(path), 'future-date', { value }));
	};
	const inOrder = (value: string, path: Path) => {
		const span = parseDateSpan(value);
		const [first = '', second = ''] = value.split('/');
		if (span !== undefined && earliestDay(span.to) < earliestDay(span.from))
			diagnostics.push(diagnostic(locate(path), 'reversed-dates', { first, second }));
	};
	past(data.updated, ['updated']);
	if (data.updated !== undefined && Date.parse(data.updated) < Date.parse(data.published))
		diagnostics.push(
			diagnostic(locate(['updated']), 'reversed-dates', { first: `published (${data.published})`, second: `updated (${data.updated})` }),
		);
	past(data.covers, ['covers']);
	inOrder(data.covers, ['covers']);
	diagnostics.push(...checkSourceDates(data.sources, locate, now));
	data.claims.forEach((claim, at) => {
		if (claim.kind !== 'forecast') past(claim.when, ['claims', at, 'when']);
		inOrder(claim.when, ['claims', at, 'when']);
		claim.attributions.forEach(({ date }, which) => past(date, ['claims', at, 'attributions', which, 'date']));
	});
	data.pictures.forEach(({ taken }, at) => past(taken, ['pictures', at, 'taken']));
	data.corrections.forEach(({ date }, at) => past(date, ['corrections', at, 'date']));
	const changed = data.updated ?? data.published;
	data.revisions.forEach(({ at: moment }, at) => {
		past(moment, ['revisions', at, 'at']);
		if (Date.parse(moment) > Date.parse(changed))
			diagnostics.push(
				diagnostic(locate(['revisions', at, 'at']), 'reversed-dates', {
					first: `this change (${moment})`,
					second: data.updated === undefined ? `published (${changed}), the last date since there is no updated,` : `updated (${changed})`,
				}),
			);
	});
	return diagnostics;
}

/** Checks that no source was published or read in the future, or read before it was published. */
export function checkSourceDates(sources: readonly SourceData[], locate: Locate, now: Date): readonly Diagnostic[] {
	return sources.flatMap((source, at) => [
		...(['published', 'accessed'] as const)
			.filter((key) => isFuture(source[key], now))
			.map((key) => diagnostic(locate(['sources', at, key]), 'future-date', { value: source[key] })),
		...(isReadTooEarly(source)
			? [
					diagnostic(locate(['sources', at, 'accessed']), 'reversed-dates', {
						first: `published (${source.published})`,
						second: `accessed (${source.accessed})`,
					}),
				]
			: []),
	]);
}

/** Whether a source was read more than a day before it was published. A difference of one day may come from time zones. */
function isReadTooEarly({ accessed, published }: SourceData): boolean {
	const [read, appeared] = [parsePartialDate(accessed), parsePartialDate(published)];
	return read !== undefined && appeared !== undefined && Date.parse(latestDay(read)) + DAY < Date.parse(earliestDay(appeared));
}

/**
 * Whether a date or moment, or the last date of a span, is after now. Today is that of UTC+14, the first zone to reach
 * a date, so that nobody’s today is in the future.
 */
export function isFuture(value: string, now: Date): boolean {
	if (value === UNKNOWN) return false;
	if (value.includes('T')) return Date.parse(value) > now.getTime();
	const last = parsePartialDate(value.split('/').at(-1) ?? '');
	return last !== undefined && earliestDay(last) > lastToday(now);
}

const knownDays = new WeakMap<Date, string>();

/** Today in UTC+14. Kept, because every date of every article is compared to it. */
function lastToday(now: Date): string {
	const day = knownDays.get(now) ?? new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
	knownDays.set(now, day);
	return day;
}
