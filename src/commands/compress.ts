import { availableParallelism } from 'node:os';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What readers and programs get as text. Pictures, typefaces and the index of the search are compressed in themselves. */
const TEXTS = '**/*.{atom,bib,css,csv,html,js,json,md,mjs,rss,svg,txt,webmanifest,xml}';

/** The best quality at which a build takes little longer: 102 MB become 21.6 MB in seconds. At 11 they become 20 MB, in minutes. */
const QUALITY = 9;
const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_MODE, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MODE_TEXT } = constants;

/** How far Brotli looks back, as a power of two: no further than the text is long. At its usual 22 it spends most of its time on clearing memory. */
const lookBack = (length: number) => Math.min(22, Math.max(10, Math.ceil(Math.log2(length + 16))));

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

const WAYS: readonly (readonly [ending: string, compress: (text: Buffer) => Promise<Buffer>])[] = [
	[
		'.br',
		(text) =>
			inBrotli(text, {
				params: {
					[BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
					[BROTLI_PARAM_QUALITY]: QUALITY,
					[BROTLI_PARAM_SIZE_HINT]: text.length,
					[BROTLI_PARAM_LGWIN]: lookBack(text.length),
				},
			}),
	],
	['.gz', (text) => inGzip(text, { level: 9 })],
];

/** Puts beside every text file of a built site the same text in Brotli and in gzip, where that is smaller, for servers that send what lies there. */
export async function compressTexts(folder: string): Promise<void> {
	const files = glob(TEXTS, { cwd: folder });
	// Each worker waits for a thread of zlib, of which there are four.
	const work = async () => {
		for await (const file of files) await compressText(join(folder, file));
	};
	await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
}

async function compressText(path: string): Promise<void> {
	const text = await readFile(path);
	for (const [ending, compress] of WAYS) {
		const compressed = await compress(text);
		if (compressed.length < text.length) await writeFile(path + ending, compressed);
	}
}
