import { join, relative } from 'node:path';
import { surveyAside } from '../renewing/survey.ts';
import { checkContent, type Purpose } from './content.ts';
import { withLock } from './lock.ts';
import { buildSite, filesIfUpToDate, findTarget, givenTo, ROOT } from './site.ts';
import { Refusal, settleTarget } from './target.ts';

/**
 * Checks a content folder and builds the site from it into `target`. If another build is running, waits for it. Returns
 * the files of the site. If nothing is published, says why and returns undefined.
 */
export async function publish(content: string, target: string, purpose: Purpose): Promise<readonly string[] | undefined> {
	try {
		// Taken before anything is read, so that files changed during this build count as changed for the next one.
		const given = await givenTo(content, purpose);
		const files = await withLock(join(ROOT, '.dist-lock'), () => renew(content, target, given, purpose));
		if (files !== undefined) return files;
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

async function renew(content: string, named: string, given: string, purpose: Purpose): Promise<readonly string[] | undefined> {
	const target = await findTarget(await settleTarget(named, [ROOT, content]), purpose);
	const files = filesIfUpToDate(target, given);
	if (files !== undefined) {
		console.log('Nothing has changed since the site was built.');
		return files;
	}
	const survey = target.last === undefined ? undefined : surveyAside(target);
	if (!(await checkContent(content, purpose))) return undefined;
	return buildSite(content, target, await survey, given, purpose);
}
