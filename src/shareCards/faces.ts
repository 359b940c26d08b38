import { readFileSync } from 'node:fs';
import { versionString } from 'harfbuzzjs';
import sharp from 'sharp';
import { openFace, pathOf, type Face } from '../letters/face.ts';
import { fingerprint } from './fingerprint.ts';
import type { Family } from './typeface.ts';

/** The scripts of Noto Sans, for names and signs that are in no other of these. */
const FURTHER = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'devanagari'];

/** The files of each family. Each letter comes from the first that has it. */
const FILES: Readonly<Record<Family, readonly string[]>> = {
	serif: ['newsreader-latin', 'newsreader-latin-ext', 'newsreader-vietnamese'],
	naskh: ['noto-naskh-arabic-arabic'],
	nastaliq: ['noto-nastaliq-urdu-arabic'],
	sans: [...FURTHER.map((script) => `noto-sans-${script}`), 'noto-sans-math-latin'],
};

const ALL = ['serif', 'naskh', 'nastaliq', 'sans'] as const;

/** The packages of the files. */
const FAMILIES = ['newsreader', 'noto-naskh-arabic', 'noto-nastaliq-urdu', 'noto-sans-math', 'noto-sans'];

export type Weight = 400 | 500;

const open = new Map<string, Face>();

/** The files of some families in a weight, in their order. They are opened as they are asked for, since most cards need one or two. */
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

/** The name of a file in its package, without ending. */
function fileOf(name: string, weight: Weight): string {
	const family = FAMILIES.find((start) => name.startsWith(`${start}-`)) ?? name;
	// The signs of mathematics come in one weight.
	return `${family}/files/${name}-${family === 'noto-sans-math' ? 400 : weight}-normal`;
}

let drawn: ReadonlySet<number> | undefined;

/** Every letter that a card can draw, as the number of its sign. Read once. */
export function drawnLetters(): ReadonlySet<number> {
	return (drawn ??= new Set([...facesOf(ALL, 400)].flatMap(({ letters }) => [...letters])));
}

let print: string | undefined;

/** A fingerprint of all that the looks of letters and shapes depend on, besides this code. */
export function fontsPrint(): string {
	const files = ALL.flatMap((family) => FILES[family]).flatMap((name) => [fileOf(name, 400), fileOf(name, 500)]);
	return (print ??= fingerprint({ harfbuzz: versionString(), sharp: sharp.versions }, ...files.map((file) => readFileSync(pathOf(file)))));
}
