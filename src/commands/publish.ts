import { join, relative, resolve } from 'node:path';
import { readTexts } from '../load.ts';
import { codeOf } from '../renewing/code.ts';
import { surveyAside } from '../renewing/survey.ts';
import { checkContent, isFolder, type Purpose } from './content.ts';
import { withLock } from './lock.ts';
import { buildSite, bundleFor, filesIfUpToDate, findTarget, givenTo, ROOT } from './site.ts';
import { Refusal, settleTarget } from './target.ts';

/**
 * Checks a content folder and builds the site from it into `target`. If another build is running, waits for it. Returns
 * the files of the site. If nothing is published, says why and returns undefined.
 */
export async function publish(content: string, target: string, purpose: Purpose): Promise<readonly string[] | undefined> {
	try {
		// This command runs the code that is here now, even if it has to wait and the code changes.
		await codeOf(ROOT);
		const files = await withLock(join(ROOT, '.dist-lock'), () => renew(content, target, purpose));
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

async function renew(content: string, named: string, purpose: Purpose): Promise<readonly string[] | undefined> {
	const target = await findTarget(await settleTarget(named, [ROOT, content]), purpose);
	// Both the site and its fingerprint come from these, so a file that changes during this build counts as changed for the next one.
	const found = isFolder(content) ? await readTexts(resolve(content)) : [];
	const given = await givenTo(found, purpose);
	const files = filesIfUpToDate(target, given);
	if (files !== undefined) {
		console.log('Nothing has changed since the site was built.');
		return files;
	}
	const survey = target.last === undefined ? undefined : surveyAside(target);
	// While the content is read, Astro can make the program that renders the pages.
	const stop = new AbortController();
	const bundle = bundleFor(content, found, purpose, stop.signal);
	// It may fail before anybody waits for it.
	bundle.catch(() => undefined);
	try {
		if (!(await checkContent(content, purpose, found))) return undefined;
		return await buildSite(content, target, { bundle, given, survey: await survey }, purpose);
	} finally {
		// If nobody needed it, it may still be on its way.
		stop.abort();
		await bundle.catch(() => undefined);
	}
}
