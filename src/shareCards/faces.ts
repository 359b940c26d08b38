import { readFileSync } from 'node:fs';
import { versionString } from 'harfbuzzjs';
import sharp from 'sharp';
import { openFace, pathOf, type Face } from '../letters/face.ts';
import { fingerprint } from './fingerprint.ts';
import type { Family } from './typeface.ts';

/** The subsets of Noto Sans, for names and characters that the other families lack. */
const FURTHER = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'devanagari'];

/** The font files of each family. Each letter comes from the first file that has it. */
const FILES: Readonly<Record<Family, readonly string[]>> = {
	serif: ['newsreader-latin', 'newsreader-latin-ext', 'newsreader-vietnamese'],
	naskh: ['noto-naskh-arabic-arabic'],
	nastaliq: ['noto-nastaliq-urdu-arabic'],
	sans: [...FURTHER.map((script) => `noto-sans-${script}`), 'noto-sans-math-latin'],
};

const ALL = ['serif', 'naskh', 'nastaliq', 'sans'] as const;

/** The packages that the files are in. */
const FAMILIES = ['newsreader', 'noto-naskh-arabic', 'noto-nastaliq-urdu', 'noto-sans-math', 'noto-sans'];

export type Weight = 400 | 500;

const open = new Map<string, Face>();

/** The fonts of some families at a weight, in order. Each is opened only when it is asked for, since most cards need just one or two. */
export function* facesOf(families: readonly Family[], weight: Weight): Generator<Face> {
	for (const name of families.flatMap((family) => FILES[family])) yield faceOf(name, weight);
}

function faceOf(name: string, weight: Weight): Face {
	const file = fileOf(name, weight);
	const known = open.get(file);
	if (known !== undefined) return known;
	const face = openFace(file);
	open.set(file, face);
	return face;
}

/** The name of a font file in its package, without the extension. */
function fileOf(name: string, weight: Weight): string {
	const family = FAMILIES.find((start) => name.startsWith(`${start}-`)) ?? name;
	// Noto Sans Math has only one weight.
	return `${family}/files/${name}-${family === 'noto-sans-math' ? 400 : weight}-normal`;
}

let drawn: ReadonlySet<number> | undefined;

/** The code points of every letter that a card can draw. Read once. */
export function drawnLetters(): ReadonlySet<number> {
	return (drawn ??= new Set([...facesOf(ALL, 400)].flatMap(({ letters }) => [...letters])));
}

let print: string | undefined;

/** A fingerprint of everything besides this code that the look of letters and shapes depends on. */
export function fontsPrint(): string {
	const files = ALL.flatMap((family) => FILES[family]).flatMap((name) => [fileOf(name, 400), fileOf(name, 500)]);
	return (print ??= fingerprint({ harfbuzz: versionString(), sharp: sharp.versions }, ...files.map((file) => readFileSync(pathOf(file)))));
}
