import { isSame, keysIn, type Difference, type Side, type Step } from './difference.ts';

type Values = Readonly<Record<string, unknown>>;

/** Two versions of a value, and the one that both began from, if it is known. */
interface Compared {
	readonly base: unknown;
	readonly mine: unknown;
	readonly theirs: unknown;
}

/**
 * Finds the differences between two sets of values: by field, and by entry in lists whose entries have distinct keys.
 * `base` is what both began from. If it is not known, `hasBase` is false, and either side may have made each change.
 */
export function compareValues(compared: Compared, hasBase: boolean, steps: readonly Step[] = []): readonly Difference[] {
	const { base, mine, theirs } = compared;
	if (isSame(mine, theirs)) return [];
	const inner = (key: Step, own: Compared) => compareValues(own, hasBase, [...steps, key]);
	if (isRecord(mine) && isRecord(theirs)) {
		const was = isRecord(base) ? base : {};
		const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
		return keys.flatMap((key) => inner(key, { base: was[key], mine: mine[key], theirs: theirs[key] }));
	}
	const lists = Array.isArray(mine) && Array.isArray(theirs) ? listsOf({ base, mine, theirs }) : undefined;
	if (lists === undefined) return [{ kind: 'value', steps, mine, theirs, by: authorOf(compared, hasBase) }];
	const { base: was, mine: own, theirs: other } = lists;
	const keys = [...new Set([...other.keys(), ...own.keys()])];
	const entries = keys.flatMap((key) => inner({ key }, { base: was.get(key), mine: own.get(key), theirs: other.get(key) }));
	return [...entries, ...compareOrder(lists, hasBase, steps)];
}

type Lists = Readonly<Record<'base' | 'mine' | 'theirs', ReadonlyMap<string, unknown>>>;

/** The entries of the three lists, by key. Undefined if two entries of one list have the same key. */
function listsOf({ base, mine, theirs }: Compared): Lists | undefined {
	const [was, own, other] = [base, mine, theirs].map((list) => keysIn(Array.isArray(list) ? list : []));
	return was === undefined || own === undefined || other === undefined ? undefined : { base: was, mine: own, theirs: other };
}

/** Compares the order of the entries that both lists have. */
function compareOrder({ base, mine, theirs }: Lists, hasBase: boolean, steps: readonly Step[]): readonly Difference[] {
	const common = (list: ReadonlyMap<string, unknown>) => [...list.keys()].filter((key) => mine.has(key) && theirs.has(key));
	const orders = { base: common(base), mine: common(mine), theirs: common(theirs) };
	if (isSame(orders.mine, orders.theirs)) return [];
	return [{ kind: 'order', steps, mine: orders.mine, theirs: orders.theirs, by: authorOf(orders, hasBase) }];
}

/** Which side has changed a value. */
export function authorOf({ base, mine, theirs }: Compared, hasBase: boolean): Side | 'both' {
	if (!hasBase) return 'both';
	return isSame(mine, base) ? 'theirs' : isSame(theirs, base) ? 'mine' : 'both';
}

function isRecord(value: unknown): value is Values {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
