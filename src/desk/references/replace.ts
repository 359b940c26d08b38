import { stringify } from 'yaml';
import { fileKind } from '../../reading/files/path.ts';
import type { Path } from '../../reading/yaml/yaml.ts';
import { change } from '../files/change.ts';
import { joinContent, splitContent } from '../files/contentText.ts';
import type { Change } from '../files/wanted.ts';
import type { Value } from '../files/write.ts';
import { readYamlText, valueOf, type YamlText } from '../files/yamlText.ts';
import { mergedInto, type Merged } from './merge.ts';
import { HUBS, inTextPattern, referencesTo, type Reference, type TextFile, type Thing } from './references.ts';

/** The files after a change, by path. Undefined for a deleted file. */
export type Rewritten = ReadonlyMap<string, string | undefined>;

type Values = Readonly<Record<string, unknown>>;
type OwnValues = Readonly<Record<string, Value>>;

const FOLDERS: Readonly<Partial<Record<Thing['kind'], string>>> = { outlet: 'outlets', entity: 'entities', chart: 'charts', map: 'maps' };
const TOPICS = 'content/topics.yml';
const TOMBSTONES = 'content/tombstones.yml';

/** The path of a thing’s file. All topics are in one file. */
export function fileOf({ id, kind }: Thing): string {
	const folder = FOLDERS[kind];
	return folder === undefined ? TOPICS : `content/${folder}/${id}.yml`;
}

/** Gives a thing another id, in its own file and wherever it is named. */
export function renamed(thing: Thing, id: string, files: readonly TextFile[], today: string): Rewritten {
	const own = textOf(fileOf(thing), files);
	const moved: Rewritten =
		thing.kind === 'topic'
			? new Map([[TOPICS, edit(own, [{ act: 'set', path: [indexOfTopic(own, thing.id), 'id'], value: id }])]])
			: new Map<string, string | undefined>([
					[fileOf(thing), undefined],
					[fileOf({ ...thing, id }), own],
				]);
	return replaced(thing, id, files, moved, today, 'This has another name now.');
}

/**
 * Merges a thing into another of its kind. Everything that named it names the other, which takes over what it lacks.
 * The thing is deleted.
 */
export function merged(thing: Thing, into: string, files: readonly TextFile[], today: string): Rewritten {
	const { changes } = mergeOf(thing, into, files);
	const stays = fileOf({ ...thing, id: into });
	const after = edit(textOf(stays, files), changes);
	const gone: Rewritten =
		thing.kind === 'topic'
			? new Map([[TOPICS, edit(after, [{ act: 'remove', path: [indexOfTopic(after, thing.id)] }])]])
			: new Map<string, string | undefined>([[fileOf(thing), undefined], ...(changes.length === 0 ? [] : [[stays, after] as const])]);
	return replaced(thing, into, files, gone, today, 'This was the same as another, and is told there.');
}

/** What the one that stays takes over, and what is dropped. */
export function mergeOf(thing: Thing, into: string, files: readonly TextFile[]): Merged {
	const valuesOf = (id: string) => {
		const file = textOf(fileOf({ ...thing, id }), files);
		const all = valueOf(readYamlText(file)) as OwnValues | readonly OwnValues[] | null;
		return (Array.isArray(all) ? (all as readonly OwnValues[])[indexOfTopic(file, id)] : (all as OwnValues | null)) ?? {};
	};
	const root = thing.kind === 'topic' ? [indexOfTopic(textOf(TOPICS, files), into)] : [];
	return mergedInto(thing.kind, valuesOf(into), valuesOf(thing.id), root);
}

function replaced(thing: Thing, id: string, files: readonly TextFile[], before: Rewritten, today: string, why: string): Rewritten {
	const rewritten = new Map(before);
	const textNow = (path: string) => rewritten.get(path) ?? textOf(path, files);
	for (const reference of referencesTo(thing, files))
		rewritten.set(reference.file, renameIn(textNow(reference.file), reference, thing, id));
	if (thing.kind === 'topic') renameTopicOnLedger(thing.id, id, files, rewritten);
	else renameOnLedger(thing, id, files, rewritten);
	raiseTombstone(thing, id, files, rewritten, today, why);
	return rewritten;
}

/** A file in which a thing is named by its new id. Nothing else changes, not even the thing’s own file. */
export function withNewName(file: TextFile, thing: Thing, id: string): string {
	return referencesTo(thing, [file]).reduce((text, reference) => renameIn(text, reference, thing, id), file.text);
}

