import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { runAside } from '../aside.ts';
import { languageOf, type Languages } from '../i18n/languages.ts';
import { SEARCH_PART, SEARCH_TAIL } from '../i18n/fold.ts';
import { SEARCH_FOLDER, searchArchiveFolder } from '../model/urls.ts';
import { foldedWords } from '../outputs/search/foldedWords.ts';
import { steadyIndex, type IndexFile } from './steadyIndex.ts';
import type { SearchRecord } from '../outputs/search/searchRecords.ts';

/** The Pagefind files that the search page loads. The others belong to Pagefind's own interface. */
const NEEDED = /^(?:pagefind-entry\.json|pagefind\..*\.pf_meta|(?:index|fragment|filter)\/.*)$/;

/** The search program, which the index of new articles and all archives share. */
const PROGRAM = /^(?:pagefind\.js|wasm\..*)$/;

type Parts = readonly [SearchRecord, ...SearchRecord[]];

/** Groups the records of each article, with the article first. All other records stay alone. Each group becomes one file of the index. */
function joined(records: readonly SearchRecord[]): readonly Parts[] {
	return [...Map.groupBy(records, ({ language, url, within }) => `${language} ${within ?? url}`).values()].map(
		(group) => group.toSorted((a, b) => Number(a.within !== undefined) - Number(b.within !== undefined)) as unknown as Parts,
	);
}

/** What the search page shows of a record, apart from its text. */
function asShown({ facts, kind, status, title, url }: SearchRecord) {
	return { url, kind, title, facts, status };
}

/** What a search index is made of, and where it goes. */
export interface SearchWork {
	readonly records: readonly SearchRecord[];
	readonly languages: Languages;
	/** The folder of the site. */
	readonly target: string;
	/** The archives to leave out, because the last site has them. */
	readonly kept?: ReadonlySet<number> | undefined;
}

/** Writes the search index into a site: the index of new articles, and all archives except those that are kept. */
export async function writeSearchIndex({ kept, languages, records, target }: SearchWork): Promise<void> {
	try {
		for (const [archive, own] of Map.groupBy(records, (record) => record.archive)) {
			if (archive !== undefined && kept?.has(archive) === true) continue;
			const files = await indexFiles(own, languages);
			const isNeeded = ({ path }: IndexFile) => NEEDED.test(path) || (archive === undefined && PROGRAM.test(path));
			const folder = join(target, SEARCH_FOLDER, archive === undefined ? '' : searchArchiveFolder(archive));
			for (const { content, path } of steadyIndex(files.filter(isNeeded))) {
				const file = join(folder, path);
				await mkdir(dirname(file), { recursive: true });
				await writeFile(file, content);
			}
		}
	} finally {
		await close();
	}
}

/** The same in a thread of its own, while this one makes the pages. */
export function indexAside({ kept, records, ...work }: SearchWork): Promise<void> {
	const needed = records.filter(({ archive }) => archive === undefined || kept?.has(archive) !== true);
	return runAside(new URL('./indexer.ts', import.meta.url), { ...work, records: needed } satisfies SearchWork);
}

async function indexFiles(records: readonly SearchRecord[], languages: Languages): Promise<readonly IndexFile[]> {
	const { errors, index } = await createIndex();
	if (index === undefined) throw new Error(errors.join('\n'));
	for (const parts of joined(records)) {
		const [{ language, title, url }] = parts;
		const texts = parts.map((part) => [part.title, part.words, part.facts].join('\n'));
		await index.addCustomRecord({
			url,
			language: languageOf(language, { languages }).hreflang.toLowerCase(),
			content: [texts.join(`\n${SEARCH_PART}\n`), SEARCH_TAIL, foldedWords(texts.join('\n'))].join('\n'),
			meta: { title, parts: JSON.stringify(parts.map(asShown)) },
			filters: { kind: [...new Set(parts.map(({ kind }) => kind))] },
		});
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	return files;
}
