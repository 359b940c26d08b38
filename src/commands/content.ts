import { statSync } from 'node:fs';
import { LANGUAGE_TAGS } from '../i18n/languages.ts';
import { loadFiles } from '../load.ts';
import { buildEdition, type Edition } from '../model/edition.ts';
import { report } from '../problems/report.ts';

/** Checks a content folder and prints what is wrong with it. The edition to publish, or undefined when it cannot be; drafts are reported, hold nothing up, and are not in it. */
export async function checkContent(folder: string): Promise<Edition | undefined> {
	if (!isFolder(folder)) {
		console.error(`There is no folder ${folder}.`);
		return undefined;
	}
	const files = await loadFiles(folder);
	const { draftProblems, edition, problems } = buildEdition(files, { languages: LANGUAGE_TAGS, now: new Date() });
	if (draftProblems.length > 0) console.log(`In drafts, which are not published:\n\n${report(draftProblems, files)}\n`);
	if (problems.length > 0) {
		console.error(report(problems, files));
		return undefined;
	}
	const published = edition.articles.filter(({ isDraft }) => !isDraft);
	const claims = published.reduce((sum, article) => sum + article.claims.length, 0);
	const size = `${published.length} articles, ${claims} claims`;
	const drafts = `${draftProblems.length} ${draftProblems.length === 1 ? 'problem' : 'problems'}`;
	console.log(
		draftProblems.length === 0 ? `The content is in order: ${size}.` : `What is published is in order: ${size}; drafts have ${drafts}.`,
	);
	return { ...edition, articles: published };
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
