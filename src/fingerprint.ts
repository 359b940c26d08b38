import { hash } from 'node:crypto';

/** Longer texts are replaced by their hash. In characters. */
const SHORT = 120;

/**
 * The fingerprints of objects that say a lot, because an edition contains the same articles, claims and outlets over and
 * over. Small objects are not kept: there are a million of them, and looking one up takes as long as writing it out.
 */
let known = new WeakMap<object, string>();

/** The fingerprints of objects that say what they were made of. */
const made = new WeakMap<object, string>();

/**
 * Lets go of what is known of objects. A million entries that come and go with their objects slow down every clearing of
 * memory, and once the pages have been compared nobody asks again.
 */
export function forgetFingerprints(): void {
	known = new WeakMap();
}

/**
 * A short name for a value and everything in it, which changes when anything in it does. Values that say the same have
 * the same fingerprint, whether they are one object or two. Throws for anything that is not data: nobody can tell
 * whether a function has changed.
 */
export function fingerprint(value: unknown): string {
	try {
		const text = written(value);
		// What says a lot has been replaced by its hash already.
		return text.startsWith('#') ? text.slice(1) : hash('sha1', text, 'base64url');
	} catch (error) {
		if (error instanceof RangeError) throw new Error('What holds itself has no fingerprint.', { cause: error });
		throw error;
	}
}

/**
 * Records that an object was made from `what` and nothing else. Its fingerprint then comes from that alone, so a whole
 * text need not be walked through.
 */
export function madeOf<Made extends object>(object: Made, ...what: readonly unknown[]): Made {
	made.set(object, `made ${fingerprint(what)}`);
	return object;
}

function written(value: unknown): string {
	// With its length before it, a text cannot be mistaken for what comes after it.
	if (typeof value === 'string') return `${value.length}:${value}`;
	if (value === null || typeof value === 'number' || typeof value === 'boolean' || value === undefined) return String(value);
	if (typeof value !== 'object') throw new Error(`A ${typeof value} has no fingerprint.`);
	const before = known.get(value) ?? made.get(value);
	if (before !== undefined) return before;
	const text = writtenObject(value);
	if (text.length <= SHORT) return text;
	const short = `#${hash('sha1', text, 'base64url')}`;
	known.set(value, short);
	return short;
}

function writtenObject(value: object): string {
	if (Array.isArray(value)) return `[${writtenItems(value)}]`;
	if (Object.getPrototypeOf(value) === Object.prototype) return `{${writtenEntries(value)}}`;
	if (value instanceof Map) return `map${written([...value])}`;
	if (value instanceof Set) return `set${written([...value])}`;
	if (value instanceof URL) return `url${written(value.href)}`;
	throw new Error(`A ${value.constructor.name} has no fingerprint.`);
}

function writtenEntries(value: object): string {
	let text = '';
	// Faster than Object.entries, and this is the innermost loop of a build.
	for (const key in value) text += `${key}:${written(value[key as keyof typeof value])},`;
	return text;
}

function writtenItems(items: readonly unknown[]): string {
	let text = '';
	for (const item of items) text += `${written(item)},`;
	return text;
}
