import type { ClaimKind } from '../../schema/claim.ts';
import { earliestDay, latestDay, writePartialDate, type DateSpan } from '../../schema/date.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';

/** One date of a timeline, with what is reported of it. */
export interface TimelineEntry {
	/** To the precision that is known. */
	readonly when: DateSpan;
	readonly claims: readonly { readonly claim: Claim; readonly article: Article }[];
}

/** What has a date of its own. The date of a figure, a forecast or a background is the time that it speaks of; an allegation is no event. */
const DATED: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['event', 'statement']);

/**
 * The events and statements of some articles by date, the first first; of two that begin together, the shorter first.
 * A claim that was corrected is left out: it did not happen so.
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
