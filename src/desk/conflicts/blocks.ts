import { diff3MergeRegions } from 'node-diff3';
import { lineEndOf } from '../files/edit.ts';
import { piecesOf, readText, type Piece } from '../text/read.ts';
import type { Side } from './difference.ts';

/** A place where the two texts have different blocks. A list is empty if that text has no block there. */
export interface BlockDifference {
	readonly mine: readonly Piece[];
	readonly theirs: readonly Piece[];
	readonly by: Side | 'both';
	/** The number of its first block in the text on disk, from 1. */
	readonly number: number;
}

/** Blocks that both texts have, or a difference. */
export type Stretch = { readonly same: readonly Piece[] } | BlockDifference;

/** Compares two versions of a text block by block, in order. `base` is the text that both began from. Undefined if it is not known. */
export function compareTexts(base: string | undefined, mine: string, theirs: string): readonly Stretch[] {
	const [own, was, other] = [mine, base ?? theirs, theirs].map((text) => piecesOf(text));
	if (own === undefined || was === undefined || other === undefined) return [];
	const sources = (pieces: readonly Piece[]) => pieces.map(({ src }) => src);
	const regions = diff3MergeRegions(sources(own), sources(was), sources(other));
	const starts = regions.map((region) => (region.stable ? (region.buffer === 'o' ? region.bufferStart : undefined) : region.oStart));
	const stretches: Stretch[] = [];
	const at = { mine: 0, base: 0, theirs: 0 };
	for (const [index, region] of regions.entries()) {
		// If only one version has changed, its blocks replace everything before the next region.
		const rest = (starts[index + 1] ?? was.length) - at.base;
		const length = region.stable
			? region.buffer === 'o'
				? { mine: region.bufferLength, base: region.bufferLength, theirs: region.bufferLength }
				: region.buffer === 'a'
					? { mine: region.bufferLength, base: rest, theirs: rest }
					: { mine: rest, base: rest, theirs: region.bufferLength }
			: { mine: region.aLength, base: region.oLength, theirs: region.bLength };
		const part = (pieces: readonly Piece[], side: keyof typeof at) => pieces.slice(at[side], at[side] + length[side]);
		stretches.push(...pairs(part(own, 'mine'), part(was, 'base'), part(other, 'theirs'), at.theirs + 1, base !== undefined));
		at.mine += length.mine;
		at.base += length.base;
		at.theirs += length.theirs;
	}
	return stretches;
}

/** Compares the blocks in pairs if all three versions have the same number of them. */
function pairs(
	mine: readonly Piece[],
	base: readonly Piece[],
	theirs: readonly Piece[],
	number: number,
	hasBase: boolean,
): readonly Stretch[] {
	if (mine.length !== theirs.length || (hasBase && mine.length !== base.length)) return [stretch(mine, base, theirs, number, hasBase)];
	return theirs.map((piece, index) =>
		stretch(mine.slice(index, index + 1), base.slice(index, index + 1), [piece], number + index, hasBase),
	);
}

function stretch(mine: readonly Piece[], base: readonly Piece[], theirs: readonly Piece[], number: number, hasBase: boolean): Stretch {
	const all = (pieces: readonly Piece[]) => JSON.stringify(pieces.map(({ src }) => src));
	if (all(mine) === all(theirs)) return { same: theirs };
	const by = !hasBase ? 'both' : all(mine) === all(base) ? 'theirs' : all(theirs) === all(base) ? 'mine' : 'both';
	return { mine, theirs, by, number };
}

/** The text with the chosen side of each difference. Everything else, including the space between blocks, is as on disk. */
export function mergeTexts(stretches: readonly Stretch[], choose: (difference: BlockDifference) => Side, theirs: string): string {
	const lineEnd = lineEndOf(theirs);
	const [first] = piecesOf(theirs);
	const pieces = stretches.flatMap((own) => ('same' in own ? own.same : own[choose(own)]));
	const body = pieces.map((piece, index) => {
		const before = pieces[index - 1];
		const gap = before === undefined ? (first?.gap ?? piece.gap) : isBehind(piece, before) ? piece.gap : lineEnd + lineEnd;
		return gap + piece.src.replace(/\r?\n/g, lineEnd);
	});
	return body.join('') + tailOf(theirs);
}

/** Whether a block came directly after another in its own file. */
function isBehind({ end, gap, src }: Piece, before: Piece): boolean {
	return gap !== '' && before.end + gap.length + src.length === end;
}

function tailOf(text: string): string {
	const last = piecesOf(text).at(-1);
	return last === undefined ? text : text.slice(last.end);
}

/** The words that readers see in these blocks. If they see none, the source. */
export function wordsOf(pieces: readonly Piece[]): string {
	return pieces.map(({ src }) => seenOf(src) || src).join('\n\n');
}

function seenOf(src: string): string {
	const { doc } = readText(src);
	return doc.textBetween(0, doc.content.size, '\n');
}
