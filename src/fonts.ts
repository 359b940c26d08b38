import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { scriptOf, type Language, type Languages } from './i18n/languages.ts';
import { typefaceOf, type Typeface } from './i18n/typeface.ts';
import { wordFile } from './i18n/wordFiles.ts';

/**
 * The letters, vowel signs, digits and punctuation of Urdu, Dari, Pashto and Arabic, which pages and names in these
 * languages are written with.
 */
const LETTERS =
	'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي' +
	'ٹپچڈڑژکگںھہۂۃیےۓۀ' +
	'ټځڅډړږښګڼۍې' +
	'\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0656\u0657\u0670' +
	'۰۱۲۳۴۵۶۷۸۹' +
	' ()،؛؟۔٪٫٬“”‘’«»\u200C\u200D';

/** Outside the built site, so that the next build finds it. */
const CACHE = 'node_modules/.cache/fonts';

const { resolve } = createRequire(import.meta.url);

/** One file of a typeface. */
export interface FontFile {
	readonly src: string;
	readonly style: 'normal' | 'italic';
	/** The characters to load it for; undefined for all. */
	readonly unicodeRange?: readonly [string, ...string[]];
}

/** A typeface that the site provides. */
export interface FontFamily {
	readonly name: string;
	readonly cssVariable: `--font-${string}`;
	/** The fonts for text until the typeface has loaded, or if it never does. */
	readonly fallbacks: readonly [string, ...string[]];
	/** Whether Astro may adjust the first fallback to the width of the typeface. */
	readonly optimizedFallbacks: boolean;
	readonly files: readonly [FontFile, ...FontFile[]];
}

/** The typefaces of a site in these languages, one weight of each. */
export async function fontsFor(languages: Languages): Promise<readonly FontFamily[]> {
	const of = (typeface: Typeface) => languages.filter((language) => typefaceOf(language) === typeface);
	const families = [
		of('newsreader').length > 0 && newsreader(of('newsreader')),
		of('nastaliq').length > 0 && {
			name: 'Nastaliq',
			cssVariable: '--font-nastaliq' as const,
			fallbacks: ['Arabic of Android', 'Arabic of Noto Sans', 'Arabic of Linux', 'Georgia', 'serif'] as const,
			optimizedFallbacks: false,
			files: [{ src: await arabicFont('noto-nastaliq-urdu'), style: 'normal' }] as const,
		},
		of('naskh').length > 0 && {
			name: 'Naskh',
			cssVariable: '--font-naskh' as const,
			fallbacks: ['Arabic of Noto Sans', 'Arabic of Linux', 'Georgia', 'serif'] as const,
			optimizedFallbacks: false,
			files: [{ src: await arabicFont('noto-naskh-arabic'), style: 'normal' }] as const,
		},
		of('noto-sans').length > 0 && notoSans(of('noto-sans')),
	];
	return families.filter((family) => family !== false);
}

/** Latin letters that the main file does not have: those of Polish, Turkish or Czech, and those of Vietnamese. */
const FURTHER_LATIN = {
	'latin-ext': { letters: /[\u0100-\u02ba\u1e00-\u1e9f]/, range: ['U+0100-02BA', 'U+1E00-1E9F', 'U+20A0-20C0', 'U+2C60-2C7F'] },
	vietnamese: {
		letters: /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/,
		range: ['U+0102-0103', 'U+01A0-01A1', 'U+01AF-01B0', 'U+0300-0309', 'U+1EA0-1EF9', 'U+20AB'],
	},
} as const;

function newsreader(languages: readonly Language[]): FontFamily {
	const words = languages.map(({ name, tag }) => name + (wordFile(tag)?.text ?? '')).join('');
	const files = (subset: string, unicodeRange?: readonly [string, ...string[]]) =>
		(['normal', 'italic'] as const).map((style) => ({
			src: `@fontsource/newsreader/files/newsreader-${subset}-400-${style}.woff2`,
			style,
			...(unicodeRange !== undefined && { unicodeRange }),
		}));
	const [upright, italic] = files('latin') as [FontFile, FontFile];
	return {
		name: 'Newsreader',
		cssVariable: '--font-serif',
		fallbacks: ['Android Serif', 'Linux Serif', 'Georgia', 'serif'],
		optimizedFallbacks: true,
		files: [
			upright,
			italic,
			...Object.entries(FURTHER_LATIN).flatMap(([subset, { letters, range }]) => (letters.test(words) ? files(subset, range) : [])),
		],
	};
}

/** The files of Noto Sans, by script. */
const NOTO_SANS: Readonly<Record<string, readonly [subset: string, ...range: [string, ...string[]]]>> = {
	Deva: ['devanagari', 'U+0900-097F', 'U+1CD0-1CF9', 'U+200C-200D', 'U+20A8', 'U+20B9', 'U+25CC', 'U+A830-A839', 'U+A8E0-A8FF'],
	Cyrl: ['cyrillic', 'U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
	Grek: ['greek', 'U+0370-03FF'],
};

/** Noto Sans with the scripts of these languages, and with Latin for the names and digits among their words. */
function notoSans(languages: readonly Language[]): FontFamily {
	const file = (subset: string, unicodeRange: readonly [string, ...string[]]): FontFile => ({
		src: `@fontsource/noto-sans/files/noto-sans-${subset}-400-normal.woff2`,
		style: 'normal',
		unicodeRange,
	});
	const own = [...new Set(languages.map(({ hreflang }) => scriptOf(hreflang)))].flatMap((script) => {
		const [subset, ...range] = NOTO_SANS[script] ?? [];
		return subset === undefined ? [] : [file(subset, range as [string, ...string[]])];
	});
	return {
		name: 'Noto Sans',
		cssVariable: '--font-noto-sans',
		fallbacks: ['system-ui', 'sans-serif'],
		optimizedFallbacks: false,
		files: [file('latin', ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-206F', 'U+20AC', 'U+2122']), ...own],
	};
}

/**
 * A font file of @fontsource, cut down to the letters above. In Noto Nastaliq Urdu, each pair of letters has shapes of
 * its own, so 116 of 159 kB are left. Returns the path of the file, which is made if it does not exist yet.
 */
async function arabicFont(family: 'noto-naskh-arabic' | 'noto-nastaliq-urdu'): Promise<string> {
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
