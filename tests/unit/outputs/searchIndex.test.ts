import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageFrom } from '../../../src/i18n/languages.ts';
import { indexAside, writeSearchIndex } from '../../../src/integration/searchIndex.ts';
import type { SearchKind, SearchRecord } from '../../../src/outputs/search/searchRecords.ts';

const LANGUAGES = [languageFrom({ code: 'en' }), languageFrom({ code: 'ur' }), languageFrom({ code: 'prs' })] as const;
const KINDS: readonly SearchKind[] = ['article', 'claim', 'source', 'entity', 'outlet'];

const records = ['en', 'ur', 'prs'].flatMap((language) =>
	KINDS.flatMap((kind) =>
		['one', 'two', 'three'].map((word): SearchRecord => ({
			url: `/${language}/${kind}/${word}/`,
			language,
			kind,
			title: `${kind} ${word}`,
			words: 'The river rose.',
			facts: 'In March.',
		})),
	),
);

let folder: string;
const sites: ReadonlyMap<string, string>[] = [];

/** Every file of an index by its path, with a hash of its bytes. */
function filesIn(site: string): ReadonlyMap<string, string> {
	return new Map(
		globSync('**/*.*', { cwd: site })
			.sort()
			.map((file) => [
				file,
				createHash('sha256')
					.update(readFileSync(join(site, file)))
					.digest('hex'),
			]),
	);
}

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'search-index-'));
	for (const name of ['1', '2', '3', '4']) {
		await writeSearchIndex({ records, languages: LANGUAGES, target: join(folder, name) });
		sites.push(filesIn(join(folder, name)));
	}
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the index of the search', () => {
	test('is the same, byte for byte, for the same content', () => {
		const [first, ...others] = sites;
		expect(first?.size).toBeGreaterThan(50);
		for (const other of others) expect(other).toEqual(first);
	});

	test('lists the languages and the values of a filter by their names', () => {
		const read = (pattern: string) =>
			globSync(pattern, { cwd: join(folder, '1/pagefind') }).map((file) => readFileSync(join(folder, '1/pagefind', file)));
		const [entry] = read('pagefind-entry.json');
		expect(Object.keys((JSON.parse(String(entry)) as { languages: object }).languages)).toEqual(['en', 'fa-af', 'ur']);
		const filters = read('filter/*.pf_filter').map((file) => gunzipSync(file).toString('latin1'));
		expect(filters).toHaveLength(3);
		for (const filter of filters)
			expect(filter.match(/article|claim|entity|outlet|source/g)).toEqual(['article', 'claim', 'entity', 'outlet', 'source']);
	});

	test('names files that exist', () => {
		const site = join(folder, '1/pagefind');
		const { languages } = JSON.parse(readFileSync(join(site, 'pagefind-entry.json'), 'utf8')) as {
			languages: Record<string, { hash: string }>;
		};
		for (const { hash } of Object.values(languages)) {
			const meta = gunzipSync(readFileSync(join(site, `pagefind.${hash}.pf_meta`))).toString('latin1');
			const [filter = ''] = /(?<=kind.)(?:en|ur|fa-af)_[\da-f]{10}/.exec(meta) ?? [];
			expect(globSync(`filter/${filter}.pf_filter`, { cwd: site })).toHaveLength(1);
		}
	});
});

describe('the archives of the search', () => {
	const old = (archive: number): SearchRecord => ({
		url: `/articles/old-${archive}/`,
		archive,
		language: 'en',
		kind: 'article',
		title: `Old ${archive}`,
		words: 'The river fell.',
		facts: 'In May.',
	});

	test('are below the index of the newest articles, without the search program', async () => {
		const site = join(folder, 'archives');
		await writeSearchIndex({ records: [...records, old(1), old(2)], languages: LANGUAGES, target: site });
		const names = (path: string) =>
			globSync('**/*.*', { cwd: join(site, path) })
				.map((file) => file.replace(/_[\da-f]{7,}/, ''))
				.sort();
		const archive = ['filter/en.pf_filter', 'fragment/en.pf_fragment', 'index/en.pf_index', 'pagefind-entry.json', 'pagefind.en.pf_meta'];
		expect(names('pagefind/archive/1')).toEqual(archive);
		expect(names('pagefind/archive/2')).toEqual(archive);
		expect(names('pagefind').filter((name) => /\.js$|^wasm/.test(name))).toEqual([
			'pagefind.js',
			'wasm.en.pagefind',
			'wasm.unknown.pagefind',
		]);
	});

	test('taken from the last site are not made again', async () => {
		const site = join(folder, 'kept');
		await writeSearchIndex({ records: [...records, old(1), old(2)], languages: LANGUAGES, target: site, kept: new Set([1]) });
		expect(globSync('pagefind/archive/*', { cwd: site }).map((path) => path.replaceAll('\\', '/'))).toEqual(['pagefind/archive/2']);
	});

	test('are the same when they are made in a thread of their own', async () => {
		const work = { records: [...records, old(1), old(2)], languages: LANGUAGES, kept: new Set([1]) };
		await writeSearchIndex({ ...work, target: join(folder, 'here') });
		await indexAside({ ...work, target: join(folder, 'aside') });
		expect(filesIn(join(folder, 'aside')).size).toBeGreaterThan(50);
		expect(filesIn(join(folder, 'aside'))).toEqual(filesIn(join(folder, 'here')));
	});
});
