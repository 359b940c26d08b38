import { hash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { latestDay } from '../schema/date.ts';
import type { Content } from '../content.ts';
import { OLD_AFTER } from '../model/article.ts';
import { NEWS_LASTS } from '../outputs/hosting/sitemaps.ts';

/** What a site was made from, and for how long the same makes the same site. */
export interface Origin {
	/** A fingerprint of every byte that it was made from. */
	readonly given: string;
	/** From when until when, in milliseconds. */
	readonly from: number;
	readonly until: number;
}

/** The fingerprint of every byte of a content folder, `others` with it; nothing is read as content. */
export async function givenIn(folder: string, ...others: readonly string[]): Promise<string> {
	const files = (await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true })))
		.filter((entry) => !entry.isDirectory())
		.map(({ name, parentPath }) => join(parentPath, name))
		.sort();
	const parts = await Promise.all(files.map(async (file) => `${file.slice(folder.length)} ${hash('sha1', await readFile(file))}`));
	return hash('sha1', [...others, ...parts].join('\n'));
}

/**
 * The first moment at which the same content makes another site: an article appears, is no longer news, or has become old.
 * What else hangs on the day of a build is told to editors and not to readers.
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

/** Whether the same would come of what is given now. */
export function holds({ from, given, until }: Origin, now: Date, givenNow: string): boolean {
	return given === givenNow && from <= now.getTime() && now.getTime() < until;
}
