import type { CslItem } from './citations.ts';

/** A field of an entry. Its value is ready to be written: `{words}`, or the name of a month. */
type Field = readonly [name: string, value: string | undefined];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The BibTeX entry for each type of document, and the field for its publisher. Other types become `misc`. */
const ENTRIES: Readonly<Record<string, readonly [entry: string, publisher: string]>> = {
	'article-newspaper': ['article', 'journal'],
	article: ['article', 'journal'],
	report: ['techreport', 'institution'],
};

/**
 * Writes CSL-JSON as a BibTeX file in UTF-8 for biber, Zotero and JabRef. Each date is there twice: as `date`, with the day, and
 * as `year` and `month` for older programs. The keys are our ids, which are unique and permanent.
 */
export function toBibtex(items: readonly CslItem[]): string {
	return items.map(entryOf).join('\n');
}

function entryOf(item: CslItem): string {
	const [entry, publisher] = ENTRIES[item.type] ?? ['misc', 'howpublished'];
	const [year, month] = item.issued?.['date-parts'][0] ?? [];
	const fields: readonly Field[] = [
		['author', item.author && literal(item.author.map(({ literal: name }) => `{${escaped(name)}}`).join(' and '))],
		// The extra braces keep capital letters, which many styles would otherwise make small.
		['title', literal(`{${escaped(item.title)}}`)],
		[publisher, words(item['container-title'] ?? item.publisher)],
		['type', words(item.genre)],
		['date', item.issued && literal(dateOf(item.issued))],
		['year', year === undefined ? undefined : literal(pad(year, 4))],
		['month', month === undefined ? undefined : MONTHS[month - 1]],
		['url', item.URL === undefined ? undefined : literal(address(item.URL))],
		['urldate', item.accessed && literal(dateOf(item.accessed))],
		['language', words(item.language)],
		['note', words(item.note)],
	];
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = ${value},\n`]));
	return `@${entry}{${item.id},\n${lines.join('')}}\n`;
}

/** A date as precise as it is known, as in ISO 8601-2 and biblatex. A season takes the place of the month, with 21 for spring. */
function dateOf({ 'date-parts': [parts = []], season }: NonNullable<CslItem['issued']>): string {
	const [year = 0, ...rest] = season === undefined ? parts : [...parts.slice(0, 1), 20 + season];
	return [pad(year, 4), ...rest.map((part) => pad(part, 2))].join('-');
}

function pad(number: number, digits: number): string {
	return String(number).padStart(digits, '0');
}

function words(value: string | undefined): string | undefined {
	return value === undefined ? undefined : literal(escaped(value));
}

function literal(value: string): string {
	return `{${value}}`;
}

/** Characters that TeX reads as commands. Braces have commands of their own, because BibTeX counts a brace even after a backslash. */
const COMMANDS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** The second character of pairs that TeX would join, such as two hyphens into a dash. */
const LIGATURES = /(?<=-)-|(?<=')'|(?<=[`?!])`|(?<=,),/g;

function escaped(value: string): string {
	return value
		.toWellFormed()
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.replace(/[\\{}~^]|[&%$#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
		.replace(LIGATURES, '{}$&');
}

/** URLs are not escaped for TeX, so characters that would end the value or the line are percent-encoded. */
function address(url: string): string {
	return url.replace(/[\s\\{}]/g, encodeURIComponent);
}
