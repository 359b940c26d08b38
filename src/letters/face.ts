import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as harfbuzz from 'harfbuzzjs';
import { unpackWoff } from './woff.ts';

/** A font file from @fontsource: the characters it has and their widths. */
export interface Face {
	/** The path of the file that browsers get. */
	readonly path: string;
	readonly letters: ReadonlySet<number>;
	readonly font: harfbuzz.Font;
	/** The units per em of the font. */
	readonly em: number;
}

const { resolve } = createRequire(import.meta.url);

/** The path of a font file, by its name in its package without the extension. */
export function pathOf(name: string): string {
	return resolve(`@fontsource/${name}.woff`);
}

/** Opens a font file by its name in its package without the extension: `newsreader/files/newsreader-latin-400-normal`. */
export function openFace(name: string): Face {
	const file = pathOf(name);
	const face = new harfbuzz.Face(new harfbuzz.Blob(unpackWoff(readFileSync(file))));
	const em = Buffer.from(face.referenceTable('head') ?? []).readUInt16BE(18);
	return { path: `${file}2`, letters: new Set(face.collectUnicodes()), font: new harfbuzz.Font(face), em };
}
