import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { latestDay } from '../schema/date.ts';
import type { Content } from '../content.ts';
import type { FoundFile } from '../load.ts';
import { OLD_AFTER } from '../model/article.ts';
import { NEWS_LASTS } from '../outputs/hosting/sitemaps.ts';

/** What a site was made from, and how long a build from the same content gives the same site. */
export interface Origin {
	/** The fingerprint of every byte that it was made from. */
	readonly given: string;
	/** The period in which this holds, as times in milliseconds. */
	readonly from: number;
	readonly until: number;
}

/** The fingerprint of all files of a content folder, together with `others`. Nothing is parsed. */
export function givenIn(found: readonly FoundFile[], ...others: readonly string[]): string {
	const parts = found.filter(({ path }) => !HIDDEN.test(path)).map((file) => `${file.path} ${file.fault ?? hashOf(file)}`);
	return hash('sha1', [...others, ...parts.sort()].join('\n'));
}

/** What file managers and editors leave behind, and change whenever they like. */
const HIDDEN = /\/\.[^/]*$/;

function hashOf({ place, text }: FoundFile): string {
	return hash('sha1', text ?? readFileSync(place));
}

/**
 * The next moment at which the same content gives a different site: an article appears, stops being news, or becomes
 * old. Anything else that depends on the day of a build is shown to editors only.
 */
export function untilWhen({ editions, now }: Pick<Content, 'editions' | 'now'>): number {
	const moments = editions.flatMap(({ articles }) =>
		articles.flatMap(({ covers, published }) => [
			Date.parse(published),
			Date.parse(published) + NEWS_LASTS,
			...(covers === undefined ? [] : [Date.parse(latestDay(covers.to)) + OLD_AFTER]),
		]),
	);
	return moments.reduce((first, moment) => (moment >= now.getTime() && moment < first ? moment : first), Infinity);
}

/** Whether a build now, from what is given now, would give the same site. */
export function holds({ from, given, until }: Origin, now: Date, givenNow: string): boolean {
	return given === givenNow && from <= now.getTime() && now.getTime() < until;
}
