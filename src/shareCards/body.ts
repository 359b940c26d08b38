import { breakLines, linesOf, type Line } from './lines.ts';
import type { Setting } from './setting.ts';
import { shape, type Shaped } from './shaping.ts';

/** The sizes to try, in pixels for Latin letters, largest first. */
const SIZES = Array.from({ length: 46 }, (_, step) => Math.round(112 * 0.96 ** step));

export interface Box {
	readonly width: number;
	readonly height: number;
}

/** Lines of text, with the size they are drawn at. */
export interface Block extends Box {
	readonly lines: readonly Line[];
	readonly size: number;
	/** In pixels: from the top of the block to its first baseline (`first`), and from one baseline to the next (`pitch`). */
	readonly first: number;
	readonly pitch: number;
}

/** Sets words as large as they fit into a box, in lines of about equal length. Throws if they do not fit at all. */
export function setBody(words: string, setting: Omit<Setting, 'size'>, box: Box): Block {
	const shaped = shape(words, setting);
	const { leading, scale } = setting.typeface;
	for (const latin of SIZES) {
		const size = Math.round(latin * scale);
		const width = box.width / size;
		// Clearly too many lines: do not waste time on placing their letters.
		if ((breakLines(shaped, width).length - 1) * size * leading > box.height) continue;
		const block = blockOf(linesOf(shaped, width), size, leading);
		if (!isWithin(block, box)) continue;
		const even = blockOf(linesOf(shaped, narrowest(shaped, width)), size, leading);
		return isWithin(even, box) ? even : block;
	}
	throw new Error(`These words fit on no share card: ${words}`);
}

function isWithin({ height, width }: Box, box: Box): boolean {
	return width <= box.width && height <= box.height;
}

function blockOf(lines: readonly Line[], size: number, leading: number): Block {
	const pitch = Math.round(size * leading);
	const first = Math.ceil(-(lines[0]?.ink.top ?? 0) * size);
	const last = Math.ceil((lines.at(-1)?.ink.bottom ?? 0) * size);
	const widths = lines.map(({ ink }) => Math.ceil(ink.right * size) - Math.floor(ink.left * size));
	return { lines, size, pitch, first, width: Math.max(...widths), height: first + (lines.length - 1) * pitch + last };
}

/** The narrowest width that needs no more lines, so that the last line is not just a word or two. */
function narrowest(shaped: Shaped, width: number): number {
	const lines = breakLines(shaped, width).length;
	let [low, high] = [lines < 2 ? width : 0, width];
	while (high - low > width / 500) {
		const middle = (low + high) / 2;
		if (breakLines(shaped, middle).length > lines) low = middle;
		else high = middle;
	}
	return high;
}
