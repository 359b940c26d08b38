import { relative } from 'node:path';
import { checkContent, type Purpose } from './content.ts';
import { buildSite } from './site.ts';

/** Checks a content folder and builds the site from it into `target`. Says what went wrong, and returns false, when nothing was published. */
export async function publish(content: string, target: string, purpose: Purpose): Promise<boolean> {
	try {
		if (await checkContent(content, purpose)) {
			await buildSite(content, target, purpose);
			return true;
		}
	} catch (error) {
		console.error(error);
		console.error('\nThe content is in order, but the site could not be built from it. What is above is for a developer.');
	}
	console.error(`\nNothing was published; ${relative('', target)}/ is as it was.`);
	return false;
}
