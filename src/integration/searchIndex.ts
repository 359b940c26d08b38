import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { languageOf, type Languages } from '../i18n/languages.ts';
import { SEARCH_TAIL } from '../i18n/fold.ts';
import { SEARCH_FOLDER } from '../model/urls.ts';
import { foldedWords } from '../outputs/search/foldedWords.ts';
import { steadyIndex } from './steadyIndex.ts';
import type { SearchRecord } from '../outputs/search/searchRecords.ts';

/** What the page of the search loads of it; the rest of what Pagefind writes is its own interface. */
const NEEDED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|(?:index|fragment|filter)\/.*)$/;

/** Writes the index of the search into a built site. */
export async function writeSearchIndex(records: readonly SearchRecord[], languages: Languages, target: string): Promise<void> {
	const { errors, index } = await createIndex();
	if (index === undefined) throw new Error(errors.join('\n'));
	try {
		for (const { facts, kind, language, status, title, url, words } of records)
			await index.addCustomRecord({
				url,
				language: languageOf(language, { languages }).hreflang.toLowerCase(),
				content: [title, words, facts, SEARCH_TAIL, foldedWords([title, words, facts].join('\n'))].join('\n'),
				meta: { title, facts, kind, ...(status !== undefined && { status }) },
				filters: { kind: [kind] },
			});
		const { files } = await index.getFiles();
		for (const { content, path } of steadyIndex(files.filter((file) => NEEDED.test(file.path)))) {
			const file = join(target, SEARCH_FOLDER, path);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, content);
		}
	} finally {
		await close();
	}
}
