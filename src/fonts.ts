import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** The letters, vowel signs, digits and punctuation of Urdu, Dari, Pashto and Arabic: what pages in Urdu and Dari are written with, and the names in them. */
const LETTERS =
	'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي' +
	'ٹپچڈڑژکگںھہۂۃیےۓۀ' +
	'ټځڅډړږښګڼۍې' +
	'\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0656\u0657\u0670' +
	'۰۱۲۳۴۵۶۷۸۹' +
	' ()،؛؟۔٪٫٬“”‘’«»\u200C\u200D';

/** Outside the site, so that the next build finds it. */
const CACHE = 'node_modules/.cache/fonts';

const { resolve } = createRequire(import.meta.url);

/**
 * A font file of @fontsource with only the letters of the languages above: of Noto Nastaliq Urdu, whose every pair of
 * letters has shapes of its own, that leaves 116 of 159 kB. Gives the path of the file, made where it is not there yet.
 */
export async function arabicFont(family: 'noto-naskh-arabic' | 'noto-nastaliq-urdu'): Promise<string> {
	const whole = await readFile(resolve(`@fontsource/${family}/files/${family}-arabic-400-normal.woff2`));
	const file = join(CACHE, `${family}-${createHash('sha256').update(whole).update(LETTERS).digest('hex').slice(0, 16)}.woff2`);
	if (!existsSync(file)) {
		const part = `${file}.${process.pid}.part`;
		await mkdir(CACHE, { recursive: true });
		await writeFile(part, await subsetFont(whole, LETTERS, { targetFormat: 'woff2' }));
		await rename(part, file);
	}
	return `./${file}`;
}
