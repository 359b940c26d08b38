import type { Strings } from '../../i18n/strings.ts';
import { dateOf, type Chart } from '../../model/charts/chart.ts';

/** How the numbers and dates of a chart are written in its drawings and tables. */
export function chartWriting(chart: Chart, t: Strings) {
	const { step, unit } = chart;
	const date = (at: number) => dateOf(at, chart);
	return {
		direction: t.language.direction,
		number: (value: number) => t.amount(value, unit),
		short: (value: number) => t.shortAmount(value, unit),
		dates: (from: number, until: number) => t.dates.span(date(from), date(until)),
		datesOf(set: readonly number[]) {
			const all = set.map(date);
			const isYears = step !== 'year' && all.every(({ day = 1, month }) => day === 1 && month === 1);
			const isMonths = step === 'day' && all.every(({ day }) => day === 1);
			return (at: number) => {
				const { day, month, year } = date(at);
				if (isYears || month === undefined) return t.dates.date({ year });
				return t.dates.date(isMonths || day === undefined ? { year, month } : { year, month, day });
			};
		},
		countedAnew: t.countedAnew,
	};
}
