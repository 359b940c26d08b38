import type { Path } from '../../reading/yaml/yaml.ts';
import { UNKNOWN } from '../../schema/date.ts';
import { isSameValue } from '../files/expected.ts';
import type { Change } from '../files/wanted.ts';
import type { Value } from '../files/write.ts';
import type { Thing } from './references.ts';

type Values = Readonly<Record<string, Value>>;

/** A value that is dropped, because the record that stays has another. */
export interface Lost {
	readonly path: Path;
	readonly value: Value;
	/** The value that stays. */
	readonly kept: Value;
}

/** How the record that stays changes. */
export interface Merged {
	readonly changes: readonly Change[];
	/** The values that it takes over. */
	readonly taken: readonly { readonly path: Path; readonly value: Value }[];
	readonly lost: readonly Lost[];
}

/** The order of keys in files of each kind. */
const ORDERS: Readonly<Partial<Record<Thing['kind'], readonly string[]>>> = {
	outlet: ['name', 'shortName', 'kind', 'country', 'owner', 'basis', 'stake', 'translations'],
	entity: ['name', 'shortName', 'kind', 'description', 'aliases', 'coordinates', 'line', 'area', 'translations'],
	topic: ['id', 'name', 'description', 'maps', 'charts', 'translations'],
};

/**
 * Works out how one thing takes in another. It takes over missing values, joins lists, and keeps the other’s names as
 * aliases of an entity. If both have a value, its own stays. A chart or map takes nothing over, because its numbers or
 * places belong together.
 */
export function mergedInto(kind: Thing['kind'], own: Values, other: Values, root: Path = []): Merged {
	const order = ORDERS[kind];
	const results = Object.entries(other)
		.filter(([key]) => key !== 'id')
		.map(([key, value]) => {
			const path = [...root, key];
			if (order === undefined) return isSameValue(own[key], value) ? NOTHING : lose(path, value, own[key] ?? '');
			return key === 'translations'
				? mergeTranslations(kind, own[key], value, path, order)
				: mergeValue(kind, key, own, value, path, order);
		});
	const aliases = kind === 'entity' ? [takeNames(own, other, root, order ?? [])] : [];
	return joined([...results, ...aliases]);
}

/** The keys that hold names of an entity. */
const NAMES: readonly string[] = ['name', 'shortName', 'aliases'];

const NOTHING: Merged = { changes: [], taken: [], lost: [] };

function mergeTranslations(kind: Thing['kind'], own: Value | undefined, other: Value, path: Path, order: readonly string[]): Merged {
	const mine = asValues(own);
	return joined(
		Object.entries(asValues(other)).map(([language, words]) =>
			mine[language] === undefined
				? take([...path, language], words, order)
				: mergedInto(kind, asValues(mine[language]), asValues(words), [...path, language]),
		),
	);
}

function mergeValue(kind: Thing['kind'], key: string, own: Values, value: Value, path: Path, order: readonly string[]): Merged {
	const mine = own[key];
	// `takeNames` adds the names of an entity as aliases.
	if (kind === 'entity' && NAMES.includes(key)) return NOTHING;
	if (!isSaid(value) || isSameValue(mine, value)) return NOTHING;
	if (!isSaid(mine)) return take(path, value, order);
	if (Array.isArray(mine) && Array.isArray(value)) {
		const more = (value as readonly Value[]).filter((item) => !(mine as readonly Value[]).some((known) => isSameValue(known, item)));
		return joined(more.map((item, at) => add([...path, mine.length + at], item)));
	}
	// This says where country and owner were looked up, so both are kept.
	if (key === 'basis' && typeof mine === 'string' && typeof value === 'string')
		return { ...NOTHING, changes: [{ act: 'set', path, value: `${mine}; ${value}` }], taken: [{ path, value }] };
	return lose(path, value, mine ?? '');
}

/** Adds the names that only the other entity has. */
function takeNames(own: Values, other: Values, root: Path, order: readonly string[]): Merged {
	const known = namesIn(own);
	const aliases = listOf(own['aliases']);
	const more = [...new Set(namesIn(other))].filter((name) => !known.includes(name));
	const path = [...root, 'aliases'];
	if (more.length === 0) return NOTHING;
	if (aliases.length === 0) return take(path, more, order);
	return joined(more.map((name, at) => add([...path, aliases.length + at], name)));
}

function namesIn({ aliases, name, shortName }: Values): readonly string[] {
	return [name, shortName, ...listOf(aliases)].filter((one): one is string => typeof one === 'string' && one !== '');
}

function take(path: Path, value: Value, order: readonly string[]): Merged {
	return { changes: [{ act: 'set', path, value, order }], taken: [{ path, value }], lost: [] };
}

function add(path: Path, value: Value): Merged {
	return { changes: [{ act: 'add', path, value }], taken: [{ path, value }], lost: [] };
}

function lose(path: Path, value: Value, kept: Value): Merged {
	return { ...NOTHING, lost: [{ path, value, kept }] };
}

function joined(parts: readonly Merged[]): Merged {
	return {
		changes: parts.flatMap(({ changes }) => changes),
		taken: parts.flatMap(({ taken }) => taken),
		lost: parts.flatMap(({ lost }) => lost),
	};
}

function isSaid(value: Value | undefined): boolean {
	return value !== undefined && value !== null && value !== '' && value !== UNKNOWN && !(Array.isArray(value) && value.length === 0);
}

function asValues(value: Value | undefined): Values {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
}

function listOf(value: Value | undefined): readonly Value[] {
	return Array.isArray(value) ? (value as readonly Value[]) : [];
}
