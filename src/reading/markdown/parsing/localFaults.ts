import type { Range } from '../../files/blank.ts';
import { isParserMessage, type ParserMessage } from './markupFaults.ts';

/** What can break a paragraph on its own: a tag, braces or a line of code. */
const RISKY = /[<{]|^(?:import|export)\b/m;

/** A paragraph that may be at fault, and how many lines come before it. */
export interface Chunk {
	readonly range: Range;
	readonly linesBefore: number;
}

/** The paragraphs of a text that may be at fault on their own. Paragraphs between backticks or in a note to colleagues are left out. */
export function riskyChunks(text: string, from: number): readonly Chunk[] {
	const chunks: Chunk[] = [];
	let linesBefore = 0;
	let start = 0;
	let fence: string | undefined;
	for (const { 0: gap, index } of [...text.matchAll(/\n[ \t]*(?:\r?\n[ \t]*)+|$/g)]) {
		const chunk = text.slice(start, index);
		const wasFenced = fence !== undefined;
		for (const [, sign = ''] of chunk.matchAll(/^[ \t]*(`{3,}|~{3,})/gm)) {
			if (fence === undefined) fence = sign;
			else if (sign.startsWith(fence)) fence = undefined;
		}
		const isSpanning = (chunk.match(/\{\/\*/g) ?? []).length !== (chunk.match(/\*\/\s*\}/g) ?? []).length;
		if (index > from && !wasFenced && fence === undefined && !isSpanning && RISKY.test(chunk))
			chunks.push({ range: [start, index], linesBefore });
		linesBefore += (chunk.match(/\n/g) ?? []).length + (gap.match(/\n/g) ?? []).length;
		start = index + gap.length;
	}
	return chunks;
}

/**
 * The parser’s message about a paragraph that it read alone, with positions in the whole text. Undefined if the fault
 * depends on more than the paragraph.
 */
export function localMessage(error: unknown, text: string, { linesBefore, range: [start] }: Chunk): ParserMessage | undefined {
	if (!isParserMessage(error)) return undefined;
	const { place, reason, ruleId, source } = error;
	const offset = place === undefined ? undefined : 'start' in place ? place.start.offset : place.offset;
	if (offset === undefined) return undefined;
	const isOfTag = ruleId === 'end-tag-mismatch' && !/before the end of|expected corresponding|either after/.test(reason);
	const isOfClosing =
		ruleId === 'unexpected-closing-slash' && /(?:^|\n)[ \t>]*$/.test(text.slice(start, start + offset).replace(/<\/?$/, ''));
	if (isOfTag || isOfClosing) return undefined;
	return {
		reason: reason.replace(/\((\d+):(\d+)/g, (_, line: string, column: string) => `(${Number(line) + linesBefore}:${column}`),
		place: { line: 1, column: 1, offset: start + offset },
		ruleId,
		source,
	};
}
