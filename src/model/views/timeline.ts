import type { ClaimKind } from '../../schema/claim.ts';
import { earliestDay, latestDay, writePartialDate, type DateSpan } from '../../schema/date.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';

/** One date on a timeline, with the claims about it. */
export interface TimelineEntry {
	/** As precise as is known. */
	readonly when: DateSpan;
	readonly claims: readonly { readonly claim: Claim; readonly article: Article }[];
}

/**
 * The kinds of claims that happen on a date. The date of a figure, forecast or background is the time that it is about,
 * and an allegation is no event.
 */
const DATED: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['event', 'statement']);

/**
 * The events and statements of some articles by date, earliest first. If two begin on the same day, the shorter comes
 * first. Wrong claims are left out, because they did not happen like that.
 */
export function timelineOf(articles: readonly Article[]): readonly TimelineEntry[] {
	const dates = new Map<string, { readonly when: DateSpan; readonly claims: { claim: Claim; article: Article }[] }>();
	for (const article of articles)
		for (const claim of article.claims) {
			const { kind, status, when } = claim;
			if (when === undefined || !DATED.has(kind) || status === 'wrong') continue;
			const date = `${writePartialDate(when.from)}/${writePartialDate(when.to)}`;
			const entry = dates.get(date) ?? { when, claims: [] };
			entry.claims.push({ claim, article });
			dates.set(date, entry);
		}
	return [...dates.values()].sort((a, b) => compare(earliestDay(a.when.from), earliestDay(b.when.from)) || compare(lastDay(a), lastDay(b)));
}

function lastDay({ when }: TimelineEntry): string {
	return latestDay(when.to);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
