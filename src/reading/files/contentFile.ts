import type { Place } from '../../diagnostics/place.ts';
import type { PictureFacts } from '../../schema/picture.ts';

/** Why a file of content/ could not be read, or why a picture cannot be used. */
export type FileFault = 'link' | 'name' | 'access' | 'broken-picture' | 'large-picture' | 'moving-picture';

/** One file of content/, as it was found. */
export interface ContentFile {
	/** The path from the project’s root, with forward slashes: `content/topics.yml`. */
	readonly path: string;
	/** Empty for a picture, and for a file that does not belong in content/. */
	readonly text: string;
	readonly fault?: FileFault;
	/** Set if the file is a picture that can be shown. */
	readonly picture?: PictureFacts;
	/** The size of a logo or social picture in pixels, and a hash of its file. */
	readonly size?: { readonly width: number; readonly height: number; readonly hash: string };
}

/** The place of `length` characters at `offset`, cut off at the end of the line. */
export function placeAt(file: ContentFile, offset: number, length = 1): Place {
	const starts = lineStarts(file);
	const line = lineOf(starts, offset);
	const lineStart = starts[line] ?? 0;
	const lineEnd = lineStart + lineText(file.text.slice(lineStart, starts[line + 1])).length;
	return {
		file: file.path,
		line: line + 1,
		column: offset - lineStart + 1,
		length: Math.max(1, Math.min(length, lineEnd - offset)),
	};
}

/** The line that an offset is in, counted from 0. */
function lineOf(starts: readonly number[], offset: number): number {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

const knownStarts = new WeakMap<ContentFile, readonly number[]>();

/** The offsets where lines begin. Cached for each file, because every tag and key needs its place. */
function lineStarts(file: ContentFile): readonly number[] {
	const known = knownStarts.get(file);
	if (known !== undefined) return known;
	const starts = [0, ...Array.from(file.text.matchAll(/\n/g), ({ index }) => index + 1)];
	knownStarts.set(file, starts);
	return starts;
}

/** The text up to its first line break. */
export function lineText(text: string): string {
	return text.split(/\r?\n/, 1)[0] ?? '';
}
