import { expect, test } from 'vitest';
import { fingerprint, forgetFingerprints, madeOf } from '../../../src/fingerprint.ts';

const text = 'A sentence that is long enough to stand by its hash wherever it is in something that is asked for its fingerprint.';

test('equal values have the same fingerprint, and different values have different ones', () => {
	const one = { a: [1, 'two', undefined, { text }], b: new Map([['x', new Set([text])]]) };
	const same = { a: [1, 'two', undefined, { text }], b: new Map([['x', new Set([text])]]) };
	expect(fingerprint(one)).toBe(fingerprint(same));
	const others: unknown[] = [
		{ ...one, a: [1, 'two', null, { text }] },
		{ ...one, a: [1, 'two', undefined, { text: `${text} So.` }] },
		{ ...one, b: new Map([['x', new Set(['so'])]]) },
		{ ...one, a: ['1', 'two', undefined, { text }] },
		{ ...one, c: 1 },
		[one],
	];
	for (const other of others) expect(fingerprint(other)).not.toBe(fingerprint(one));
});

test('values that cannot be compared have none: a function, a moment, a value that contains itself', () => {
	const circle: Record<string, unknown> = {};
	circle['self'] = circle;
	for (const value of [{ a: () => 1 }, { a: new Date() }, circle]) expect(() => fingerprint(value)).toThrow('no fingerprint');
});

test('of what was made of a text, only that text counts', () => {
	const made = (from: string) => fingerprint({ tree: madeOf({ position: Math.random() }, from) });
	expect(made('One.')).toBe(made('One.'));
	expect(made('One.')).not.toBe(made('Two.'));
});

test('what an object was made of counts even after fingerprints have been let go', () => {
	const tree = madeOf({ position: Math.random() }, 'One.');
	const before = fingerprint({ tree, text });
	forgetFingerprints();
	expect(fingerprint({ tree, text })).toBe(before);
});
