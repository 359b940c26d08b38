import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type { Root } from 'mdast';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import type { Place } from '../problems/place.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { unknownTag } from './tags.ts';
import { placeAt, type ContentFile } from './text.ts';

/** The text of an article as a tree. Positions in it count from the start of the file. */
export interface MarkupReading {
	readonly root: Root;
	/** False when something could not be read and was passed over. */
	readonly isWhole: boolean;
	readonly problems: readonly Problem[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false }).freeze();

/** How many broken places one text may have before the rest is left for the next check. */
const MOST_FAULTS = 50;

/**
 * Reads Markdown with tags. `known` are the tags that it may use.
 *
 * The parser stops at the first fault. So that an author sees them all, each broken place is
 * blanked out and the text read again; blanks keep every position as it was.
 */
export function readMarkup(file: ContentFile, bodyOffset: number, known: readonly string[]): MarkupReading {
	let text = blank(file.text, [0, bodyOffset]);
	const problems: Problem[] = [];
	const passOver = ({ ranges, says }: Fault) => {
		const [start, end] = ranges[0];
		problems.push(says(placeAt(file, start, end - start)));
		for (const range of ranges) text = blank(text, range);
	};
	for (const fault of findOpenQuotes(text)) passOver(fault);
	while (problems.length < MOST_FAULTS) {
		try {
			return { root: parser.parse(text), isWhole: problems.length === 0, problems };
		} catch (error) {
			passOver(describeFault(text, error as VFileMessage, known));
		}
	}
	return { root: { type: 'root', children: [] }, isWhole: false, problems };
}

type Range = readonly [start: number, end: number];

interface Fault {
	/** The stretches of text to blank out; the first is where the fault is. */
	readonly ranges: readonly [Range, ...Range[]];
	readonly says: (place: Place) => Problem;
}

/** A tag that ends before a quotation mark in it does. The parser would look for that mark in all that follows. */
const OPEN_QUOTE = /<([A-Z][A-Za-z]*)(?:\s+[\w-]+\s*=\s*(?:"[^"<>\n]*"|'[^'<>\n]*'))*\s+[\w-]+\s*=\s*(?:"[^"<>\n]*|'[^'<>\n]*)>/g;

function findOpenQuotes(text: string): readonly Fault[] {
	return Array.from(text.matchAll(OPEN_QUOTE), ({ 0: { length }, 1: tag = '', index }) => ({
		ranges: [[index, index + length], ...closingTag(text, index + length, tag)],
		says: (place) => problem(place, 'broken-markup', { reason: 'a quotation mark in this tag is not closed.' }),
	}));
}

/** Turns the parser's message into a problem, and the stretches of text to blank out. */
function describeFault(text: string, { ruleId, source, reason, place }: VFileMessage, known: readonly string[]): Fault {
	const at = place === undefined ? 0 : 'start' in place ? (place.start.offset ?? 0) : (place.offset ?? 0);
	const opening = /Expected a closing tag for `<([^>`]*)>` \((\d+):(\d+)/.exec(reason);
	if (opening !== null) {
		const [, tag = '', line, column] = opening;
		return unclosedTag(text, tag, offsetOf(text, Number(line), Number(column)), known);
	}
	const closing = /closing tag `<\/([^>`]*)>`, expected corresponding closing tag for `<([^>`]*)>` \((\d+):(\d+)/.exec(reason);
	if (closing !== null || ruleId === 'unexpected-closing-slash') {
		const start = text.lastIndexOf('<', at);
		const tag = closing?.[1] ?? /^<\/\s*([\w.-]*)/.exec(text.slice(start))?.[1] ?? '';
		if (closing === null)
			return { ranges: [tagRange(text, start)], says: (where) => problem(where, 'stray-closing-tag', { tag, expected: undefined }) };
		const [, , expected = '', line, column] = closing;
		const [closed, opened] = [tagRange(text, start), tagRange(text, offsetOf(text, Number(line), Number(column)))];
		// The half that is no tag of ours is the misspelt one.
		return known.includes(tag) && !known.includes(expected)
			? { ranges: [opened, closed], says: (where) => unknownTag(where, expected, known) }
			: { ranges: [closed, opened], says: (where) => problem(where, 'stray-closing-tag', { tag, expected }) };
	}
	if (source?.startsWith('micromark-extension-mdxjs-esm')) return lineFault(text, at);
	if (source?.startsWith('micromark-extension-mdx-expression')) {
		const start = Math.max(0, text.lastIndexOf('{', at));
		return { ranges: [[start, start + 1]], says: (where) => problem(where, 'code-in-text', { what: 'expression' }) };
	}
	const start = Math.max(0, text.lastIndexOf('<', at));
	if (text.startsWith('<!--', start))
		return { ranges: [tagRange(text, start)], says: (where) => problem(where, 'raw-html', { tag: '!-- … --' }) };
	const says = (where: Place) => problem(where, 'broken-markup', { reason: plainReason(reason) });
	const name = /^<([A-Za-z]+)/.exec(text.slice(start))?.[1];
	if (name === undefined) return { ranges: [[start, start + 1]], says };
	const range = tagRange(text, start);
	return { ranges: [range, ...closingTag(text, range[1], name)], says };
}

/** A tag that does not end in its paragraph: HTML, misspelt, meant to cover more than one paragraph, or left open. */
function unclosedTag(text: string, tag: string, start: number, known: readonly string[]): Fault {
	const range = tagRange(text, start);
	if (!known.includes(tag)) return { ranges: [range], says: (place) => unknownTag(place, tag, known) };
	const after = text.slice(range[1]);
	const close = after.indexOf(`</${tag}>`);
	const next = after.search(new RegExp(`<${tag}\\b|^#`, 'm'));
	if (close >= 0 && (next < 0 || close < next)) {
		const end = range[1] + close;
		return {
			ranges: [range, [end, end + tag.length + 3]],
			says: (place) => problem(place, 'tag-across-paragraphs', { tag, around: undefined }),
		};
	}
	return { ranges: [range], says: (place) => problem(place, 'unclosed-tag', { tag }) };
}

/** The tag that begins here, to its end or that of its paragraph. */
function tagRange(text: string, start: number): Range {
	const close = text.slice(start).search(/>|\n\s*\n/);
	return [start, close < 0 ? text.length : start + close + 1];
}

/** The closing tag in the same paragraph, if there is one: it goes with its opening tag, lest it be reported as well. */
function closingTag(text: string, from: number, tag: string): readonly Range[] {
	const paragraph = text.slice(from, from + text.slice(from).search(/\n\s*\n|$/));
	const close = paragraph.indexOf(`</${tag}>`);
	return close < 0 ? [] : [[from + close, from + close + tag.length + 3]];
}

function lineFault(text: string, at: number): Fault {
	const start = text.lastIndexOf('\n', at - 1) + 1;
	const end = !text.includes('\n', at) ? text.length : text.indexOf('\n', at);
	const what = text.startsWith('export', start) ? 'export' : 'import';
	return { ranges: [[start, end]], says: (place) => problem(place, 'code-in-text', { what }) };
}

function offsetOf(text: string, line: number, column: number): number {
	const before = text.split('\n').slice(0, line - 1);
	return before.reduce((offset, { length }) => offset + length + 1, 0) + column - 1;
}

function blank(text: string, [start, end]: Range): string {
	return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

/** The parser's reason, which is written for programmers, in plain words. */
function plainReason(reason: string): string {
	if (reason.includes('attribute value')) return 'the value of a tag stands in straight quotation marks.';
	return /before (?:local )?name/.test(reason) ? 'this < begins no tag.' : 'this tag cannot be read.';
}
