import * as harfbuzz from 'harfbuzzjs';
import { openFace, type Face } from '../letters/face.ts';

/** A font file, with the name a drawing gives it. */
export interface NamedFace extends Face {
	readonly name: string;
}

/** The font files of drawings. Each letter comes from the first file that has it. */
const FILES = [
	'noto-sans/files/noto-sans-latin',
	'noto-naskh-arabic/files/noto-naskh-arabic-arabic',
	'noto-sans/files/noto-sans-latin-ext',
	'noto-sans/files/noto-sans-vietnamese',
	'noto-sans/files/noto-sans-cyrillic',
	'noto-sans/files/noto-sans-greek',
	'noto-sans/files/noto-sans-devanagari',
];

let faces: readonly NamedFace[] | undefined;

/** The files are opened once, and only when something is drawn or a map is checked. */
function readFaces(): readonly NamedFace[] {
	return (faces ??= FILES.map((file, index) => ({ ...openFace(`${file}-400-normal`), name: `f${index}` })));
}

/** Splits words where the font file changes. `face` is undefined for letters that no file has. A mark stays with its letter. */
export function runsOf(words: string): readonly { readonly face: NamedFace | undefined; readonly words: string }[] {
	const runs: { face: NamedFace | undefined; words: string }[] = [];
	for (const sign of words) {
		const last = runs.at(-1);
		const code = sign.codePointAt(0) ?? 0;
		const isShown = !/\p{Default_Ignorable_Code_Point}/u.test(sign);
		const goesOn = last !== undefined && (!isShown || (/\p{M}/u.test(sign) && (last.face?.letters.has(code) ?? false)));
		const face = goesOn ? last.face : readFaces().find(({ letters }) => letters.has(code));
		if (last !== undefined && (goesOn || last.face === face)) last.words += sign;
		else runs.push({ face, words: sign });
	}
	return runs;
}

/** The widest letter of any common typeface, as a share of the type size. */
const WIDEST = 1.2;

/** The width of words at a type size, with joined letters and kerning. */
export function widthOf(words: string, size: number, spacing = 0): number {
	const { letters, width } = known.get(words) ?? measure(words);
	return (width + letters * spacing) * size;
}

/** The width of words at size 1, and how many of their characters take up space. */
interface Measured {
	readonly width: number;
	readonly letters: number;
}

/** Measured words are kept, because a map tries the same names in many places. */
const known = new Map<string, Measured>();

function measure(words: string): Measured {
	const width = runsOf(words).reduce(
		(sum, run) => sum + (run.face === undefined ? lettersIn(run.words) * WIDEST : advance(run.words, run.face)),
		0,
	);
	const measured = { width, letters: lettersIn(words) };
	known.set(words, measured);
	return measured;
}

/** Counts the characters that take up space. */
function lettersIn(words: string): number {
	return (words.match(/[^\p{M}\p{Default_Ignorable_Code_Point}]/gu) ?? []).length;
}

function advance(words: string, { em, font }: Face): number {
	const buffer = new harfbuzz.Buffer();
	buffer.addText(words);
	buffer.guessSegmentProperties();
	harfbuzz.shape(font, buffer);
	return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / em;
}
