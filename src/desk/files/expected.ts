import type { Path } from '../../reading/yaml/yaml.ts';
import type { Change } from './wanted.ts';

type Container = Record<string | number, unknown>;

/** The values that a document should have after a change, computed from plain data and not from text. */
export function expectedAfter(before: unknown, wanted: Change): unknown {
	const root: Container = { root: structuredClone(before) };
	const path: Path = ['root', ...wanted.path];
	const last = path.at(-1) ?? 'root';
	const parent = containerAt(root, path.slice(0, -1), wanted.act === 'set' || wanted.act === 'add' ? last : undefined);
	if (wanted.act === 'set') parent[last] = structuredClone(wanted.value);
	else if (wanted.act === 'add' && Array.isArray(parent)) parent.splice(Number(last), 0, structuredClone(wanted.value));
	else if (wanted.act === 'add') parent[last] = structuredClone(wanted.value);
	else if (wanted.act === 'move' && Array.isArray(parent)) parent.splice(wanted.to, 0, ...(parent.splice(Number(last), 1) as unknown[]));
	else if (Array.isArray(parent)) parent.splice(Number(last), 1);
	else Reflect.deleteProperty(parent, last);
	const { root: after } = root;
	return isRecord(after) && Object.keys(after).length === 0 && wanted.path.length === 1 ? null : after;
}

/** The record or list at a path. Created if something is to be put in it; `next` is the key or index. */
function containerAt(root: Container, path: Path, next: string | number | undefined): Container {
	let container = root;
	for (const [index, step] of path.entries()) {
		const below = container[step];
		if (typeof below !== 'object' || below === null) {
			if (next === undefined) return {};
			container[step] = typeof (path[index + 1] ?? next) === 'number' ? [] : {};
		}
		container = container[step] as Container;
	}
	return container;
}

/** Whether two values are equal. The order of keys does not matter. */
export function isSameValue(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (Array.isArray(one) && Array.isArray(other))
		return one.length === other.length && one.every((item, index) => isSameValue(item, other[index]));
	if (!isRecord(one) || !isRecord(other)) return false;
	const keys = Object.keys(one);
	return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isSameValue(one[key], other[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
