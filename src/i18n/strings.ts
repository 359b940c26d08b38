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

/** Every word of the interface in one language, and how it writes names, numbers and dates. */
export interface Strings extends Written {
	/** The language of all these words. */
	readonly tag: string;
	readonly language: Language;
	/** All languages of the site. */
	readonly languages: Languages;
	readonly dates: DateWords;
	readonly number: (n: number) => string;
	/** A number with its unit: 4.5 %, US$1,200. The unit is `percent`, a currency, or nothing. */
	readonly amount: (n: number, unit: string | undefined) => string;
	/** The same in as little room as it takes to say it exactly: 1.2 billion. */
	readonly shortAmount: (n: number, unit: string | undefined) => string;
	/** Names as a sentence joins them. */
	readonly list: (names: readonly string[]) => string;
	/** A name or address in a sentence, kept from jumbling it where it runs the other way. */
	readonly isolated: (name: string) => string;
	readonly languageNames: (tag: string) => string;
	readonly countryName: (code: string) => string;
	readonly scriptName: (code: string) => string;
	/** The way from a claim's entry back to the first, second, … place of its words. */
	readonly inTheText: (place: number) => string;
	/** The title of a page of a list. */
	readonly onPage: (title: string, page: number) => string;
	readonly tableOf: (first: number, last: number) => string;
	/** The position of a place: 31.01° north, 66.40° east. */
	readonly positionOf: (latitude: number, longitude: number) => string;
	/** How long a recording is: 4:05. */
	readonly lasts: (seconds: number) => string;
	/** How a chart or map is cited; `updated` may not be known. */
	readonly figureCited: (figure: Readonly<Record<'site' | 'title' | 'url', string>> & { readonly updated: string | undefined }) => string;
	/** What somebody says to a claim, or a document does to it: "Supports, Background". */
	readonly stancesOf: (stances: readonly string[]) => string;
	/** The forms of the number of results, for the script that counts them: by plural form, with `{n}` for the number. */
	readonly searchFoundForms: Readonly<Record<string, string>>;
}

const made = new Map<string, Strings>();

/** The words of the interface in a language of a site. What the language has no words for stands as its key in brackets, and the check tells it. */
export function stringsFor(language: Language, languages: Languages = [language]): Strings {
	const key = JSON.stringify([language, languages]);
	const known = made.get(key) ?? makeStrings(language, languages, wordFile(language.tag));
	made.set(key, known);
	return known;
}

/** The words of the interface from a file of words. */
export function makeStrings(language: Language, languages: Languages, file: Pick<WordFile, 'countries' | 'words'> | undefined): Strings {
	const { direction, hreflang, locale, tag } = language;
	const { countries = {}, words = {} } = file ?? {};
	// Every digit: a number that is rounded is another number.
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
			// Of per cent, the library wants to be told hundredths.
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
		inTheText: (place) => (place === 1 ? written.inText : written.inTextAgain(place)),
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

/** The strings of the specification with the words of a file. */
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
	// The specification gives each entry its type; what is made here follows it entry by entry.
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

/** The forms of a string that agrees with a number; where one string is written for all numbers, that. */
function formsOf(own: Worded | undefined, key: string): Readonly<Record<string, string>> {
	if (typeof own !== 'object') return { other: own ?? missing(key) };
	return Object.fromEntries(Object.entries(own).filter((form): form is [string, string] => typeof form[1] === 'string'));
}

function missing(key: string): string {
	return `⟦${key}⟧`;
}
