import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { counted } from '../commandLine.ts';
import { contentOf, keepReadings } from '../content.ts';
import type { FoundFile } from '../load.ts';
import type { Shard } from '../renewing/shard.ts';
import { reportEach, totalOf } from '../diagnostics/report.ts';

/** The options that a site is checked and built with. */
export interface Purpose {
	/** Whether to accept a site that has no address, or one that readers cannot reach. */
	readonly anyAddress: boolean;
	/** Whether to build for colleagues, with drafts and articles under embargo. */
	readonly isPreview: boolean;
	/** Whether to make every page again, even if it has not changed. */
	readonly isFull: boolean;
	/** The part of the site to build, if other machines build the rest. */
	readonly shard?: Shard | undefined;
	/** Whether to write a compressed copy beside each text file, for servers that send such copies. */
	readonly isCompressed: boolean;
}

/**
 * Checks a content folder and prints its problems. Returns whether it can be published. Problems in drafts are printed,
 * but do not stop publishing. `found` are the files of the folder, if they have been found already.
 */
export async function checkContent(
	folder: string,
	{ anyAddress }: Pick<Purpose, 'anyAddress'>,
	found?: readonly FoundFile[],
): Promise<boolean> {
	if (!isFolder(folder)) {
		console.error(`There is no folder ${folder}.`);
		return false;
	}
	console.log('Checking the content …');
	const { draftDiagnostics, diagnostics, files, published, warnings } = await contentOf(resolve(folder), found);
	await keepReadings();
	if (draftDiagnostics.length > 0) console.log(`In drafts, which are not published:\n\n${reportEach(draftDiagnostics, files)}\n\n`);
	const addressless = anyAddress ? [] : warnings.filter(({ code }) => code === 'no-site-address' || code === 'placeholder-address');
	const hints = warnings.filter((warning) => !addressless.includes(warning));
	if (hints.length > 0) console.log(`Worth a look, but no need to wait for it:\n\n${reportEach(hints, files)}\n\n`);
	const toLookAt = hints.length === 0 ? [] : [`${counted(hints.length, 'thing')} to look at`];
	const inDrafts = counted(draftDiagnostics.length, 'problem');
	const faults = [...addressless, ...diagnostics];
	if (faults.length > 0) {
		if (addressless.length > 0) console.error('The site has no address to be published at:\n');
		const besides = [...(draftDiagnostics.length === 0 ? [] : [`${inDrafts} in drafts`]), ...toLookAt].join(' and ');
		console.error(
			`${reportEach(faults, files)}\n\n\n${totalOf(faults)}${besides === '' ? '' : `; not needed for publishing: ${besides}`}.`,
		);
		return false;
	}
	const [{ articles }, ...others] = published;
	const translations = others.reduce((sum, other) => sum + other.articles.length, 0);
	const claims = articles.reduce((sum, article) => sum + article.claims.length, 0);
	const size = [
		counted(articles.length, 'article'),
		counted(claims, 'claim'),
		...(translations === 0 ? [] : [counted(translations, 'translation')]),
	].join(', ');
	const isInOrder = draftDiagnostics.length === 0 ? 'The content is in order' : 'What is published is in order';
	const besides = [...(draftDiagnostics.length === 0 ? [] : [`drafts have ${inDrafts}`]), ...toLookAt];
	console.log(`${[`${isInOrder}: ${size}`, ...besides].join('; ')}.`);
	return true;
}

/** Whether there is a folder at a path. */
export function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
