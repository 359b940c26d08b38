import type { Path } from '../../reading/yaml/yaml.ts';
import { change } from '../files/change.ts';
import type { Change } from '../files/wanted.ts';
import type { Value } from '../files/write.ts';
import { valueOf, type YamlText } from '../files/yamlText.ts';
import { keysIn, type Difference, type Step } from './difference.ts';

/**
 * Applies my side of these differences to their YAML, one by one. `mine` has all my values, to find where a new entry
 * goes. Throws a ChangeRefused if a change cannot be made cleanly.
 */
export function takeMine(theirs: YamlText, differences: readonly Difference[], mine: unknown): YamlText {
	return differences.reduce((yaml, difference) => {
		const changes = difference.kind === 'order' ? moves(yaml, difference) : changesFor(yaml, difference, mine);
		return changes.reduce((before, wanted) => change(before, wanted).yaml, yaml);
	}, theirs);
}

function changesFor(yaml: YamlText, { mine: value, steps }: Difference, all: unknown): readonly Change[] {
	const values = valueOf(yaml);
	const path = pathOf(steps, values);
	const last = steps.at(-1);
	if (value === undefined) return path === undefined ? [] : [{ act: 'remove', path }];
	if (path !== undefined) return [{ act: 'set', path, value: value as Value }];
	const around = pathOf(steps.slice(0, -1), values);
	if (around === undefined || last === undefined) return [];
	const own = valueAt(all, pathOf(steps.slice(0, -1), all) ?? []);
	if (typeof last === 'string') return [{ act: 'set', path: [...around, last], value: value as Value, order: Object.keys(own ?? {}) }];
	const there = [...(keysIn(valueAt(values, around) as readonly unknown[]) ?? [])].map(([key]) => key);
	const keys = [...(keysIn(own as readonly unknown[]) ?? [])].map(([key]) => key);
	// After the nearest earlier entry that their list has.
	const before = keys.slice(0, keys.indexOf(last.key)).findLast((key) => there.includes(key));
	return [{ act: 'add', path: [...around, before === undefined ? 0 : there.indexOf(before) + 1], value: value as Value }];
}

/** The moves that put the entries of both lists in my order. Other entries stay where they are. */
function moves(yaml: YamlText, { mine, steps }: Difference): readonly Change[] {
	const path = pathOf(steps, valueOf(yaml));
	const list = path === undefined ? undefined : keysIn(valueAt(valueOf(yaml), path) as readonly unknown[]);
	if (path === undefined || list === undefined) return [];
	const wanted = (mine as readonly string[]).filter((key) => list.has(key));
	const now = [...list.keys()];
	let next = 0;
	const target = now.map((key) => (wanted.includes(key) ? (wanted[(next += 1) - 1] ?? key) : key));
	return target.flatMap((key, to): readonly Change[] => {
		const from = now.indexOf(key);
		if (from === to) return [];
		now.splice(to, 0, ...now.splice(from, 1));
		return [{ act: 'move', path: [...path, from], to }];
	});
}

/** The path of a value. Undefined if the value does not exist. */
export function pathOf(steps: readonly Step[], values: unknown): Path | undefined {
	const path: (string | number)[] = [];
	let value = values;
	for (const step of steps) {
		const own = typeof step === 'string' ? step : indexIn(value, step.key);
		value = own === -1 ? undefined : valueAt(value, [own]);
		if (value === undefined) return undefined;
		path.push(own);
	}
	return path;
}

function indexIn(list: unknown, key: string): number {
	return Array.isArray(list) ? [...(keysIn(list) ?? [])].findIndex(([own]) => own === key) : -1;
}

function valueAt(values: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, step) => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined),
		values,
	);
}
