import { availableParallelism } from 'node:os';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, matchesGlob } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Text files that readers and programs request. Pictures, fonts and the search index are compressed already. */
const TEXTS = '**/*.{atom,bib,css,csv,html,js,json,md,mjs,rss,svg,txt,webmanifest,xml}';

/** The highest Brotli quality that hardly slows the build: 102 MB become 21.6 MB in seconds. Quality 11 gives 20 MB, but takes minutes. */
const QUALITY = 9;
/** Articles are what most readers open, and the largest pages. They are a tenth smaller at the highest quality, for a quarter of a second each. */
const ARTICLES = '{,*/}articles/*/index.html';
const ARTICLE_QUALITY = 11;
const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_MODE, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MODE_TEXT } = constants;

/**
 * The Brotli window, as a power of two: just large enough for the text. With the default of 22, Brotli spends most of
 * its time clearing memory.
 */
const lookBack = (length: number) => Math.min(22, Math.max(10, Math.ceil(Math.log2(length + 16))));

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

const WAYS: readonly (readonly [ending: string, compress: (text: Buffer, file: string) => Promise<Buffer>])[] = [
	[
		'.br',
		(text, file) =>
			inBrotli(text, {
				params: {
					[BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
					[BROTLI_PARAM_QUALITY]: matchesGlob(file, ARTICLES) ? ARTICLE_QUALITY : QUALITY,
					[BROTLI_PARAM_SIZE_HINT]: text.length,
					[BROTLI_PARAM_LGWIN]: lookBack(text.length),
				},
			}),
	],
	['.gz', (text) => inGzip(text, { level: 9 })],
];

/**
 * Writes a Brotli and a gzip copy beside each text file of a built site, unless the copy would be larger. Servers can
 * send these copies as they are.
 */
export async function compressTexts(folder: string): Promise<void> {
	const files = glob(TEXTS, { cwd: folder });
	// Each worker waits for a zlib thread; there are four of them.
	const work = async () => {
		for await (const file of files) await compressText(folder, file);
	};
	await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
}

async function compressText(folder: string, file: string): Promise<void> {
	const path = join(folder, file);
	const text = await readFile(path);
	for (const [ending, compress] of WAYS) {
		const compressed = await compress(text, file);
		if (compressed.length < text.length) await writeFile(path + ending, compressed);
	}
}
