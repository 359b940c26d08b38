import { hash } from 'node:crypto';

/** Longer texts are replaced by their hash. In characters. */
const SHORT = 120;

/** A cache of objects, because an edition contains the same articles, claims and outlets over and over. */
const known = new WeakMap<object, string>();

/**
 * A short name for a value and everything in it, which changes when anything in it does. Values that say the same have
 * the same fingerprint, whether they are one object or two. Throws for anything that is not data: nobody can tell
 * whether a function has changed.
 */
export function fingerprint(value: unknown): string {
	return hash('sha1', written(value));
}

/**
 * Records that an object was made from `what` and nothing else. Its fingerprint then comes from that alone, so a whole
 * text need not be walked through.
 */
export function madeOf<Made extends object>(object: Made, ...what: readonly unknown[]): Made {
	known.set(object, `made ${fingerprint(what)}`);
	return object;
}

function written(value: unknown): string {
	if (typeof value === 'string') return JSON.stringify(value);
	if (value === null || typeof value === 'number' || typeof value === 'boolean' || value === undefined) return String(value);
	if (typeof value !== 'object') throw new Error(`A ${typeof value} has no fingerprint.`);
	const before = known.get(value);
	if (before === IN_PROGRESS) throw new Error('What holds itself has no fingerprint.');
	if (before !== undefined) return before;
	known.set(value, IN_PROGRESS);
	const text = writtenObject(value);
	const short = text.length > SHORT ? `#${hash('sha1', text)}` : text;
	known.set(value, short);
	return short;
}

const IN_PROGRESS = '…';

function writtenObject(value: object): string {
	if (Array.isArray(value)) return `[${value.map(written).join()}]`;
	if (value instanceof Map) return `map${written([...value])}`;
	if (value instanceof Set) return `set${written([...value])}`;
	if (value instanceof URL) return `url${written(value.href)}`;
	if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error(`A ${value.constructor.name} has no fingerprint.`);
	return `{${Object.entries(value)
		.map(([key, inside]) => `${key}:${written(inside)}`)
		.join()}}`;
}
