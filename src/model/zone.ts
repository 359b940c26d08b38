import type { ReadableArticle } from '../reading/documents/readable.ts';

/** A moment in the site’s time zone, so that every output names the same day as the pages: `2026-03-02T15:30+04:30`. */
export function inZone(moment: string, timeZone: string): string {
	const parts = new Map(
		clockIn(timeZone)
			.formatToParts(new Date(moment))
			.map(({ type, value }) => [type, value]),
	);
	const [year, month, day, hour, minute, second] = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map((type) =>
		(parts.get(type) ?? '').padStart(type === 'year' ? 4 : 2, '0'),
	);
	const seconds = second === '00' ? '' : `:${second}`;
	const [offset = '+00:00'] = /[+-]\d\d:\d\d/.exec(parts.get('timeZoneName') ?? '') ?? [];
	return `${year}-${month}-${day}T${hour}:${minute}${seconds}${offset === '+00:00' ? 'Z' : offset}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The formatter for a time zone, made once for each. */
function clockIn(timeZone: string): Intl.DateTimeFormat {
	const known =
		clocks.get(timeZone) ??
		new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			second: '2-digit',
			hourCycle: 'h23',
			timeZone,
			timeZoneName: 'longOffset',
		});
	clocks.set(timeZone, known);
	return known;
}

/** The day that a moment names in the zone it is written in: `2026-03-02`. */
export function dayOf(moment: string): string {
	return moment.slice(0, 10);
}

/** An article with its moments in the site’s time zone. */
export function articleInZone({ data, ...article }: ReadableArticle, timeZone: string): ReadableArticle {
	const local = (moment: string) => inZone(moment, timeZone);
	return {
		...article,
		data: {
			...data,
			published: local(data.published),
			...(data.updated !== undefined && { updated: local(data.updated) }),
			revisions: data.revisions.map((revision) => ({ ...revision, at: local(revision.at) })),
		},
	};
}
