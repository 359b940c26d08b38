import type { Stray } from './stray.ts';

/** A bullet that is no sign of Markdown, and begins nothing but an entry of a list. */
const BULLET = /^[•·◦▪‣●○■□](?=\s|\p{L})/u;
/** A sign of a list or heading, with a space behind it that is not a plain one. */
const HARD_SPACE = /^(?:[-*+]|\d{1,3}[.)])(?=\u00A0)/;
/** What begins an entry of a list only where the line beside it begins so as well. */
const ENTRY = /^(?:[–—](?=\s)|[-+](?=\p{L})|\*(?=\p{L}[^*]*$)|\d{1,3}[.)](?=\s|\p{L})|\(?[a-z]\)(?=\s))/u;
/** A note to a mark without its ^, as other editors write it. */
const NOTE = /^\[[^\]\s]{1,20}\](?=:\s)/;
const ROW = /^\|.*\|$/;
/** The line below the first row of a table. */
const RULE = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/;

/** The first line of a paragraph that was meant for a list or a table, and how far into the paragraph its sign is. */
export function strayLines(paragraph: string): Stray | undefined {
	let offset = 0;
	const lines = paragraph.split('\n').map((line) => {
		const start = offset;
		offset += line.length + 1;
		// In a quotation each line has its own sign before it.
		const words = line.replace(/^[\s>]+/, '').trimEnd();
		return { words, offset: start + line.indexOf(words) };
	});
	for (const [at, { words, offset: start }] of lines.entries()) {
		const next = lines[at + 1]?.words ?? '';
		const entry = BULLET.exec(words) ?? HARD_SPACE.exec(words) ?? (ENTRY.test(next) ? ENTRY.exec(words) : null);
		if (entry !== null) return { sign: entry[0], kind: 'list', offset: start };
		const note = NOTE.exec(words);
		if (note !== null) return { sign: note[0], kind: 'footnote', offset: start };
		if (RULE.test(words) || (ROW.test(words) && ROW.test(next))) return { sign: '|', kind: 'table', offset: start };
	}
	return undefined;
}
