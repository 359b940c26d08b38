import type { Range } from '../../files/blank.ts';

/** The range of the tag that begins at `start`, up to its end or the end of its paragraph. */
export function tagRange(text: string, start: number): Range {
	const close = text.slice(start).search(/>|\n\s*\n/);
	return [start, close < 0 ? text.length : start + close + 1];
}

/** The closing tag in the same paragraph, if there is one. It is passed over with its opening tag, so that it is not reported as well. */
export function closingTag(text: string, from: number, tag: string): readonly Range[] {
	const [paragraph = ''] = text.slice(from).split(BREAK, 1);
	const close = paragraph.indexOf(`</${tag}>`);
	return close < 0 ? [] : [[from + close, from + close + tag.length + 3]];
}

/** The tag of this name that is still open before a place in the same paragraph, if there is one. */
export function openTag(text: string, before: number, tag: string): readonly Range[] {
	const paragraph = text.slice(0, before).split(BREAK).at(-1) ?? '';
	const open = paragraph.lastIndexOf(`<${tag} `);
	return open < 0 || paragraph.includes(`</${tag}>`, open) ? [] : [tagRange(text, before - paragraph.length + open)];
}

/** The gap between two paragraphs. */
const BREAK = /\n\s*\n/;
