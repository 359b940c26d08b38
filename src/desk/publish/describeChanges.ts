import { splitContent } from '../files/contentText.ts';
import { isSameValue } from '../files/expected.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';
import { howMany } from '../words/howMany.ts';
import { labelOf } from '../words/labels.ts';
import { nameOf } from '../words/values.ts';
import type { Naming } from './describeFiles.ts';

type Values = Readonly<Record<string, unknown>>;

/** Keys for the state of the article, which are not described. */
const SILENT = new Set(['draft', 'updated', 'published', 'translated']);

/** Used if no names are known. */
const BY_ID: Naming = (_kind, id) => id;

/** Describes what has changed in an article since `before`, one line for each change. Without `before`, describes what it contains. */
export function describeChanges(path: string, before: string | undefined, after: string, naming: Naming = BY_ID): readonly string[] {
	const now = readFile(path, after);
	if (before === undefined) {
		const count = (key: string, one: string) => howMany(listIn(now.values, key).length, one);
		const pictures = listIn(now.values, 'pictures').length;
		return [
			[
				`New: ${count('claims', 'claim')}, ${count('sources', 'source')}`,
				...(pictures > 0 ? [count('pictures', 'picture')] : []),
				`${howMany(wordsIn(now.body), 'word')} of text`,
			].join(', '),
		];
	}
	const was = readFile(path, before);
	const keys = [...new Set([...Object.keys(was.values), ...Object.keys(now.values)])].filter((key) => !SILENT.has(key));
	return [
		...(was.values['draft'] === true && now.values['draft'] !== true ? ['No draft any more'] : []),
		...keys.flatMap((key) => changesOf(key, was.values[key], now.values[key], naming)),
		...textChanges(was.body, now.body, naming),
	];
}

function readFile(path: string, text: string): { readonly values: Values; readonly body: string } {
	const parts = splitContent(path, text);
	const values = parts === undefined ? undefined : valueOf(readYamlText(parts.yaml));
	return { values: typeof values === 'object' && values !== null ? (values as Values) : {}, body: parts?.body ?? '' };
}

function changesOf(key: string, was: unknown, now: unknown, naming: Naming): readonly string[] {
	if (isSameValue(was, now)) return [];
	const [before, after] = [asList(was), asList(now)];
	switch (key) {
		case 'claims':
			return claimChanges(before, after);
		case 'sources':
			return sourceChanges(before, after);
		case 'pictures':
			return entryChanges('picture', before, after, 'id', ['caption', 'inWords', 'file']);
		case 'recordings':
			return entryChanges('recording', before, after, 'id', ['title']);
		case 'related':
			return entryChanges('related article', before, after, 'article', ['article']);
		case 'entities':
			return idChanges(was, now, (id) => `explains “${naming('entity', id)}”`);
		case 'topics':
			return idChanges(was, now, (id) => `topic “${naming('topic', id)}”`);
		case 'summary':
			return partChanges(was, now);
		case 'corrections':
		case 'revisions': {
			const more = after.length - before.length;
			return [more > 0 ? `${howMany(more, key.slice(0, -1))} added` : `${labelOf(key)} changed`];
		}
		default:
			return [`${labelOf(key)} ${was === undefined ? 'added' : now === undefined ? 'removed' : 'changed'}`];
	}
}

/** Describes changes in a list whose entries have an id and a name. */
function entryChanges(
	what: string,
	before: readonly Values[],
	after: readonly Values[],
	id: string,
	names: readonly string[],
): readonly string[] {
	const nameIn = (entry: Values) =>
		`${what} “${String(names.map((key) => entry[key]).find((name) => name !== undefined && name !== '') ?? entry[id])}”`;
	return [
		...after.flatMap((entry) => {
			const was = before.find((other) => other[id] === entry[id]);
			if (was === undefined) return [`${nameIn(entry)} added`];
			const changed = [...new Set([...Object.keys(was), ...Object.keys(entry)])].filter((key) => !isSameValue(was[key], entry[key]));
			return changed.length === 0 ? [] : [`${nameIn(entry)}: ${changed.map((key) => labelOf(key).toLowerCase()).join(', ')} changed`];
		}),
		...before.filter((entry) => !after.some((other) => other[id] === entry[id])).map((entry) => `${nameIn(entry)} removed`),
	];
}

function idChanges(was: unknown, now: unknown, nameIt: (id: string) => string): readonly string[] {
	const [before, after] = [was, now].map((list) => (Array.isArray(list) ? list.map(String) : []));
	const lines = [
		...(after ?? []).filter((id) => before?.includes(id) === false).map((id) => `${nameIt(id)}: added`),
		...(before ?? []).filter((id) => after?.includes(id) === false).map((id) => `${nameIt(id)}: removed`),
	];
	return lines.length > 0 ? lines : ['their order changed'];
}

/** Describes changes in the parts of a summary. */
function partChanges(was: unknown, now: unknown): readonly string[] {
	const [before, after] = [was, now].map((value) => (typeof value === 'object' && value !== null ? (value as Values) : {}));
	return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
		.filter((key) => !isSameValue(before?.[key], after?.[key]))
		.map(
			(key) =>
				`“${labelOf(key)}” in the summary ${before?.[key] === undefined ? 'added' : after?.[key] === undefined ? 'removed' : 'changed'}`,
		);
}

