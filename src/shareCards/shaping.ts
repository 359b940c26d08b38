import bidiFactory from 'bidi-js';
import * as harfbuzz from 'harfbuzzjs';
import type { Face } from '../letters/face.ts';
import { outlineOf, type Outline } from '../letters/outline.ts';
import type { Card } from './card.ts';
import { facesOf, type Weight } from './faces.ts';
import type { Typeface } from './typeface.ts';

/** How letters look, apart from their size. */
export interface Style {
	readonly typeface: Typeface;
	readonly language: string;
	readonly direction: Card['direction'];
	readonly weight: Weight;
}

/** A letter, several joined letters or a mark, as drawn. All measures are in ems. */
export interface Glyph {
	readonly outline: Outline;
	/** The index in the words where it begins, in UTF-16 units. */
	readonly sign: number;
	readonly advance: number;
	readonly right: number;
	readonly up: number;
}

/** Glyphs from one font in one direction, in visual order from left to right. */
export interface Run {
	/** The level in the Unicode Bidirectional Algorithm. Odd levels run from right to left. */
	readonly level: number;
	readonly glyphs: readonly Glyph[];
}

/** Words with their letters joined and their marks placed, before they are broken into lines. */
export interface Shaped {
	readonly words: string;
	readonly runs: readonly Run[];
	/** The width of everything before each UTF-16 unit. */
	readonly widths: Float64Array;
}

const bidi = bidiFactory();

/** Shapes words with HarfBuzz. */
export function shape(words: string, style: Style): Shaped {
	const { levels } = bidi.getEmbeddingLevels(words, style.direction);
	const runs = cut(words, levels, style).map(({ end, face, level, start }): Run => ({
		level,
		glyphs: shapeRun(words, start, end, face, level, style),
	}));
	const widths = new Float64Array(words.length + 1);
	for (const { glyphs } of runs) for (const { advance, sign } of glyphs) widths[sign + 1] = (widths[sign + 1] ?? 0) + advance;
	for (let sign = 0; sign < words.length; sign++) widths[sign + 1] = (widths[sign + 1] ?? 0) + (widths[sign] ?? 0);
	return { words, runs, widths };
}

interface Piece {
	readonly start: number;
	end: number;
	readonly face: Face;
	readonly level: number;
}

/** Splits words where their direction or their font changes. */
function cut(words: string, levels: Uint8Array, { typeface, weight }: Style): readonly Piece[] {
	const pieces: Piece[] = [];
	for (const { index: start, segment } of segmenter.segment(words)) {
		const end = start + segment.length;
		const last = pieces.at(-1);
		const level = levels[start] ?? 0;
		const before = last !== undefined && staysWith(last, segment, level) ? last.face : undefined;
		const face = before ?? faceFor(segment, typeface, weight);
		if (last?.face === face && last.level === level) last.end = end;
		else pieces.push({ start, end, face, level });
	}
	return pieces;
}

/**
 * Whether a letter stays in the font of the letter before it. Characters of no script do, so that the full stop of “U.S.” is a
 * Latin one.
 */
function staysWith(last: Piece, segment: string, level: number): boolean {
	return INVISIBLE.test(segment) || (last.level === level && NEUTRAL.test(segment) && has(last.face, segment));
}

const segmenter = new Intl.Segmenter();
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}+$/u;
const NEUTRAL = /^[\p{Script=Common}\p{Script=Inherited}]+$/u;

/** The first font that has a letter with its marks. If none has, the first of all. */
function faceFor(segment: string, { families }: Typeface, weight: Weight): Face {
	let first: Face | undefined;
	for (const face of facesOf(families, weight)) {
		if (has(face, segment)) return face;
		first ??= face;
	}
	if (first === undefined) throw new Error('A typeface has no files.');
	return first;
}

function has({ letters }: Face, segment: string): boolean {
	for (const sign of segment) if (!letters.has(sign.codePointAt(0) ?? 0) && !INVISIBLE.test(sign)) return false;
	return true;
}

const buffer = new harfbuzz.Buffer();

function shapeRun(words: string, start: number, end: number, face: Face, level: number, { direction, language }: Style): readonly Glyph[] {
	buffer.reset();
	// Pass all the words, so that HarfBuzz sees the text around the run and its indexes count from the start.
	buffer.addText(words, start, end - start);
	buffer.guessSegmentProperties();
	// Digits and full stops on their own have no script. In Arabic script they have their own forms.
	if (direction === 'rtl' && NEUTRAL.test(words.slice(start, end))) buffer.setScript('Arab');
	buffer.setLanguage(language);
	buffer.setDirection(level % 2 === 0 ? harfbuzz.Direction.LTR : harfbuzz.Direction.RTL);
	harfbuzz.shape(face.font, buffer);
	const { em } = face;
	const positions = buffer.getGlyphPositions();
	return buffer.getGlyphInfos().map(({ cluster, codepoint }, index) => {
		const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
		return { outline: outlineOf(face, codepoint), sign: cluster, advance: xAdvance / em, right: xOffset / em, up: yOffset / em };
	});
}
