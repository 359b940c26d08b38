import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

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
 * All but the marks that stand above letters. Given them, Pango takes Ā from this file as an A and a mark that it puts
 * beside it; without them it takes the whole letter from the file that has it. The dot below, which many letters have, it puts right.
 */
const WITHOUT_MARKS = ALL.replace(/[\u0300-\u0322]/g, '');

const FILES = [
	...weightsOf('newsreader', 'latin', WITHOUT_MARKS),
	...weightsOf('newsreader', 'latin-ext'),
	...weightsOf('newsreader', 'vietnamese'),
	...weightsOf('noto-naskh-arabic', 'arabic'),
	...weightsOf('noto-nastaliq-urdu', 'arabic'),
];

// `import.meta.resolve` is not there in a module that Vite runs.
const { resolve } = createRequire(import.meta.url);

/** Reads every font file that a card may need. */
export async function readFontFiles(): Promise<readonly FontFile[]> {
	return Promise.all(FILES.map(async ({ letters, name, path }) => ({ name, letters, bytes: await readFile(resolve(path)) })));
}

function weightsOf(family: string, subset: string, letters = ALL) {
	return [400, 500].map((weight) => {
		const name = `${family}-${subset}-${weight}-normal`;
		return { name, letters, path: `@fontsource/${family}/files/${name}.woff2` };
	});
}

function characters(first: number, last: number): string {
	return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)).join('');
}
