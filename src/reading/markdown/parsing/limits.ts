import { diagnostic, type Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Place } from '../../../diagnostics/place.ts';
import type { Range } from '../../files/blank.ts';

/** A range of text with more signs in it than anyone would mean. Reading it would take minutes, or never end. */
export interface Excess {
	readonly range: Range;
	readonly says: (place: Place) => Diagnostic;
}

/** The most lines that one paragraph may have. */
const MOST_LINES = 1000;
/** The most signs of Markdown that one paragraph, entry or row may have. */
const MOST_SIGNS = 400;
/** How deep lists, quotations, brackets or tags may be nested. */
const DEEPEST = 20;
/** How far a list entry may be indented, in characters. */
const WIDEST = 60;
/**
 * The most lists, quotations, footnotes and underlined headings that one text may have. At the end of each, the parser
 * copies everything it has read so far.
 */
const MOST_BLOCKS = 1000;

const MARKERS = /^(?:[ \t]*(?:>|[*+-](?=\s)|\d{1,9}[.)](?=\s)))*/;
const MARKER = /[>*+-]|\d+[.)]/g;
/** The start of a line that begins a new piece of text. */
const BEGINS = /^[ \t]*(?:>|[*+-]\s|\d{1,9}[.)]\s|\||#)/;

/** The ranges of a text that hold too much to be read. */
export function findExcess(text: string, from: number): readonly Excess[] {
	const end = endOfBlocks(text, from);
	const rest =
		end < text.length
			? [excess([end, text.length], `there are more than ${MOST_BLOCKS} lists, quotations, footnotes and underlined headings`)]
			: [];
	return [...findInPieces(text.slice(0, end), from), ...rest];
}

/** Where a text has too many blocks; the end of the text if it never has. */
function endOfBlocks(text: string, from: number): number {
	let blocks = 0;
	let open: string | undefined;
	for (const { 1: sign, 2: other, index } of text
		.slice(from)
		.matchAll(/^(?: {0,3}([*+-](?=\s+\S)|>|\d{1,9}[.)](?=\s)|\[\^|(?:-+|=+)(?=[ \t]*\r?$))|[ \t]*(\S)|[ \t]*\r?$).*/gm)) {
		const kind = sign === undefined ? undefined : /^[*+\d]|^-$/.test(sign) ? '-' : sign;
		// An empty line ends a quotation but not a list. A line without a sign ends both.
		if (kind === undefined) open = other === undefined && open === '-' ? open : undefined;
		else {
			if (kind !== open || (kind !== '-' && kind !== '>')) blocks += 1;
			open = kind;
		}
		if (blocks > MOST_BLOCKS) return from + index;
	}
	return text.length;
}

function findInPieces(text: string, from: number): readonly Excess[] {
	const found: Excess[] = [];
	let piece: { start: number; lines: number } | undefined;
	let deep: { start: number; end: number } | undefined;
	const closeDeep = () => {
		if (deep !== undefined) found.push(excess([deep.start, deep.end], 'too many lists and quotations are inside one another'));
		deep = undefined;
	};
	const close = (end: number) => {
		const reason = piece && excessOf(text.slice(piece.start, end), piece.lines);
		if (piece !== undefined && reason !== undefined) found.push(excess([piece.start, end], reason));
		piece = undefined;
	};
	for (let start = from; start < text.length;) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		const line = text.slice(start, end);
		if (line.trim() === '' || BEGINS.test(line)) close(start);
		const markers = MARKERS.exec(line)?.[0] ?? '';
		const isWide = markers.trim() !== '' && line.search(/\S/) > WIDEST;
		const isDeep = isWide || (markers.match(MARKER) ?? []).length > DEEPEST;
		if (isDeep) deep = { start: deep?.start ?? start, end };
		else closeDeep();
		if (isDeep) piece = undefined;
		else if (line.trim() !== '') piece = { start: piece?.start ?? start, lines: (piece?.lines ?? 0) + 1 };
		start = end + 1;
	}
	close(text.length);
	closeDeep();
	return found;
}

/** What a piece of text has too much of; undefined if it can be read. */
function excessOf(piece: string, lines: number): string | undefined {
	if (lines > MOST_LINES) return `this paragraph has more than ${MOST_LINES} lines`;
	const signs = piece.match(/\*+|_+|`+|~+|\\+|[[\]!<{&@|]/g) ?? [];
	if (signs.length > MOST_SIGNS) return `this paragraph has more than ${MOST_SIGNS} signs of Markdown`;
	return depthOf(piece, /(\[)|\]/g) > DEEPEST || depthOf(piece, /(<[A-Za-z])|<\/|\/>/g) > DEEPEST || depthOf(piece, /(\{)|\}/g) > DEEPEST
		? 'too many brackets, braces or tags are inside one another'
		: undefined;
}

/** How deep a piece of text is nested. The first group of the pattern opens a level; anything else closes one. */
function depthOf(piece: string, pattern: RegExp): number {
	let [depth, deepest] = [0, 0];
	for (const [, opens] of piece.matchAll(pattern)) {
		depth = Math.max(0, depth + (opens === undefined ? -1 : 1));
		deepest = Math.max(deepest, depth);
	}
	return deepest;
}

function excess(range: Range, reason: string): Excess {
	return { range, says: (place) => diagnostic(place, 'too-much', { reason }) };
}
