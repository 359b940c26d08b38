import { relative, resolve } from 'node:path';
import { checkContent, type Purpose } from './content.ts';
import { buildSite, filesIfUpToDate, givenTo, ROOT } from './site.ts';
import { Refusal, settleTarget } from './target.ts';

/**
 * Checks a content folder and builds the site from it into `target`. Returns the files of the site. If nothing is published,
 * says why and returns undefined.
 */
export async function publish(content: string, target: string, purpose: Purpose): Promise<readonly string[] | undefined> {
	try {
		// Taken before anything is read, so that files changed during this build count as changed for the next one.
		const given = await givenTo(content, purpose);
		const { isFull, isPreview, shard } = purpose;
		const files = isFull || isPreview || shard !== undefined ? undefined : await filesIfUpToDate(resolve(target), given);
		if (files !== undefined) {
			console.log('Nothing has changed since the site was built.');
			return files;
		}
		if (await checkContent(content, purpose)) return await buildSite(content, await settleTarget(target, [ROOT, content]), given, purpose);
	} catch (error) {
		if (error instanceof Refusal) console.error(error.message);
		else {
			console.error(error);
			console.error('\nThe content is in order, but the site could not be built from it. What is above is for a developer.');
		}
	}
	console.error(`\nNothing was published; ${relative('', target)}/ is as it was.`);
	return undefined;
}
