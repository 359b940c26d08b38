import { parsePartialDate } from '../../schema/date.ts';

/** The languages in which the names of months are known: those of which the project has words, and Persian as it is written in Iran. */
const LANGUAGES = ['en', 'ur', 'fa-AF', 'fa', 'ar', 'hi', 'ps', 'es', 'fr', 'de'];

/** The number of each month by its names, long and short, in small letters. */
const MONTHS: ReadonlyMap<string, number> = new Map(
	LANGUAGES.flatMap((language) =>
		(['long', 'short'] as const).flatMap((month) => {
			const names = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month, timeZone: 'UTC' });
			const named = Array.from({ length: 12 }, (_, at): [string, number] => [
				names
					.format(Date.UTC(2024, at, 15))
					.toLowerCase()
					.replace(/\.$/, ''),
				at + 1,
			]);
			// Where a language has no short ones, there are numbers.
			return named.filter(([name]) => !/\p{N}/u.test(name));
		}),
	),
);
const MONTH = `(?<month>${[...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;
const [NOT_IN_WORD, AT_END] = [String.raw`(?<![\p{L}\p{M}])`, String.raw`(?![\p{L}\p{M}])\.?`];
const DAY = String.raw`(?<!\d)(?<day>\d{1,2})(?!\d)(?:st|nd|rd|th|\.)?`;
const YEAR = String.raw`(?<!\d)(?<year>(?:1[5-9]|20)\d\d)(?!\d)`;
const SPACE = String.raw`[\s,،/-]+(?:of\s+|de\s+)?`;
const NAMED = NOT_IN_WORD + MONTH + AT_END;

/** Dates in words, the most exact first. */
const PATTERNS = [
	DAY + SPACE + NAMED + SPACE + YEAR,
	NAMED + SPACE + DAY + SPACE + YEAR,
	YEAR + SPACE + NAMED + SPACE + DAY,
	NAMED + SPACE + YEAR,
	YEAR + SPACE + NAMED,
];
const ANYWHERE = PATTERNS.map((pattern) => new RegExp(pattern, 'iu'));
const ALONE = PATTERNS.map((pattern) => new RegExp(`^(?:${pattern})$`, 'iu'));

/** The digits of Arabic, of Urdu and Dari, and of Hindi. */
const DIGITS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९';

/** Digits of other scripts as Latin ones; every sign stays where it is. */
export function withLatinDigits(words: string): string {
	return words.replace(new RegExp(`[${DIGITS}]`, 'g'), (digit) => String(DIGITS.indexOf(digit) % 10));
}

/** The first date in words, as the content writes dates: a day where there is one, else a month, else a year. Undefined where there is none. */
export function dayIn(text: string): string | undefined {
	const words = withLatinDigits(text);
	const [iso] = /(?<!\d)\d{4}-\d\d(?:-\d\d)?(?!\d)/.exec(words) ?? [];
	if (iso !== undefined && parsePartialDate(iso) !== undefined) return iso;
	return inWords(words, ANYWHERE) ?? new RegExp(YEAR).exec(words)?.[0];
}

/** The date that these words are, and nothing else: “4 March 2026”, “مارچ ۲۰۲۶”. */
export function wholeDate(text: string): string | undefined {
	return inWords(withLatinDigits(text).trim(), ALONE);
}

function inWords(words: string, patterns: readonly RegExp[]): string | undefined {
	for (const pattern of patterns) {
		const { day, month = '', year } = pattern.exec(words)?.groups ?? {};
		const number = MONTHS.get(month.toLowerCase());
		if (year === undefined || number === undefined) continue;
		const written = [year, String(number).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
		if (parsePartialDate(written) !== undefined) return written;
	}
	return undefined;
}
