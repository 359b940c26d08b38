import { splitContent } from '../files/contentText.ts';
import { isSameValue } from '../files/expected.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';
import { labelOf } from '../words/labels.ts';
import { nameOf } from '../words/values.ts';

type Values = Readonly<Record<string, unknown>>;

/** Keys that say how the article stands, and nothing that a reader reads. */
const SILENT = new Set(['draft', 'updated', 'published', 'translated']);

/** What has changed in an article since `before`, a line for each thing. Without `before`, what there is. */
export function describeChanges(path: string, before: string | undefined, after: string): readonly string[] {
	const now = readFile(path, after);
	if (before === undefined) {
		const count = (key: string, one: string) => howMany(listIn(now.values, key).length, one);
		return [`New: ${count('claims', 'claim')}, ${count('sources', 'source')}, ${howMany(wordsIn(now.body), 'word')} of text`];
	}
	const was = readFile(path, before);
	const keys = [...new Set([...Object.keys(was.values), ...Object.keys(now.values)])].filter((key) => !SILENT.has(key));
	return [
		...(was.values['draft'] === true && now.values['draft'] !== true ? ['No draft any more'] : []),
		...keys.flatMap((key) => changesOf(key, was.values[key], now.values[key])),
		...textChanges(was.body, now.body),
	];
}

function readFile(path: string, text: string): { readonly values: Values; readonly body: string } {
	const parts = splitContent(path, text);
	const values = parts === undefined ? undefined : valueOf(readYamlText(parts.yaml));
	return { values: typeof values === 'object' && values !== null ? (values as Values) : {}, body: parts?.body ?? '' };
}

function changesOf(key: string, was: unknown, now: unknown): readonly string[] {
	if (isSameValue(was, now)) return [];
	const [before, after] = [asList(was), asList(now)];
	if (key === 'claims') return claimChanges(before, after);
	if (key === 'sources') return sourceChanges(before, after);
	if (key === 'corrections' || key === 'revisions') {
		const more = after.length - before.length;
		return [more > 0 ? `${howMany(more, key.slice(0, -1))} added` : `${labelOf(key)} changed`];
	}
	return [`${labelOf(key)} ${was === undefined ? 'added' : now === undefined ? 'removed' : 'changed'}`];
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

function textChanges(was: string, now: string): readonly string[] {
	const blocks = (text: string) =>
		text
			.split(/\n\s*\n/)
			.map((block) => block.trim())
			.filter((block) => block !== '');
	const [before, after] = [blocks(was), blocks(now)];
	const added = after.filter((block) => !before.includes(block)).length;
	const removed = before.filter((block) => !after.includes(block)).length;
	const changed = Math.min(added, removed);
	return [
		...(changed > 0 ? [`${howMany(changed, 'paragraph')} changed`] : []),
		...(added > changed ? [`${howMany(added - changed, 'paragraph')} added`] : []),
		...(removed > changed ? [`${howMany(removed - changed, 'paragraph')} taken out`] : []),
	];
}

function howMany(count: number, one: string): string {
	return `${count} ${one}${count === 1 ? '' : 's'}`;
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
