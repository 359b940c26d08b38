import type { VFileMessage } from 'vfile-message';
import type { Place } from '../../../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isBlockTag, specOf } from '../../../tags/specs.ts';
import type { Range } from '../../files/blank.ts';
import { closingTag, tagRange } from './tagRanges.ts';
import { unknownTag } from '../tags.ts';

/** A place where a text cannot be read. */
export interface Fault {
	/** The ranges of text to pass over; the fault is in the first. */
	readonly ranges: readonly [Range, ...Range[]];
	/** What the first range was meant to be, in as many characters, if there is a way to tell. */
	readonly instead?: string;
	readonly says: (place: Place) => Diagnostic;
}

/** What the parser says about a place that it cannot read. */
export type ParserMessage = Pick<VFileMessage, 'place' | 'reason' | 'ruleId' | 'source'>;

/** Whether an error is such a message, and not a breakdown of the parser itself. */
export function isParserMessage(error: unknown): error is ParserMessage {
	return error instanceof Error && 'reason' in error && 'ruleId' in error;
}

/** Turns the parser’s message into a problem and the ranges of text to pass over. `known` are the tags that the text may use. */
export function describeFault(text: string, { ruleId, source, reason, place }: ParserMessage, known: readonly string[]): Fault {
	const at = place === undefined ? 0 : 'start' in place ? (place.start.offset ?? 0) : (place.offset ?? 0);
	const [, unclosed, line, column, outer = ''] =
		/Expected a closing tag for `<([^>`]*)>` \((\d+):(\d+)[^`]*(?:`(\w+)`)?/.exec(reason) ?? [];
	if (unclosed !== undefined) return unclosedTag(text, unclosed, offsetOf(text, Number(line), Number(column)), outer, known);
	const [, closed, inner = ''] = /closing tag `<\/([^>`]*)>` either after the end of `(\w+)`/.exec(reason) ?? [];
	if (closed !== undefined) {
		const opened = text.lastIndexOf(`<${closed}`, at);
		return { ranges: [tagRange(text, opened), tagRange(text, at)], says: (where) => crossing(where, closed, inner) };
	}
	if (reason.includes('expected corresponding closing tag') || ruleId === 'unexpected-closing-slash')
		return strayClosingTag(text, text.lastIndexOf('<', at), reason, known);
	if (source?.startsWith('micromark-extension-mdxjs-esm')) return lineFault(text, at);
	if (source?.startsWith('micromark-extension-mdx-expression')) {
		const start = Math.max(0, text.lastIndexOf('{', at));
		return { ranges: [[start, start + 1]], says: (where) => diagnostic(where, 'code-in-text', { what: 'expression' }) };
	}
	const start = Math.max(0, text.lastIndexOf('<', at));
	if (text.startsWith('<!--', start))
		return { ranges: [tagRange(text, start)], says: (where) => diagnostic(where, 'raw-html', { tag: '!-- … --' }) };
	const says = (where: Place) => diagnostic(where, 'broken-markup', { reason: plainReason(reason) });
	const name = /^<([A-Za-z]+)/.exec(text.slice(start))?.[1];
	if (name === undefined) return { ranges: [[start, start + 1]], says };
	const range = tagRange(text, start);
	return { ranges: [range, ...closingTag(text, range[1], name)], says };
}

/** A tag that does not end in its paragraph or in the node around it: it is HTML, misspelt, meant to cover more, or left open. */
function unclosedTag(text: string, tag: string, start: number, outer: string, known: readonly string[]): Fault {
	const range = tagRange(text, start);
	if (!known.includes(tag)) return { ranges: [range], says: (place) => unknownTag(place, tag, known) };
	const after = text.slice(range[1]);
	const close = after.indexOf(`</${tag}>`);
	const next = after.search(new RegExp(`<${tag}\\b|^#`, 'm'));
	if (close < 0 || (next >= 0 && close > next))
		return { ranges: [range], says: (place) => diagnostic(place, 'unclosed-tag', { tag, isBlock: isBlockTag(tag) }) };
	const end = range[1] + close;
	const covered = after.slice(0, close);
	const isInOneList = outer === 'paragraph' && !/\n\s*\n/.test(covered) && /\n[ \t>]*(?:[-*+]|\d+[.)])\s/.test(covered);
	return {
		ranges: [range, [end, end + tag.length + 3]],
		says: (place) => crossing(place, tag, isInOneList ? 'listItem' : outer),
	};
}

/** A tag that begins inside something and ends outside it, or the other way round. */
function crossing(place: Place, tag: string, outer: string): Diagnostic {
	const parts: Readonly<Record<string, string>> = {
		emphasis: 'what is italic',
		link: 'a link',
		listItem: 'an entry in a list',
		strong: 'what is bold',
		tableData: 'a cell of a table',
		tableHeader: 'a cell of a table',
	};
	return diagnostic(place, 'tag-across-paragraphs', {
		tag,
		around: undefined,
		part: parts[outer],
		mayBeBlock: specOf(tag)?.place === 'either',
	});
}

/** A closing tag whose opening tag is missing or has another name. */
function strayClosingTag(text: string, start: number, reason: string, known: readonly string[]): Fault {
	const [, closing, expected, line, column] =
		/closing tag `<\/([^>`]*)>`, expected corresponding closing tag for `<([^>`]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
	const closed = tagRange(text, start);
	const tag = closing ?? /^<\/\s*([\w.-]*)/.exec(text.slice(start))?.[1] ?? '';
	if (expected === undefined) return { ranges: [closed], says: (where) => diagnostic(where, 'stray-closing-tag', { tag, expected }) };
	const opened = tagRange(text, offsetOf(text, Number(line), Number(column)));
	// The half that is not one of our tags is the misspelt one.
	return known.includes(tag) && !known.includes(expected)
		? { ranges: [opened, closed], says: (where) => unknownTag(where, expected, known) }
		: { ranges: [closed, opened], says: (where) => diagnostic(where, 'stray-closing-tag', { tag, expected }) };
}

function lineFault(text: string, at: number): Fault {
	const start = text.lastIndexOf('\n', at - 1) + 1;
	const end = !text.includes('\n', at) ? text.length : text.indexOf('\n', at);
	const what = text.startsWith('export', start) ? 'export' : 'import';
	return { ranges: [[start, end]], says: (place) => diagnostic(place, 'code-in-text', { what }) };
}

function offsetOf(text: string, line: number, column: number): number {
	const before = text.split('\n').slice(0, line - 1);
	return before.reduce((offset, { length }) => offset + length + 1, 0) + column - 1;
}

/** The parser's reason, which is written for programmers, in plain words. */
function plainReason(reason: string): string {
	if (reason.includes('attribute value')) return 'the value of a tag needs straight quotation marks.';
	return /before (?:local )?name/.test(reason) ? 'this < begins no tag.' : 'this tag cannot be read.';
}
