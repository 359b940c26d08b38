import { en, type Strings } from './en.ts';
import { prs } from './prs.ts';
import { ur } from './ur.ts';

export type { Strings } from './en.ts';

const STRINGS: Readonly<Record<string, Strings>> = { en, ur, prs };

/** The words of the interface in a language; in the main one where the tag is unknown. */
export function stringsFor(tag: string): Strings {
	return STRINGS[tag] ?? en;
}
