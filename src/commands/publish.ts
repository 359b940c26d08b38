import { relative } from 'node:path';
import { checkContent, type Purpose } from './content.ts';
import { buildSite, ROOT } from './site.ts';
import { Refusal, settleTarget } from './target.ts';

/** Checks a content folder and builds the site from it into `target`. Says what went wrong, and returns false, when nothing was published. */
export async function publish(content: string, target: string, purpose: Purpose): Promise<boolean> {
	try {
		if (await checkContent(content, purpose)) {
			await buildSite(content, await settleTarget(target, [ROOT, content]), purpose);
			return true;
		}
	} catch (error) {
		if (error instanceof Refusal) console.error(error.message);
		else {
			console.error(error);
			console.error('\nThe content is in order, but the site could not be built from it. What is above is for a developer.');
		}
	}
	console.error(`\nNothing was published; ${relative('', target)}/ is as it was.`);
	return false;
}
