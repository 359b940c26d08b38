import { stringify } from 'yaml';
import { neededForms } from './plural.ts';
import type { WordFile, Worded } from './readWords.ts';
import type { Entry, Single } from './spec/entries.ts';
import { SECTIONS } from './spec/strings.ts';

/** What is known for a words file. Strings that are missing become blanks. */
interface Known extends Pick<WordFile, 'countries' | 'language' | 'words'> {
	readonly locale: string;
}

const HEAD = `# Every word of the interface in one language. Above each string is where a reader meets it. {…} is a gap: keep its name, and put it
# where it belongs. {who, capital} and {who, small} change its first letter; {who, isolated} sets it apart from the words around
# it, which names have by themselves. A string that agrees with a number {n} has the plural forms of the language; where all are
# the same, one string is enough. “npm run words” puts strings in order and lists what is missing.
`;

/**
 * Returns the text of a words file: every string of the specification in order, with a note on its use. Missing strings
 * are blank, with the English text above them.
 */
export function writeWords({ countries, language, locale, words }: Known, english: WordFile['words']): string {
	const { note, ...facts } = language;
	const head = [
		HEAD,
		...(note === undefined ? [] : [`# The language itself. ${NOTE}`]),
		'language:',
		...Object.entries({ ...facts, ...(note !== undefined && { note }) }).map(([key, value]) => `  ${key}: ${scalar(value)}`),
		'',
		'# Countries that newspapers call otherwise than the library of names, by their codes of two letters (ISO 3166).',
		...(Object.keys(countries).length === 0
			? ['countries: {}']
			: ['countries:', ...Object.entries(countries).map(([code, name]) => `  ${code}: ${scalar(name)}`)]),
	];
	const sections = Object.entries(SECTIONS).map(([heading, entries]) =>
		[
			'',
			'',
			`# --- ${heading} ---`,
			...Object.entries<Entry>(entries).flatMap(([key, entry]) => ['', ...linesOf(key, entry, words[key], english[key], locale)]),
		].join('\n'),
	);
	return `${[...head, ...sections].join('\n')}\n`;
}

const NOTE = 'The note says who translated it and who has read it.';

function linesOf(key: string, entry: Entry, own: Worded | undefined, english: Worded | undefined, locale: string): readonly string[] {
	const about = entry.about === undefined ? [] : [`# ${entry.about}`];
	if (entry.type !== 'group') return [...about, ...singleLines(key, entry, own, english, locale)];
	const inner = Object.entries<Single>(entry.entries).flatMap(([name, one]) => [
		...(one.about === undefined ? [] : [`# ${one.about}`]),
		...singleLines(name, one, part(own, name), part(english, name), locale),
	]);
	return [...about, `${key}:`, ...inner.map((line) => `  ${line}`)];
}

function singleLines(key: string, entry: Single, own: Worded | undefined, english: Worded | undefined, locale: string): readonly string[] {
	if (typeof own === 'string') return [`${key}: ${scalar(own)}`];
	const inEnglish = own === undefined && english !== undefined ? [`# English: ${JSON.stringify(english)}`] : [];
	if (entry.type !== 'counted') return [...inEnglish, `${key}:`];
	const forms = [...new Set([...neededForms(locale), ...Object.keys(own ?? {})])];
	return [...inEnglish, `${key}:`, ...forms.map((form) => `  ${form}: ${scalar(part(own, form))}`.trimEnd())];
}

function part(own: Worded | undefined, name: string): Worded | undefined {
	return typeof own === 'object' ? own[name] : undefined;
}

/** A text as a YAML scalar on one line. Invisible characters are escaped. */
function scalar(words: Worded | undefined): string {
	if (typeof words !== 'string') return '';
	if (/[\n\u00a0\u2068\u2069\u200e\u200f]/.test(words))
		return JSON.stringify(words).replace(
			/[\u00a0\u2068\u2069\u200e\u200f]/g,
			(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
		);
	return stringify(words, { lineWidth: 0, singleQuote: true }).trimEnd();
}
