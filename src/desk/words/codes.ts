import { isLanguage } from '../../schema/language.ts';
import { isCountry } from '../../schema/outlet.ts';

/** A key whose values are codes: how each is called in English, and whether there is such a code. */
interface Codes {
	readonly names: Intl.DisplayNames;
	readonly exists: (code: string) => boolean;
	/** The same code in its usual form: “he” for “iw”, “GB” for “uk”. */
	readonly usual: (code: string) => string | undefined;
	/** Codes of more than two letters that newsrooms here need. */
	readonly more: readonly string[];
}

const CODES: Readonly<Record<string, Codes>> = {
	language: {
		names: new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }),
		exists: isLanguage,
		usual: (code) => new Intl.Locale(code).language,
		more: ['prs', 'zh-Hant', 'zh-Hans', 'pt-BR'],
	},
	country: {
		names: new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }),
		exists: isCountry,
		usual: (code) => new Intl.Locale(`und-${code}`).region,
		more: [],
	},
};

const LETTERS = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ');
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** Whether editors see and type names for the values of a key, which are codes in the file. */
export function hasCodes(key: string): boolean {
	return CODES[key] !== undefined;
}

/** The name of a code: “Urdu” for the language ur. What has no name stays as it is. */
export function codeName(key: string, code: string): string {
	const own = CODES[key];
	return own?.exists(code) === true ? (own.names.of(code) ?? code) : code;
}

/** The code of a name: ur for the language “Urdu”. What is no name stays as it is, and the check says so. */
export function codeOf(key: string, name: string): string {
	const wanted = name.trim().toLowerCase();
	return named(key).get(wanted) ?? name.trim();
}

/** All names of a key, in order. */
export function codeNames(key: string): readonly string[] {
	return [...new Set([...named(key).values()].map((code) => codeName(key, code)))].sort((a, b) => a.localeCompare(b));
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** The codes of a key by their names, in small letters. */
function named(key: string): ReadonlyMap<string, string> {
	const own = CODES[key];
	if (own === undefined) return new Map();
	const before = known.get(key);
	if (before !== undefined) return before;
	const codes = [...new Set([...PAIRS.map(own.usual), ...own.more])].filter((code) => code !== undefined && own.exists(code));
	const made = new Map(codes.map((code = '') => [(own.names.of(code) ?? code).toLowerCase(), code]));
	known.set(key, made);
	return made;
}
