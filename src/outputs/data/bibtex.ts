import type { CslItem } from './citations.ts';

/** One value of an entry, ready to be written: `{words}`, or the name of a month. */
type Field = readonly [name: string, value: string | undefined];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What BibTeX calls our kinds of documents, and where it names who publishes them. For all others it has `misc`. */
const ENTRIES: Readonly<Record<string, readonly [entry: string, publisher: string]>> = {
	'article-newspaper': ['article', 'journal'],
	article: ['article', 'journal'],
	report: ['techreport', 'institution'],
};

/**
 * CSL-JSON as a bibliography in UTF-8, as biber, Zotero and JabRef read it. Dates are there twice: as `date`, with the day, and as `year` and
 * `month` for older programs. Our ids are the keys: they are unique and permanent.
 */
export function toBibtex(items: readonly CslItem[]): string {
	return items.map(entryOf).join('\n');
}

function entryOf(item: CslItem): string {
	const [entry, publisher] = ENTRIES[item.type] ?? ['misc', 'howpublished'];
	const [year, month] = item.issued?.['date-parts'][0] ?? [];
	const fields: readonly Field[] = [
		['author', item.author && literal(item.author.map(({ literal: name }) => `{${escaped(name)}}`).join(' and '))],
		// In braces of its own, because many styles would else make its capital letters small.
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

/** A date to the precision that is known, as ISO 8601-2 and biblatex write it: a season is where a month would be, from 21 for spring. */
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

/** What TeX takes for orders. BibTeX counts a brace also where a backslash comes before it, so braces go by their names. */
const COMMANDS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** Of signs that TeX would make into one, like two hyphens into a dash: the second. */
const LIGATURES = /(?<=-)-|(?<=')'|(?<=[`?!])`|(?<=,),/g;

function escaped(value: string): string {
	return value
		.toWellFormed()
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.replace(/[\\{}~^]|[&%$#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
		.replace(LIGATURES, '{}$&');
}

/** An address is taken as it is, so what would end the value, or the line, is written in hundreds. */
function address(url: string): string {
	return url.replace(/[\s\\{}]/g, encodeURIComponent);
}
