import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as harfbuzz from 'harfbuzzjs';
import { unpackWoff } from './woff.ts';

/** A file of letters of @fontsource: what it has, and how wide it is. */
export interface Face {
	/** Of the file that browsers read. */
	readonly path: string;
	readonly letters: ReadonlySet<number>;
	readonly font: harfbuzz.Font;
	/** How many units of the file a size of type is. */
	readonly em: number;
}

const { resolve } = createRequire(import.meta.url);

/** Where such a file is, by its name in its package, without ending. */
export function pathOf(name: string): string {
	return resolve(`@fontsource/${name}.woff`);
}

/** Opens a file by its name in its package, without ending: `newsreader/files/newsreader-latin-400-normal`. */
export function openFace(name: string): Face {
	const file = pathOf(name);
	const face = new harfbuzz.Face(new harfbuzz.Blob(unpackWoff(readFileSync(file))));
	const em = Buffer.from(face.referenceTable('head') ?? []).readUInt16BE(18);
	return { path: `${file}2`, letters: new Set(face.collectUnicodes()), font: new harfbuzz.Font(face), em };
}
