import Papa from 'papaparse';
import { fileKind } from '../../reading/files/path.ts';
import { UNKNOWN } from '../../schema/date.ts';
import { isSameValue } from '../files/expected.ts';
import { readYamlText, valueOf } from '../files/yamlText.ts';
import { howMany } from '../words/howMany.ts';
import { labelOf } from '../words/labels.ts';
import { nameOf } from '../words/values.ts';
import type { Renamed } from './newNames.ts';

type Values = Readonly<Record<string, unknown>>;

/** A file that an article uses, as last published and as it is now. `before` is undefined if it is new. */
export interface FileChange {
	readonly path: string;
	readonly before: string | undefined;
	readonly after: string;
	/** What has another id now. */
	readonly renamed?: readonly Renamed[];
}

/** The name of a thing, by its kind and id. Its id if the name is not known. */
export type Naming = (kind: 'outlet' | 'entity' | 'chart' | 'map' | 'topic', id: string) => string;

/**
 * Describes what has changed in a file outside the article, one line for each thing: “outlet “Kell Times”: country
 * added”. `chartOf` names the chart of a table.
 */
export function describeFile(
	{ after, before, path, renamed = [] }: FileChange,
	naming: Naming,
	chartOf: (table: string) => string,
): readonly string[] {
	if (before === after) return [];
	const { kind } = fileKind(path);
	if (kind === 'table') return tableChanges(chartOf(path), before, after);
	if (kind === 'topics') return topicChanges(inNewIds(listIn(before), renamed), listIn(after));
	const now = valuesIn(after);
	const name = nameIn(path, now);
	return before === undefined ? [`${name} added`] : keyChanges(name, valuesIn(before), now, naming);
}

/** Describes a file that is gone: “outlet “Kell Times” removed”. Of the ledger nothing is said. */
export function describeGone(path: string, before: string): readonly string[] {
	return ['outlet', 'entity', 'author', 'chart', 'map'].includes(fileKind(path).kind) ? [`${nameIn(path, valuesIn(before))} removed`] : [];
}

/** Describes where old links lead now. */
export function describeTombstones(before: string | undefined, after: string): readonly string[] {
	const known = listIn(before);
	return listIn(after)
		.filter((one) => !known.some((other) => isSameValue(one, other)))
		.map(({ address, replacedBy }) =>
			replacedBy === undefined
				? `who follows a link to ${asWords(address)} is told that it is gone`
				: `old links to ${asWords(address)} lead to ${asWords(replacedBy)}`,
		);
}

function nameIn(path: string, values: Values): string {
	const called = values['name'] ?? values['title'];
	return `${nounOf(fileKind(path).kind, values)} “${typeof called === 'string' ? called : path}”`;
}

/** Topics as they were, by the ids that they have now. Of two that are one now, the one that stayed. */
function inNewIds(topics: readonly Values[], renamed: readonly Renamed[]): readonly Values[] {
	const newName = (topic: Values) => renamed.find(({ thing }) => thing.kind === 'topic' && thing.id === topic['id']);
	return topics.flatMap((topic) => {
		const found = newName(topic);
		return found === undefined ? [topic] : found.act === 'merge' ? [] : [{ ...topic, id: found.to }];
	});
}

function nounOf(kind: string, { kind: own }: Values): string {
	return kind === 'entity' ? nameOf(String(own)).toLowerCase() : kind;
}

function topicChanges(before: readonly Values[], after: readonly Values[]): readonly string[] {
	const nameOfTopic = ({ id, name }: Values) => `topic “${String(name ?? id)}”`;
	return [
		...after.flatMap((topic) => {
			const was = before.find(({ id }) => id === topic['id']);
			return was === undefined ? [`${nameOfTopic(topic)} added`] : keyChanges(nameOfTopic(topic), was, topic);
		}),
		...before.filter(({ id }) => !after.some((topic) => topic['id'] === id)).map((topic) => `${nameOfTopic(topic)} removed`),
	];
}

