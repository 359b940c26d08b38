import { oneLine, type Line } from './lines.ts';
import type { Ink } from './picture.ts';
import { shape, type Style } from './shaping.ts';

/** How words are set. */
export interface Setting extends Style, Ink {
	/** In pixels. */
	readonly size: number;
}

/** Words on one line, and their width in pixels. */
export function setLine(words: string, setting: Setting): { readonly line: Line; readonly width: number } {
	const line = oneLine(shape(words, setting));
	return { line, width: line.width * setting.size };
}
