/** Details that a message quotes from a file, so that they may be of any length. */
const QUOTED: ReadonlySet<string> = new Set([
	'attribute',
	'id',
	'key',
	'language',
	'letters',
	'name',
	'path',
	'sign',
	'tag',
	'url',
	'value',
	'words',
]);

/** How many characters of such a detail a message shows. */
const LONGEST = 120;

/** The details of a message, with quotations cut short and invisible characters shown by their numbers. */
export function shortenDetails<Details>(details: Details): Details {
	if (typeof details !== 'object' || details === null) return details;
	const short = Object.entries(details as object).map(([name, value]: [string, unknown]): [string, unknown] => [
		name,
		typeof value === 'string' && QUOTED.has(name) ? showHidden(shorten(value)) : value,
	]);
	return Object.fromEntries(short) as Details;
}

function shorten(value: string): string {
	return value.length <= LONGEST ? value : `${value.slice(0, LONGEST - 1)}…`;
}

/**
 * Shows invisible characters by their numbers, so that two values that differ do not look the same. ZWNJ, ZWJ and
 * isolates stay, because words of some languages contain them.
 */
function showHidden(value: string): string {
	return value.replace(/(?![\u200C\u200D\u2066-\u2069])[\p{Cc}\p{Cf}\p{Cs}\u115F\u1160\u3164\uFFA0]/gu, (character) => {
		const code = character.codePointAt(0) ?? 0;
		return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
	});
}