function renameIn(text: string, { file, inText, values }: Reference, thing: Thing, id: string): string {
	const parts = splitContent(file, text);
	if (parts === undefined) return text;
	// From the last to the first, so that removing one does not move the others.
	const yaml = values.toReversed().reduce((before, path) => renameAt(before, path, id), readYamlText(parts.yaml));
	const body = inText === 0 ? parts.body : parts.body.replace(inTextPattern(thing), `$<before>${id}`);
	return joinContent({ ...parts, yaml: yaml.text, body });
}

/** Replaces the value at a path with the id. If the list already has that id, removes the entry instead. */
function renameAt(yaml: YamlText, path: Path, id: string): YamlText {
	const around = path.slice(0, -1).reduce<unknown>((value, step) => (value as Values | undefined)?.[step], valueOf(yaml));
	const isTwice = Array.isArray(around) && around.includes(id) && !path.includes('through');
	return change(yaml, isTwice ? { act: 'remove', path } : { act: 'set', path, value: id }).yaml;
}

/** Adds the new id to the ledger of each published article that named the old one, because its address is now permanent too. */
function renameOnLedger(
	{ id: was, kind }: Thing,
	id: string,
	files: readonly TextFile[],
	rewritten: Map<string, string | undefined>,
): void {
	const key = kind === 'outlet' ? 'outlets' : kind === 'entity' ? 'entities' : undefined;
	if (key === undefined) return;
	for (const { path, text } of files) {
		const file = fileKind(path);
		if (file.kind !== 'recorded' || file.of !== 'articles') continue;
		const list = (valueOf(readYamlText(text)) as Values | null)?.[key];
		if (Array.isArray(list) && list.includes(was) && !list.includes(id))
			rewritten.set(path, edit(text, [{ act: 'add', path: [key, list.length], value: id }]));
	}
}

function renameTopicOnLedger(was: string, id: string, files: readonly TextFile[], rewritten: Map<string, string | undefined>): void {
	const path = (topic: string) => `content/ledger/topics/${topic}.yml`;
	if (files.some((file) => file.path === path(was)) && !files.some((file) => file.path === path(id)))
		rewritten.set(path(id), stringify({ address: `/topics/${id}/` }));
}

/** Makes a published address lead to the new one. */
function raiseTombstone(
	{ id: was, kind }: Thing,
	id: string,
	files: readonly TextFile[],
	rewritten: Map<string, string | undefined>,
	today: string,
	why: string,
): void {
	const hub = HUBS[kind];
	if (hub === undefined || !isPublished(hub, was, files)) return;
	const [from, to] = [`/${hub}/${was}/`, `/${hub}/${id}/`];
	const text = textOf(TOMBSTONES, files);
	const known = valueOf(readYamlText(text));
	const list = Array.isArray(known) ? (known as readonly Values[]) : [];
	// If somebody has used a given-up address again by mistake, its old links still lead where they did.
	if (list.some(({ address }) => address === from)) return;
	const leading: readonly Change[] = list.flatMap((tombstone, index) => [
		...(tombstone['replacedBy'] === from ? [{ act: 'set', path: [index, 'replacedBy'], value: to } as const] : []),
	]);
	// If the new name was given up earlier, its address has a page again, so its tombstone goes.
	const back = list.findIndex(({ address }) => address === to);
	const entry = { address: from, date: today, why, replacedBy: to };
	const added: Value = entry;
	if (list.length === 0) rewritten.set(TOMBSTONES, stringify([entry]));
	else
		rewritten.set(
			TOMBSTONES,
			edit(text, [
				...leading,
				{ act: 'add', path: [list.length], value: added },
				...(back < 0 ? [] : [{ act: 'remove', path: [back] } as const]),
			]),
		);
}

/** Whether a thing has a published page. */
export function isPublished(hub: string, id: string, files: readonly TextFile[]): boolean {
	return files.some(({ path, text }) => {
		if (path === `content/ledger/${hub}/${id}.yml`) return true;
		const file = fileKind(path);
		if (file.kind !== 'recorded' || file.of !== 'articles') return false;
		const list = (valueOf(readYamlText(text)) as Values | null)?.[hub];
		return Array.isArray(list) && list.includes(id);
	});
}

function indexOfTopic(text: string, id: string): number {
	const list = valueOf(readYamlText(text));
	return Array.isArray(list) ? list.findIndex((topic: Values | null) => topic?.['id'] === id) : -1;
}

function textOf(path: string, files: readonly TextFile[]): string {
	return files.find((file) => file.path === path)?.text ?? '';
}

function edit(text: string, changes: readonly Change[]): string {
	return changes.reduce((yaml, wanted) => change(yaml, wanted).yaml, readYamlText(text)).text;
}
