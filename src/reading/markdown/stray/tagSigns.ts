import { SPECS, TAG_NAMES } from '../../../tags/specs.ts';

const anyOf = (names: readonly string[]) => `(?:${names.join('|')})`;

const ANY = anyOf(TAG_NAMES);

/**
 * The tags without attributes: in brackets, they are only their names. The capital counts, because `[map]` may be a
 * word in a quotation.
 */
const BARE = anyOf(TAG_NAMES.filter((name) => Object.keys(SPECS[name].attributes).length === 0));

/** A tag in square brackets: `[Claim id=`, `[Map /`, `[/Claim`, `[Timeline`. */
export const TAG_IN_BRACKETS = new RegExp(String.raw`(?i:\[${ANY}(?=\s+\w+\s*=|\s*/\s*\])|\[/${ANY}(?=\s*\]))|\[${BARE}(?=\s*\])`);

/** A tag where none is allowed: `<Claim`, `</Claim`. */
export const TAG_IN_PLAIN_TEXT = new RegExp(String.raw`</?${ANY}\b`);
