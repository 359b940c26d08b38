import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { latestDay } from '../schema/date.ts';
import type { Content } from '../content.ts';
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

/** The fingerprint of all bytes in a content folder, together with `others`. Nothing is parsed. */
export async function givenIn(folder: string, ...others: readonly string[]): Promise<string> {
	const files = (await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true })))
		.filter((entry) => !entry.isDirectory())
		.map(({ name, parentPath }) => join(parentPath, name))
		.sort();
	const parts = files.map((file) => `${file.slice(folder.length)} ${hash('sha1', readFileSync(file))}`);
	return hash('sha1', [...others, ...parts].join('\n'));
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
