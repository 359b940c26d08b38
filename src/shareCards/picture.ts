import { Coverage, type Area } from './coverage.ts';
import type { Line } from './lines.ts';
import { writePng } from './png.ts';

/** The number of shades between background and ink: enough for smooth letters, and few enough for a small file. */
const TONES = 10;

/** A colour to draw with, and the background it is drawn on. */
export interface Ink {
	readonly colour: string;
	readonly ground: string;
}

/** Shared by all pictures, and empty after each line of letters. */
let coverage: Coverage | undefined;

/** A picture with few colours: shapes and letters, each in one colour on a plain background. */
export class Picture {
	readonly #width: number;
	readonly #height: number;
	/** The palette index of each pixel. Each row begins with one extra byte, as in a PNG. */
	readonly #rows: Uint8Array;
	readonly #palette: string[];
	readonly #tones = new Map<string, number>();

	constructor(width: number, height: number, paper: string) {
		this.#width = width;
		this.#height = height;
		this.#rows = new Uint8Array((width + 1) * height);
		this.#palette = [paper];
	}

	fill({ bottom, left, right, top }: Area, colour: string): void {
		const number = this.#numberOf(colour);
		for (let y = top; y < bottom; y++) this.#rows.fill(number, this.#at(left, y), this.#at(right, y));
	}

	/** Draws a line of letters at a size. `left` and `baseline` are where it begins. */
	letters({ glyphs, ink }: Line, size: number, left: number, baseline: number, colours: Ink): void {
		const tones = this.#tonesOf(colours);
		coverage ??= new Coverage(this.#width, this.#height);
		for (const { outline, x, y } of glyphs) coverage.add(outline.lines, size, left + x * size, baseline + y * size);
		const area = {
			left: Math.floor(left + ink.left * size),
			top: Math.floor(baseline + ink.top * size),
			right: Math.ceil(left + ink.right * size) + 1,
			bottom: Math.ceil(baseline + ink.bottom * size),
		};
		coverage.take(area, TONES, (y, x, end, tone) => {
			for (let at = this.#at(x, y); at < this.#at(end, y); at++) this.#ink(at, tone, tones);
		});
	}

	/** Draws a shape. `covered` is how much of each pixel it covers, from 0 to 255, row by row. */
	shape(covered: Uint8Array, width: number, left: number, top: number, colours: Ink): void {
		const tones = this.#tonesOf(colours);
		for (const [index, share] of covered.entries())
			this.#ink(this.#at(left + (index % width), top + Math.floor(index / width)), Math.round((share / 255) * TONES), tones);
	}

	toPng(): Uint8Array {
		return writePng(this.#rows, this.#width, this.#height, this.#palette);
	}

	#at(x: number, y: number): number {
		return y * (this.#width + 1) + 1 + x;
	}

	/** Draws one pixel. Where letters of two lines meet, the darker shade wins. */
	#ink(at: number, tone: number, lightest: number): void {
		if (tone === 0) return;
		const before = (this.#rows[at] ?? 0) - lightest;
		if (before < 0 || before >= TONES || before < tone - 1) this.#rows[at] = lightest + tone - 1;
	}

	#numberOf(colour: string): number {
		const known = this.#palette.indexOf(colour);
		return known >= 0 ? known : this.#palette.push(colour) - 1;
	}

	/** The palette index of an ink's lightest shade. The others follow it. */
	#tonesOf({ colour, ground }: Ink): number {
		const key = `${colour}${ground}`;
		const known = this.#tones.get(key);
		if (known !== undefined) return known;
		const first = this.#palette.length;
		for (let tone = 1; tone <= TONES; tone++) this.#palette.push(mix(ground, colour, tone / TONES));
		this.#tones.set(key, first);
		return first;
	}
}

function mix(ground: string, colour: string, share: number): string {
	const channels = [1, 3, 5].map((at) => {
		const [from, to] = [Number.parseInt(ground.slice(at, at + 2), 16), Number.parseInt(colour.slice(at, at + 2), 16)];
		return Math.round(from + (to - from) * share)
			.toString(16)
			.padStart(2, '0');
	});
	return `#${channels.join('')}`;
}
