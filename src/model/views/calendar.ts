import type { PartialDate } from '../../schema/date.ts';
import type { Article } from '../article.ts';

/** The articles of one month. */
export interface MonthOfArticles {
	readonly month: PartialDate;
	readonly articles: readonly Article[];
}

/** Groups articles by the month of first publication in a time zone. Keeps the order of the list. */
export function groupByMonth(articles: readonly Article[], timeZone: string): readonly MonthOfArticles[] {
	const calendar = new Intl.DateTimeFormat('en', { year: 'numeric', month: 'numeric', timeZone });
	return [...Map.groupBy(articles, ({ published }) => calendar.format(new Date(published)))].map(([written, group]) => {
		const [month, year] = written.split('/').map(Number);
		return { month: { year: year ?? 0, ...(month !== undefined && { month }) }, articles: group };
	});
}
