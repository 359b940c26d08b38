import type { Field } from '../server/fields.ts';
import { nameOf } from './values.ts';

/** What a choice says while nothing is chosen. “None” would read like an answer to “How much was read”. */
export function unchosen({ countsAs, options }: Field): string {
	if (options === undefined) return 'None';
	return countsAs === undefined ? 'Not chosen yet' : `Not chosen yet (counts as “${nameOf(countsAs)}”)`;
}
