/** Details that a message quotes from a file, and that can be of any length. */
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

/** Characters of such a detail that a message shows. */
const LONGEST = 120;

/** The details of a message with what they quote cut to a length that can be read, and every character that nobody sees by its number. */
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

/** ZWNJ, ZWJ and isolates belong to words of some languages; the rest would make two values look the same that are not. */
function showHidden(value: string): string {
	return value.replace(/(?![\u200C\u200D\u2066-\u2069])[\p{Cc}\p{Cf}\p{Cs}\u115F\u1160\u3164\uFFA0]/gu, (character) => {
		const code = character.codePointAt(0) ?? 0;
		return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
	});
}
