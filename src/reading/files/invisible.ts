/** A character that nobody sees, or that should not be in a text. */
export interface Invisible {
	/** What it is, as in “Here is …”. */
	readonly name: string;
	/** What was probably meant, if there is a way to tell. */
	readonly meant?: string;
	/** Its offset in the text. */
	readonly offset: number;
	/** How many more of its kind follow it. */
	readonly more: number;
}

/**
 * Characters that no text needs. Those that Persian, Urdu and right-to-left text need are not among them: ZWNJ, ZWJ,
 * direction marks and isolates.
 */
const KINDS: readonly (readonly [name: string, pattern: RegExp])[] = [
	['half of a character', /\p{Surrogate}/gu],
	// How Windows encoded quotation marks and dashes before UTF-8.
	['a control character', /[\x80-\x9F]/g],
	['a control character', /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g],
	['a line end of an old Macintosh', /\r(?!\n)/g],
	['a character that Unicode keeps out of texts', /\p{Noncharacter_Code_Point}/gu],
	['a sign that turns the order of letters round', /[\u202D\u202E]/g],
	['a zero-width space', /[\u200B\u180E]/g],
	['a sign that keeps words together', /[\u2060-\u2064\u206A-\u206F]/g],
	['a soft hyphen', /\u00AD/g],
	['a letter that fills a gap and has no shape', /[\u115F\u1160\u3164\uFFA0\u2800]/g],
	['a line separator', /[\u2028\u2029]/g],
	['a byte order mark', /(?<!^)\uFEFF/g],
	['what is left of a pasted picture', /[\uFFF9-\uFFFC]/g],
	// The flags of England, Scotland and Wales are made of these, so they are allowed there.
	['a hidden tag', /(?<![\u{1F3F4}\u{E0000}-\u{E007F}])[\u{E0000}-\u{E007F}]/gu],
	['a sign from a font of the word processor', /\p{Private_Use}/gu],
];

/** Any of them. Most texts have none, and one search is faster than fifteen. */
const ANY = new RegExp(KINDS.map(([, { source }]) => source).join('|'), 'u');

const windows = new TextDecoder('windows-1252');

/** The first invisible character of each kind in a text. */
export function findInvisible(text: string): readonly Invisible[] {
	if (!ANY.test(text)) return [];
	return KINDS.flatMap(([name, pattern]) => {
		const [first, ...others] = text.matchAll(pattern);
		if (first === undefined) return [];
		const meant = meantBy(first[0]);
		return [{ name, offset: first.index, more: others.length, ...(meant !== undefined && { meant }) }];
	});
}

/** The character that Windows would have shown for a byte that is now a control character. */
function meantBy(character: string): string | undefined {
	const code = character.charCodeAt(0);
	const shown = code >= 0x80 && code <= 0x9f ? windows.decode(Uint8Array.of(code)) : '';
	return /[^\x80-\x9F]/.test(shown) ? shown : undefined;
}
