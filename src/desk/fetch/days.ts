import { parsePartialDate } from '../../schema/date.ts';

/** The languages whose names of months are read. Persian has two lists: for Afghanistan (fa-AF) and for Iran (fa). */
const LANGUAGES = ['en', 'ur', 'fa-AF', 'fa', 'ar', 'hi', 'ps', 'es', 'fr', 'de'];

/** The number of each month, by its long and short names in lower case. */
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
			// Languages without short names have numbers instead.
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

/** Patterns of dates in words, the most exact first. */
const PATTERNS = [
	DAY + SPACE + NAMED + SPACE + YEAR,
	NAMED + SPACE + DAY + SPACE + YEAR,
	YEAR + SPACE + NAMED + SPACE + DAY,
	NAMED + SPACE + YEAR,
	YEAR + SPACE + NAMED,
];
const ANYWHERE = PATTERNS.map((pattern) => new RegExp(pattern, 'iu'));
const ALONE = PATTERNS.map((pattern) => new RegExp(`^(?:${pattern})$`, 'iu'));

/** The digits of Arabic, of Urdu and Dari, and of Hindi, in order. */
const DIGITS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९';

/** Replaces the digits of other scripts with Latin ones. Positions in the text stay the same. */
export function withLatinDigits(words: string): string {
	return words.replace(new RegExp(`[${DIGITS}]`, 'g'), (digit) => String(DIGITS.indexOf(digit) % 10));
}

/** The first date in a text, in the form of the content files: a day if there is one, otherwise a month, otherwise a year. */
export function dayIn(text: string): string | undefined {
	const words = withLatinDigits(text);
	const [iso] = /(?<!\d)\d{4}-\d\d(?:-\d\d)?(?!\d)/.exec(words) ?? [];
	if (iso !== undefined && parsePartialDate(iso) !== undefined) return iso;
	return inWords(words, ANYWHERE) ?? new RegExp(YEAR).exec(words)?.[0];
}

/** The date in a text that contains nothing else: “4 March 2026”, “مارچ ۲۰۲۶”. Undefined for any other text. */
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
