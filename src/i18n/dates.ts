/** A date with as much precision as is known. Months and days start at 1. */
interface PartialDate {
	readonly year: number;
	readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
	readonly month?: number;
	readonly day?: number;
}

type Seasons = Readonly<Record<NonNullable<PartialDate['season']>, string>>;

/** Formats dates in one language. The functions are pure: they get the time zone as an argument and never read the clock. */
export interface DateWords {
	/** A date with as much precision as is known: "22 March 2022", "March 2022", "spring 2022", "2022". */
	readonly date: (date: PartialDate) => string;
	/** A period. What both ends have in common is written once if the language does so: "22–23 March 2022". */
	readonly span: (from: PartialDate, to: PartialDate) => string;
	/** A date and time with its time zone: "22 November 2026 at 14:00 UTC". */
	readonly moment: (iso: string, timeZone: string) => string;
	/** The day of a date and time: "22 November 2026". */
	readonly day: (iso: string, timeZone: string) => string;
}

/** Returns the formatters for a locale. `polish` corrects what newspapers write differently from `Intl`. */
export function dateWords(locale: string, seasons: Seasons, polish: (words: string) => string = (words) => words): DateWords {
	const formats = {
		day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
		month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
		year: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
	};
	const wholeDay = { day: 'numeric', month: 'long', year: 'numeric' } as const;
	const days = inEachZone(locale, wholeDay);
	const moments = inEachZone(locale, { ...wholeDay, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
	const formatOf = ({ month, day }: PartialDate) => (month === undefined ? formats.year : day === undefined ? formats.month : formats.day);
	const date = (partial: PartialDate) => {
		const words = polish(formatOf(partial).format(instantOf(partial)));
		return partial.season === undefined ? words : `${seasons[partial.season]} ${words}`;
	};
	return {
		date,
		span(from, to) {
			if (isSame(from, to)) return date(from);
			const isPlain = from.season === undefined && to.season === undefined && formatOf(from) === formatOf(to);
			if (isPlain) return polish(formatOf(from).formatRange(instantOf(from), instantOf(to))).replace(/\u2009?–\u2009?/, '–');
			return polish(`${date(from)} – ${date(to)}`);
		},
		moment: (iso, timeZone) => polish(moments(timeZone).format(new Date(iso))),
		day: (iso, timeZone) => polish(days(timeZone).format(new Date(iso))),
	};
}

/** Caches one formatter for each time zone: making one takes a hundred times as long as formatting a date. */
function inEachZone(locale: string, options: Intl.DateTimeFormatOptions): (timeZone: string) => Intl.DateTimeFormat {
	const known = new Map<string, Intl.DateTimeFormat>();
	return (timeZone) => {
		const format = known.get(timeZone) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
		known.set(timeZone, format);
		return format;
	};
}

/** The `datetime` value of a `<time>`: "2022-03-22", "2022-03", "2022". HTML has no seasons, so a season becomes its year. */
export function isoDate({ year, month, day }: PartialDate): string {
	return [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))].join(
		'-',
	);
}

function instantOf({ year, month, day }: PartialDate): Date {
	// `Date.UTC` would read the year 79 as 1979.
	const date = new Date(0);
	date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
	return date;
}

function isSame(a: PartialDate, b: PartialDate): boolean {
	return isoDate(a) === isoDate(b) && a.season === b.season;
}
