import type { Stray } from './stray.ts';

/** A bullet that is not Markdown and can only be meant to begin a list entry. */
const BULLET = /^[•·◦▪‣●○■□](?=\s|\p{L})/u;
/** A list sign followed by a no-break space. */
const HARD_SPACE = /^(?:[-*+]|\d{1,3}[.)])(?=\u00A0)/;
/** A sign that begins a list entry only if the next line begins with one too. */
const ENTRY = /^(?:[–—](?=\s)|[-+](?=\p{L})|\*(?=\p{L}[^*]*$)|\d{1,3}[.)](?=\s|\p{L})|\(?[a-z]\)(?=\s))/u;
/** The note of a footnote without its ^, as other editors write it. */
const NOTE = /^\[[^\]\s]{1,20}\](?=:\s)/;
const ROW = /^\|.*\|$/;
/** The line below the first row of a table. */
const RULE = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/;

/** Finds the first line of a paragraph that was meant for a list, footnote or table. The offset is that of its sign. */
export function strayLines(paragraph: string): Stray | undefined {
	let offset = 0;
	const lines = paragraph.split('\n').map((line) => {
		const start = offset;
		offset += line.length + 1;
		// Each line of a quotation begins with its sign.
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
