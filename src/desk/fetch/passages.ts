/** The format of a passage. */
export type PassageFormat = 'bibtex' | 'ris' | 'csl' | 'page' | 'printed';

/** A part of pasted text that has one format: an entry, a record, a page, or printed text between empty lines. */
export interface Passage {
	readonly format: PassageFormat;
	readonly text: string;
}

/** Invisible characters that come along with pasted text: marks of direction and byte order, soft hyphens. */
const UNSEEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

const BIBTEX = /^[ \t]*@[A-Za-z]+\s*[{(]/;
const RIS = /^[ \t]*TY\s{0,3}-\s*(?:[A-Z]{3,6}\s*)?$/;
const RIS_LINE = /^[ \t]*[A-Z][A-Z0-9]\s{0,3}-/;
const RIS_END = /^[ \t]*ER\s{0,3}-/;
const CSL = /^[ \t]*(?:\{|\[\s*(?:[{\]]|$))/;
const PAGE = /^[ \t]*<(?:!doctype|html|head|meta)\b/i;

/** Divides pasted text into passages, in order. Every character is in one of them, except white space and invisible characters. */
export function passagesIn(text: string): readonly Passage[] {
	const lines = text.replace(UNSEEN, '').replace(/\r\n?/g, '\n').split('\n');
	const passages: Passage[] = [];
	let at = 0;
	while (at < lines.length) {
		const rest = lines.slice(at);
		const { format, length } = firstOf(rest);
		const own = rest.slice(0, length).join('\n').trim();
		// Anything after the last bracket of an entry is something else.
		const end = format === 'bibtex' || format === 'csl' ? (endOfBrackets(own) ?? own.length) : own.length;
		if (own !== '') passages.push({ format, text: own.slice(0, end) });
		const behind = own.slice(end).trim();
		if (behind === '') at += length;
		else lines.splice(at, length, ...behind.split('\n'));
	}
	return passages;
}

/** The format of the first passage, and how many lines it has. */
function firstOf(lines: readonly string[]): { readonly format: PassageFormat; readonly length: number } {
	const [first = ''] = lines;
	if (BIBTEX.test(first)) return { format: 'bibtex', length: linesInBrackets(lines) };
	if (CSL.test(first)) return { format: 'csl', length: linesInBrackets(lines) };
	if (RIS.test(first)) {
		const isOther = (line: string, index: number) => line.trim() !== '' && lines[index - 1]?.trim() === '' && !RIS_LINE.test(line);
		const end = lines.findIndex((line, index) => index > 0 && (RIS_END.test(line) || isBeginning(line) || isOther(line, index)));
		if (end < 0) return { format: 'ris', length: lines.length };
		return { format: 'ris', length: RIS_END.test(lines[end] ?? '') ? end + 1 : end };
	}
	if (PAGE.test(first)) {
		const end = lines.findIndex((line) => /<\/html\s*>/i.test(line));
		return { format: 'page', length: end < 0 ? lines.length : end + 1 };
	}
	const end = lines.findIndex((line, index) => index > 0 && (line.trim() === '' || isBeginning(line)));
	return { format: 'printed', length: end < 0 ? lines.length : end };
}

function isBeginning(line: string): boolean {
	return BIBTEX.test(line) || CSL.test(line) || RIS.test(line) || PAGE.test(line);
}

/** How many lines there are until the first bracket is closed. If it never is, those up to an empty line or the next entry. */
function linesInBrackets(lines: readonly string[]): number {
	const end = endOfBrackets(lines.join('\n'));
	if (end !== undefined) return lines.join('\n').slice(0, end).split('\n').length;
	const next = lines.findIndex((line, index) => index > 0 && (line.trim() === '' || isBeginning(line)));
	return next < 0 ? lines.length : next;
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/**
 * The offset after the bracket that closes the first one. Undefined if it is not closed. Brackets in quotation marks
 * count in BibTeX but not in JSON.
 */
function endOfBrackets(text: string): number | undefined {
	const isJson = /^\s*[[{]/.test(text);
	const open: string[] = [];
	let isQuoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text.charAt(at);
		if (sign === '\\') at += 1;
		else if (isJson && sign === '"') isQuoted = !isQuoted;
		else if (isQuoted) continue;
		else if (sign === '{' || (isJson ? sign === '[' : sign === '(' && open.length === 0)) open.push(CLOSING[sign] ?? '');
		else if (sign === open.at(-1)) {
			open.pop();
			if (open.length === 0) return at + 1;
		}
	}
	return undefined;
}
