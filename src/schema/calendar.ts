/** A date that looks as if it were from another calendar. */
export interface ForeignDate {
	readonly calendar: 'solar' | 'lunar';
	/** The Gregorian day, or the first and the last day; empty if there is no such day. */
	readonly days: readonly string[];
}

/** The years that the calendars of Islamic countries have counted in the last two centuries. In ours, years so long ago are rarely news. */
const [FIRST_YEAR, LAST_YEAR] = [1300, 1500];
/**
 * Years up to this one are read as solar, later ones as lunar: the solar year 1410 begins in 2031, and the lunar
 * calendar is at 1447 in 2026.
 */
const LAST_SOLAR_YEAR = 1410;

const DAY = 86_400_000;
const WRITTEN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

const CALENDARS = {
	// The year 1 of the solar calendar began on 22 March 622, that of the lunar one on 19 July.
	solar: { epoch: Date.UTC(622, 2, 22), yearLength: 365.2422, format: formatOf('persian') },
	lunar: { epoch: Date.UTC(622, 6, 19), yearLength: 354.367, format: formatOf('islamic-umalqura') },
};

/** Reads a date that may be from another calendar; undefined if its year is in neither of them. */
export function readForeignDate(text: string): ForeignDate | undefined {
	const [, year = '', month, day] = WRITTEN.exec(text) ?? [];
	if (!(Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR)) return undefined;
	const calendar = Number(year) <= LAST_SOLAR_YEAR ? 'solar' : 'lunar';
	const [from, to] = [day ?? '01', day].map((own) => findDay(calendar, [Number(year), Number(month ?? 1), Number(own ?? 0)], month));
	return { calendar, days: daysOf(from, to) };
}

/**
 * The Gregorian day of a date in another calendar; undefined if there is none. Day 0 is the last of its month, or of
 * its year if no month is given.
 */
function findDay(
	calendar: keyof typeof CALENDARS,
	[year, month, day]: readonly [number, number, number],
	isMonth: string | undefined,
): string | undefined {
	const { epoch, format, yearLength } = CALENDARS[calendar];
	const [ofYear, ofMonth] =
		day > 0 ? [year, month] : isMonth === undefined ? [year + 1, 1] : month === 12 ? [year + 1, 1] : [year, month + 1];
	const guess = epoch + Math.round((ofYear - 1) * yearLength + (ofMonth - 1) * (yearLength / 12)) * DAY;
	for (let offset = -6; offset <= 40; offset += 1) {
		const time = guess + offset * DAY;
		if (format.format(time) === `${ofYear}-${ofMonth}-${day === 0 ? 1 : day}`)
			return new Date(day === 0 ? time - DAY : time).toISOString().slice(0, 10);
	}
	return undefined;
}

function daysOf(from: string | undefined, to: string | undefined): readonly string[] {
	if (from === undefined || to === undefined) return [];
	return from === to ? [from] : [from, to];
}

function formatOf(calendar: string) {
	const format = new Intl.DateTimeFormat('en', {
		calendar,
		numberingSystem: 'latn',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		timeZone: 'UTC',
	});
	const numbers = (time: number) => {
		const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type as string, value]));
		return `${parts.get('relatedYear') ?? parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
	};
	return { format: numbers };
}
