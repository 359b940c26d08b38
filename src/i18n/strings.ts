import { clock } from './clock.ts';
import { dateWords, type DateWords } from './dates.ts';
import { fill, type Filling } from './fill.ts';
import { isolate } from './isolate.ts';
import type { Language, Languages } from './languages.ts';
import { listed } from './listed.ts';
import { formFor } from './plural.ts';
import { polishFor } from './polish.ts';
import type { Worded, WordFile } from './readWords.ts';
import type { Entry, Single } from './spec/entries.ts';
import { ENTRIES, type Written } from './spec/strings.ts';
import { wordFile } from './wordFiles.ts';

/** All strings of the interface in one language, and its formats for names, numbers and dates. */
export interface Strings extends Written {
	/** The language of these strings. */
	readonly tag: string;
	readonly language: Language;
	/** All languages of the site. */
	readonly languages: Languages;
	readonly dates: DateWords;
	readonly number: (n: number) => string;
	/** A number with its unit: 4.5 %, US$1,200. The unit is `percent`, a currency code, or undefined. */
	readonly amount: (n: number, unit: string | undefined) => string;
	/** The same, as short as possible without rounding: 1.2 billion. */
	readonly shortAmount: (n: number, unit: string | undefined) => string;
	/** Joins names as in a sentence. */
	readonly list: (names: readonly string[]) => string;
	/** A name or address for a sentence, isolated if it runs in the other direction. */
	readonly isolated: (name: string) => string;
	readonly languageNames: (tag: string) => string;
	readonly countryName: (code: string) => string;
	readonly scriptName: (code: string) => string;
	/** The title of one page of a list. */
	readonly onPage: (title: string, page: number) => string;
	readonly tableOf: (first: number, last: number) => string;
	/** A geographical position: 31.01° north, 66.40° east. */
	readonly positionOf: (latitude: number, longitude: number) => string;
	/** The length of a recording: 4:05. */
	readonly lasts: (seconds: number) => string;
	/** The citation of a chart or map; `updated` is undefined if it is not known. */
	readonly figureCited: (figure: Readonly<Record<'site' | 'title' | 'url', string>> & { readonly updated: string | undefined }) => string;
	/** The stances of a speaker or a document towards a claim: "Supports, Background". */
	readonly stancesOf: (stances: readonly string[]) => string;
	/** The plural forms for the number of search results, for the script that counts them. Each has `{n}` for the number. */
	readonly searchFoundForms: Readonly<Record<string, string>>;
}

const made = new Map<string, Strings>();

/** Returns the strings in a language of the site. A string that is missing becomes its key in brackets, and the check reports it. */
export function stringsFor(language: Language, languages: Languages = [language]): Strings {
	const key = JSON.stringify([language, languages]);
	const known = made.get(key) ?? makeStrings(language, languages, wordFile(language.tag));
	made.set(key, known);
	return known;
}