function claimChanges(before: readonly Values[], after: readonly Values[]): readonly string[] {
	const gone = before.filter(({ id }) => !after.some((claim) => claim['id'] === id));
	return [
		...after.flatMap((claim, index) => {
			const name = `claim ${index + 1}`;
			const was = before.find(({ id }) => id === claim['id']);
			return was === undefined ? [`${name} added`] : oneClaim(name, was, claim);
		}),
		...gone.map(({ text }) => `claim removed: “${String(text)}”`),
	];
}

function oneClaim(name: string, was: Values, now: Values): readonly string[] {
	const keys = [...new Set([...Object.keys(was), ...Object.keys(now)])].filter((key) => !isSameValue(was[key], now[key]));
	return keys.flatMap((key) => {
		if (key === 'text') return [`${name} reworded`];
		if (key === 'status') return [`${name}: “${nameOf(String(was[key]))}” is now “${nameOf(String(now[key]))}”`];
		if (key === 'attributions') return rowChanges(name, asList(was[key]), asList(now[key]));
		return [`${name}: ${labelOf(key)} ${was[key] === undefined ? 'added' : now[key] === undefined ? 'removed' : 'changed'}`];
	});
}

function rowChanges(name: string, before: readonly Values[], after: readonly Values[]): readonly string[] {
	const isIn = (row: Values, rows: readonly Values[]) => rows.some((other) => isSameValue(row, other));
	const added = after.filter((row) => !isIn(row, before)).length;
	const removed = before.filter((row) => !isIn(row, after)).length;
	const changed = Math.min(added, removed);
	return [
		...(changed > 0 ? [`${name}: ${howMany(changed, 'row')} of who says so changed`] : []),
		...(added > changed ? [`${name}: ${howMany(added - changed, 'source')} added`] : []),
		...(removed > changed ? [`${name}: ${howMany(removed - changed, 'source')} taken away`] : []),
	];
}

function sourceChanges(before: readonly Values[], after: readonly Values[]): readonly string[] {
	const added = after.filter(({ id }) => !before.some((source) => source['id'] === id)).length;
	const removed = before.filter(({ id }) => !after.some((source) => source['id'] === id)).length;
	const changed = after.filter((source) => before.some((was) => was['id'] === source['id'] && !isSameValue(was, source)));
	return [
		...(added > 0 ? [`${howMany(added, 'source')} added`] : []),
		...(removed > 0 ? [`${howMany(removed, 'source')} removed`] : []),
		...changed.map((source) => `source “${String(source['title'] ?? source['description'] ?? source['id'])}” changed`),
	];
}

function textChanges(was: string, now: string, naming: Naming): readonly string[] {
	const blocks = (text: string) =>
		text
			.split(/\n\s*\n/)
			.map((block) => block.trim())
			.filter((block) => block !== '');
	const [before, after] = [blocks(was), blocks(now)];
	const [added, removed] = [after.filter((block) => !before.includes(block)), before.filter((block) => !after.includes(block))];
	const paragraphs = (list: readonly string[]) => list.filter((block) => cardName(block, naming) === undefined).length;
	const cards = (list: readonly string[]) => list.flatMap((block) => cardName(block, naming) ?? []);
	const changed = Math.min(paragraphs(added), paragraphs(removed));
	const [more, fewer] = [paragraphs(added) - changed, paragraphs(removed) - changed];
	return [
		...cards(added).map((name) => `${name} put into the text`),
		...cards(removed).map((name) => `${name} taken out of the text`),
		...(changed > 0 ? [`${howMany(changed, 'paragraph')} changed`] : []),
		...(more > 0 ? [`${howMany(more, 'paragraph')} added`] : []),
		...(fewer > 0 ? [`${howMany(fewer, 'paragraph')} taken out`] : []),
	];
}

/** Describes a block that is a card. Undefined for a paragraph. */
function cardName(block: string, naming: Naming): string | undefined {
	const [, tag, id = ''] = /^<([A-Z][A-Za-z]+)\b(?:[^>]*?="([^"]*)")?[^>]*\/>$/.exec(block) ?? [];
	switch (tag) {
		case undefined:
			return undefined;
		case 'Chart':
		case 'Map':
			return `${tag.toLowerCase()} “${naming(tag === 'Chart' ? 'chart' : 'map', id)}”`;
		case 'Read':
			return `card to the article “${id}”`;
		default:
			return `${tag.toLowerCase()}${id === '' ? '' : ` “${id}”`}`;
	}
}

function wordsIn(body: string): number {
	const plain = body.replace(/\{\/\*[^]*?\*\/\}|<[^>]*>/g, ' ');
	return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function listIn(values: Values, key: string): readonly Values[] {
	return asList(values[key]);
}

function asList(value: unknown): readonly Values[] {
	return Array.isArray(value) ? (value as readonly Values[]) : [];
}
