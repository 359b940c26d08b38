import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openFace } from '../letters/face.ts';

/** A file of letters as its package brings it, compressed for the web. */
export interface FontFile {
	/** Without folder and ending: newsreader-latin-400-normal. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** The letters to take over from it. */
	readonly letters: string;
}

/** Every character that these fonts may have. */
const ALL = characters(0x20, 0xd7ff) + characters(0xf900, 0xffff);

/**
 * All but the marks above letters. Given them, Pango takes Ā from this file as an A and a mark that it puts
 * beside it; without them it takes the whole letter from the file that has it. The dot below, which many letters have, it puts right.
 */
const WITHOUT_MARKS = ALL.replace(/[\u0300-\u0322]/g, '');

/** The scripts of Noto Sans, for names and signs that are in no other of these. */
const FURTHER = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'devanagari'];

const FILES = [
	...weightsOf('newsreader', 'latin', WITHOUT_MARKS),
	...weightsOf('newsreader', 'latin-ext'),
	...weightsOf('newsreader', 'vietnamese'),
	...weightsOf('noto-naskh-arabic', 'arabic'),
	...weightsOf('noto-nastaliq-urdu', 'arabic'),
	...FURTHER.flatMap((script) => weightsOf('noto-sans', script)),
	...weightsOf('noto-sans-math', 'latin').slice(0, 1),
];

// `import.meta.resolve` is not there in a module that Vite runs.
const { resolve } = createRequire(import.meta.url);

/** Reads every font file that a card may need. */
export async function readFontFiles(): Promise<readonly FontFile[]> {
	return Promise.all(
		FILES.map(async ({ file, letters, name }) => ({ name, letters, bytes: await readFile(resolve(`@fontsource/${file}.woff2`)) })),
	);
}

let drawn: ReadonlySet<number> | undefined;

/** Every letter that a card can draw, as the number of its sign. Read once. */
export function drawnLetters(): ReadonlySet<number> {
	const regular = FILES.filter(({ name }) => name.includes('-400-'));
	return (drawn ??= new Set(regular.flatMap(({ file }) => [...openFace(file).letters])));
}

function weightsOf(family: string, subset: string, letters = ALL) {
	return [400, 500].map((weight) => {
		const name = `${family}-${subset}-${weight}-normal`;
		return { name, letters, file: `${family}/files/${name}` };
	});
}

function characters(first: number, last: number): string {
	return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)).join('');
}
