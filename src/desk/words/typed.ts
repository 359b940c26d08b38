import { wholeDate } from '../fetch/days.ts';
import type { Field } from '../server/fields.ts';
import { codeOf } from './codes.ts';
import { DATES } from './labels.ts';

/**
 * The value for what was typed into a field of a form: a number, the code of a language or country, or the words. A date
 * in the words of any language that references are read in (“7 March 2026”) is written as the files have it.
 */
export function valueTyped(key: string, kind: Field['kind'], typed: string): string | number {
	const plain = typed.replace(/\s*\n\s*/g, ' ').trim();
	const isNumber = kind === 'number' ? /^-?\d+(?:\.\d+)?$/.test(plain) : DATES.has(key) && /^\d{4}$/.test(plain);
	if (isNumber) return Number(plain);
	return (DATES.has(key) ? wholeDate(plain) : undefined) ?? codeOf(key, plain);
}
