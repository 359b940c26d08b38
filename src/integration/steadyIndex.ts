import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { itemsIn, textAt, textItem } from './cbor.ts';

/** A file of the search index, with its path in the index folder. */
export interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

const FILTER = /^filter\/(.+)_[\da-f]+\.pf_filter$/;
const META = /^pagefind\.(.+)_[\da-f]+\.pf_meta$/;
const ENTRY = 'pagefind-entry.json';

/** How each of Pagefind's own files starts, once unzipped. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Makes an index reproducible: the same records always give the same bytes. Pagefind writes the values of a filter and
 * the languages in an order that varies from build to build. Its file names come from the contents and refer to each
 * other, so each build would break the search on pages that are already open.
 */
export function steadyIndex(files: readonly IndexFile[]): readonly IndexFile[] {
	const filters = files.flatMap(({ content, path }) => rename(path, content, FILTER, 'filter/', '.pf_filter', inOrder));
	const renamed = new Map(filters.map(({ from, to }) => [from, to]));
	const metas = files.flatMap(({ content, path }) =>
		rename(path, content, META, 'pagefind.', '.pf_meta', (bytes) => withNames(bytes, renamed)),
	);
	const hashes = new Map(metas.map(({ from, to }) => [from, to]));
	const rest = files
		.filter(({ path }) => !FILTER.test(path) && !META.test(path))
		.map((file) => (file.path === ENTRY ? { ...file, content: entryWith(file.content, hashes) } : file));
	return [...rest, ...filters.map(({ file }) => file), ...metas.map(({ file }) => file)];
}

/** Puts the content of a file in order, and renames the file to its language and the first ten digits of its hash. */
function rename(path: string, content: Uint8Array, pattern: RegExp, before: string, after: string, settle: (bytes: Buffer) => Buffer) {
	const [, language] = pattern.exec(path) ?? [];
	if (language === undefined) return [];
	const bytes = gunzipSync(content);
	if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error(`${path} of the search is not laid out as expected.`);
	const settled = settle(bytes.subarray(SIGNATURE.length));
	const to = `${language}_${createHash('sha256').update(settled).digest('hex').slice(0, 10)}`;
	const file = { path: before + to + after, content: gzipSync(Buffer.concat([Buffer.from(SIGNATURE), settled]), { level: 9 }) };
	return [{ from: path.slice(before.length, -after.length), to, file }];
}

/** Sorts the values of a filter by name. A filter is its name, and its values with the pages of each. */
function inOrder(filter: Buffer): Buffer {
	const [name, values] = itemsIn(filter);
	if (name === undefined || values === undefined) throw new Error('A filter of the search is not laid out as expected.');
	const sorted = itemsIn(values).toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
	const head = filter.subarray(0, filter.length - name.length - values.length);
	const valuesHead = values.subarray(0, values.length - sorted.reduce((sum, { length }) => sum + length, 0));
	return Buffer.concat([head, name, valuesHead, ...sorted]);
}

function nameOf(value: Buffer): string {
	return textAt(itemsIn(value)[0] ?? Buffer.alloc(0));
}

/** Replaces the names of filters in the list of all pages and files of a language. */
function withNames(meta: Buffer, renamed: ReadonlyMap<string, string>): Buffer {
	return [...renamed].reduce((bytes, [from, to]) => {
		const old = textItem(from);
		const at = bytes.indexOf(old);
		return at === -1 ? bytes : Buffer.concat([bytes.subarray(0, at), textItem(to), bytes.subarray(at + old.length)]);
	}, meta);
}

interface Entry {
	readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

function entryWith(content: Uint8Array, hashes: ReadonlyMap<string, string>): Uint8Array {
	const entry = JSON.parse(Buffer.from(content).toString()) as Entry;
	const languages = Object.entries(entry.languages)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([language, { hash, ...rest }]) => {
			const now = hashes.get(hash);
			if (now === undefined) throw new Error(`The search has no pages in ${language}.`);
			return [language, { hash: now, ...rest }] as const;
		});
	return Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}
