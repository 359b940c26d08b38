/**
 * `npm run copying`: reports where an article repeats eight or more words in a row from a source, outside quotation
 * marks. It compares the articles with the headlines and quotations that they contain. An argument can name a folder of
 * saved source texts (.txt) to compare with as well.
 */
import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine } from '../commandLine.ts';
import { ownWordsOf } from '../copying/ownWords.ts';
import { findSharedRuns } from '../copying/sharedRuns.ts';
import { sourceTextsOf, type SourceText } from '../copying/sourceTexts.ts';
import { siteLanguages, tagsOf } from '../i18n/siteLanguages.ts';
import { inTurns } from '../inTurns.ts';
import { loadFiles } from '../load.ts';
import { readContent } from '../reading/documents/content.ts';

const [saved, content = 'content'] = commandLine({}).positionals;

try {
	for (const folder of [content, ...(saved === undefined ? [] : [saved])])
		if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
	const files = await loadFiles(content);
	const { articles } = readContent(files, tagsOf(siteLanguages(files)));
	const texts = [...sourceTextsOf(articles), ...(saved === undefined ? [] : await readTexts(saved))];
	const found = findSharedRuns(articles.flatMap(ownWordsOf), texts);
	for (const { file, from, line, run } of found) console.log(`${file}:${line}\n    ${run}\n    is also in ${from}.\n`);
	console.log(
		found.length === 0
			? `Outside quotation marks, no eight words in a row are in any of ${texts.length} texts of sources.`
			: 'Say it in other words, or put quotation marks around it.',
	);
	process.exitCode = found.length === 0 ? 0 : 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Reads all .txt files in a folder and its subfolders. Throws if there are none. */
async function readTexts(folder: string): Promise<readonly SourceText[]> {
	const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.txt')).sort();
	if (names.length === 0) throw new Error(`There is no .txt file in ${folder}.`);
	return inTurns(names, 16, async (name) => ({ from: join(folder, name), text: await readFile(join(folder, name), 'utf8') }));
}