/** Describes which keys of a record have changed. */
function keyChanges(name: string, was: Values, now: Values, naming: Naming = (_, id) => id): readonly string[] {
	const keys = [...new Set([...Object.keys(was), ...Object.keys(now)])].filter((key) => !isSameValue(was[key], now[key]));
	const lines = keys.flatMap((key): readonly string[] => {
		if (key === 'points' || key === 'series') return valueLines(was[key], now[key]);
		if (key === 'places') return placeLines(asList(was[key]).map(String), asList(now[key]).map(String), naming);
		if (key === 'translations') return languageLines(asValues(was[key]), asValues(now[key]));
		const [wasSaid, isSaid] = [isGiven(was[key]), isGiven(now[key])];
		return [`${labelOf(key).toLowerCase()} ${wasSaid ? (isSaid ? 'changed' : 'removed') : 'added'}`];
	});
	return lines.length === 0 ? [] : [`${name}: ${lines.join(', ')}`];
}

function isGiven(value: unknown): boolean {
	return value !== undefined && value !== '' && value !== UNKNOWN && !(Array.isArray(value) && value.length === 0);
}

function placeLines(before: readonly string[], after: readonly string[], naming: Naming): readonly string[] {
	return [
		...after.filter((id) => !before.includes(id)).map((id) => `“${naming('entity', id)}” added`),
		...before.filter((id) => !after.includes(id)).map((id) => `“${naming('entity', id)}” taken off`),
	];
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

function languageLines(before: Values, after: Values): readonly string[] {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])]
		.filter((tag) => !isSameValue(before[tag], after[tag]))
		.map(
			(tag) =>
				`words in ${languages.of(tag) ?? tag} ${before[tag] === undefined ? 'added' : after[tag] === undefined ? 'removed' : 'changed'}`,
		);
}

/** The numbers of a chart, by series and date. */
function numbersIn(points: unknown): ReadonlyMap<string, string> {
	return new Map(
		asList(points).flatMap((own): readonly (readonly [string, string])[] => {
			const one = asValues(own);
			if (Array.isArray(one['points']))
				return [...numbersIn(one['points'])].map(([date, value]) => [`${String(one['id'])} ${date}`, value]);
			return [[String(one['year'] ?? one['when']), JSON.stringify(one)]];
		}),
	);
}

function valueLines(before: unknown, after: unknown): readonly string[] {
	const lines = countChanges(numbersIn(before), numbersIn(after));
	// Something else about a series has changed: its name, or who counted.
	return lines.length === 0 ? ['series changed'] : lines;
}

function tableChanges(name: string, before: string | undefined, after: string): readonly string[] {
	if (before === undefined) return [];
	const lines = countChanges(cellsIn(before), cellsIn(after));
	return lines.length === 0 ? [] : [`${name}: ${lines.join(', ')}`];
}

/** The cells of a table, by the date of the row and the heading of the column. */
function cellsIn(text: string): ReadonlyMap<string, string> {
	const [head = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' }).data;
	return new Map(
		rows.flatMap(([date = '', ...cells]) =>
			cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [[`${date.trim()} ${(head[at + 1] ?? '').trim()}`, cell.trim()] as const])),
		),
	);
}

function countChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
	const added = [...after.keys()].filter((key) => !before.has(key)).length;
	const removed = [...before.keys()].filter((key) => !after.has(key)).length;
	const changed = [...after].filter(([key, value]) => before.has(key) && before.get(key) !== value).length;
	return [
		...(changed > 0 ? [`${howMany(changed, 'value')} changed`] : []),
		...(added > 0 ? [`${howMany(added, 'value')} added`] : []),
		...(removed > 0 ? [`${howMany(removed, 'value')} removed`] : []),
	];
}

function valuesIn(text: string): Values {
	return asValues(valueOf(readYamlText(text)));
}

function listIn(text: string | undefined): readonly Values[] {
	return asList(text === undefined ? [] : valueOf(readYamlText(text))).map(asValues);
}

function asValues(value: unknown): Values {
	return typeof value === 'object' && value !== null ? (value as Values) : {};
}

function asWords(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function asList(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