/** Makes the strings from a words file. */
export function makeStrings(language: Language, languages: Languages, file: Pick<WordFile, 'countries' | 'words'> | undefined): Strings {
	const { direction, hreflang, locale, tag } = language;
	const { countries = {}, words = {} } = file ?? {};
	// Show every digit: a rounded number is a different number.
	const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
	const degrees = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
	const names = (type: Intl.DisplayNamesType) => {
		const known = new Intl.DisplayNames(locale, { type });
		return (code: string) => known.of(code) ?? code;
	};
	const regions = names('region');
	const number = (n: number) => numbers.format(n);
	const amounts = (isShort: boolean) => {
		const known = new Map<string | undefined, Intl.NumberFormat>();
		return (n: number, unit: string | undefined) => {
			const format = known.get(unit) ?? new Intl.NumberFormat(locale, amountOptions(unit, isShort));
			known.set(unit, format);
			// `Intl` expects a percentage as a fraction.
			return format.format(unit === 'percent' ? Number(`${n}e-2`) : n);
		};
	};
	const isolated = direction === 'rtl' ? isolate : (name: string) => name;
	const filling: Filling = { locale, number, isolated };
	const written = writtenFor(words, filling);
	return {
		...written,
		tag,
		language,
		languages,
		number,
		amount: amounts(false),
		shortAmount: amounts(true),
		isolated,
		dates: dateWords(locale, written.seasons, polishFor(hreflang)),
		list: (some) => listed(locale, some.map(isolated)),
		languageNames: names('language'),
		countryName: (code) => countries[code] ?? regions(code),
		scriptName: names('script'),
		onPage: (title, page) => (page === 1 ? title : written.pageOf(title, page)),
		tableOf: (first, last) => (first === last ? written.tableOfClaim(first) : written.tableOfClaims(first, last)),
		positionOf(latitude, longitude) {
			const { northEast, northWest, southEast, southWest } = written.position;
			const words = latitude < 0 ? (longitude < 0 ? southWest : southEast) : longitude < 0 ? northWest : northEast;
			return words(degrees.format(Math.abs(latitude)), degrees.format(Math.abs(longitude)));
		},
		lasts: (seconds) => clock(locale, seconds),
		figureCited: ({ updated, ...figure }) =>
			updated === undefined ? written.citeUndated(figure) : written.citeFigure({ ...figure, updated }),
		stancesOf: (stances) => stances.join(`${written.comma} `),
		searchFoundForms: formsOf(words['searchFound'], 'searchFound'),
	};
}

function amountOptions(unit: string | undefined, isShort: boolean): Intl.NumberFormatOptions {
	return {
		...(unit !== undefined &&
			(unit === 'percent' ? { style: 'percent' } : { style: 'currency', currency: unit, minimumFractionDigits: 0 })),
		...(isShort ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 15 } : { maximumFractionDigits: 20 }),
	};
}

/** Turns the texts of a words file into the strings of the specification. */
function writtenFor(words: Readonly<Record<string, Worded>>, filling: Filling): Written {
	const all = Object.entries<Entry>(ENTRIES).map(([key, entry]): [string, unknown] => {
		const own = words[key];
		if (entry.type !== 'group') return [key, single(entry, own, key, filling)];
		const inner = Object.entries<Single>(entry.entries).map(([name, one]) => [
			name,
			single(one, typeof own === 'object' ? own[name] : undefined, `${key}.${name}`, filling),
		]);
		return [key, Object.fromEntries(inner) as unknown];
	});
	// The specification determines the type of each entry, and this follows it entry by entry.
	return Object.fromEntries(all) as Written;
}

function single(entry: Single, own: Worded | undefined, key: string, filling: Filling): unknown {
	if (entry.type === 'counted') {
		const forms = formsOf(own, key);
		const rules = new Intl.PluralRules(filling.locale);
		return (n: number) => fill(formFor(n, forms, rules) ?? missing(key), ['n:number'], [n], filling);
	}
	const words = typeof own === 'string' ? own : missing(key);
	if (entry.type === 'text') return words;
	if (entry.type === 'sentence') return (...fillings: (string | number)[]) => fill(words, entry.gaps, fillings, filling);
	const names = entry.gaps.map((gap) => gap.split(':', 1)[0] ?? '');
	return (fillings: Readonly<Record<string, string>>) =>
		fill(
			words,
			entry.gaps,
			names.map((name) => fillings[name] ?? ''),
			filling,
		);
}

/** Returns the plural forms of a string. A single text is used for all numbers. */
function formsOf(own: Worded | undefined, key: string): Readonly<Record<string, string>> {
	if (typeof own !== 'object') return { other: own ?? missing(key) };
	return Object.fromEntries(Object.entries(own).filter((form): form is [string, string] => typeof form[1] === 'string'));
}

function missing(key: string): string {
	return `⟦${key}⟧`;
}
