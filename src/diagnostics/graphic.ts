import { idLike } from '../schema/id.ts';
import type { Explanation } from './place.ts';
import { didYouMean } from './nearest.ts';

type Kind = 'chart' | 'map';

interface Unknown {
	readonly id: string;
	readonly nearest: string | undefined;
}

/** What can be wrong with charts and maps: with their files, or with where they are shown. */
export const figureDiagnostics = {
	'unknown-chart': ({ id, nearest }: Unknown): Explanation => ({
		what: `There is no chart "${id}".`,
		todo: didYouMean(nearest, `Add content/charts/${idLike(id)}.yml, or correct the id.`),
	}),
	'unknown-map': ({ id, nearest }: Unknown): Explanation => ({
		what: `There is no map "${id}".`,
		todo: didYouMean(nearest, `Add content/maps/${idLike(id)}.yml, or correct the id.`),
	}),
	'unused-figure': ({ kind, written }: { kind: Kind; written: string }): Explanation => ({
		what: `No article and no topic shows this ${kind}, so nobody would see it.`,
		todo: `Put ${written} into a text, name it under ${kind}s: of a topic, or delete the file.`,
	}),
	'repeated-figure': ({ tag, id }: { tag: string; id: string | undefined }): Explanation => ({
		what: id === undefined ? `<${tag} /> is in the text twice.` : `The ${tag.toLowerCase()} "${id}" is in the text twice.`,
		todo: 'Keep one of the two.',
	}),
	'unsourced-number': (): Explanation => ({
		what: 'This number has no source.',
		todo: 'Name under source: the id of the document that it comes from, or write value: unknown. Where one document gives all numbers, name it once, as source: of the chart or of the series.',
	}),
	'unreadable-number': ({ value }: { value: string }): Explanation => ({
		what: `"${value}" cannot be read as a number for sure: a comma or a point may stand for thousands or for decimals.`,
		todo: 'Write digits from 0 to 9, a point before decimals and nothing else, 15 digits at most: 1717, -3.5. Where no number was found, write unknown.',
	}),
	'undated-number': (): Explanation => ({
		what: 'This number has no date, or two.',
		todo: 'Give it either year: 2024, or when: with a month like 2024-03 or a day like 2024-03-22.',
	}),
	'numbers-in-one-place': (): Explanation => ({
		what: 'It is not clear where the numbers of this chart are.',
		todo: 'Give either points: of its own; or series:, each with points:; or numbers: with the name of a CSV, and series: without points where it has several columns.',
	}),
	'unknown-unit': ({ value }: { value: string }): Explanation => ({
		what: `"${value}" is no unit that charts have.`,
		todo: 'Write percent, or the three capital letters of a currency, like USD or AFN. For anything else, leave unit out and say it under counts.',
	}),
	'unknown-table': ({ path, nearest }: { path: string; nearest: string | undefined }): Explanation => ({
		what: `There is no file content/articles/${path}.`,
		todo: didYouMean(nearest, 'Put the CSV into the folder of an article, and name it by that folder: river-treaty/floods.csv.'),
	}),
	'unused-table': ({ path }: { path: string }): Explanation => ({
		what: 'No chart takes its numbers from this table.',
		todo: `Name it in the file of a chart, as numbers: ${path}. Or take it out of the folder.`,
	}),
	'unknown-column': ({ name, nearest, known }: { name: string; nearest: string | undefined; known: string }): Explanation => ({
		what: name === '' ? 'A column of this table has no name.' : `Nobody knows what the column "${name}" is.`,
		todo: didYouMean(nearest, `The first column is the date. The others are called: ${known}.`),
	}),
	'table-without-numbers': ({ columns }: { columns: string }): Explanation => ({
		what: 'This table has no column with numbers of the chart.',
		todo: `Begin it with a line that names the columns: date, ${columns}. In each further line, put a date and its numbers.`,
	}),
	'cell-without-column': ({ value }: { value: string }): Explanation => ({
		what: `"${value}" is in a row with more cells than the table has columns.`,
		todo: 'Put words that have a comma in them in quotation marks, or give the column a name.',
	}),
	'unknown-series': ({ id, nearest, known }: Unknown & { known: string }): Explanation => ({
		what: id === '' ? 'This row does not say which series its number belongs to.' : `The chart has no series "${id}".`,
		todo: didYouMean(nearest, `Write one of these: ${known}.`),
	}),
	'mixed-dates': ({ value, others }: { value: string; others: string }): Explanation => ({
		what: `"${value}" is not the date of ${others}, as the first number of this chart is.`,
		todo: 'Give all its numbers years, or all months, or all days. What was counted by the month does not belong beside what was counted by the year.',
	}),
	'empty-chart': (): Explanation => ({
		what: 'This chart has no number at all, so there is nothing to draw.',
		todo: 'Add numbers, or take the chart out and say in the text that nobody counted.',
	}),
	'empty-series': ({ name }: { name: string }): Explanation => ({
		what: `“${name}” has no number at all: readers see its name and no line.`,
		todo: 'If that is the news, leave it. If not, take the series out.',
	}),
	'too-many-series': ({ count, most, isApart }: { count: number; most: number; isApart: boolean }): Explanation => ({
		what: `This chart has ${count} series. Nobody tells more than ${most} ${isApart ? 'small drawings' : 'in one drawing'} from each other.`,
		todo: isApart
			? 'Take some out, or make two charts.'
			: 'Take some out, make two charts, or give each a drawing of its own with apart: true.',
	}),
	'crowded-chart': ({ count, most }: { count: number; most: number }): Explanation => ({
		what: `This chart has ${count} bars beside each other. On a phone there is room for ${most}.`,
		todo: 'Draw lines instead (form: lines), leave dates out, or make two charts.',
	}),
	'lying-scale': ({ fault }: { fault: 'bars' | 'not-positive' }): Explanation =>
		fault === 'bars'
			? {
					what: 'Bars say by their length how large a number is, and on this scale they would say it wrongly.',
					todo: 'Take scale: away, or draw lines or dots instead of bars.',
				}
			: {
					what: 'A logarithmic scale has no nought and nothing below it, and this number is.',
					todo: 'Take scale: log away, or the number out.',
				},
	'stacked-counts': ({ institutes }: { institutes: string }): Explanation => ({
		what: `Bars on top of each other add numbers up, and these were counted by ${institutes}. Counts made by different rules cannot be added.`,
		todo: 'Put the bars beside each other (form: bars), or keep to one institute.',
	}),
	'undrawn-range': (): Explanation => ({
		what: 'Only dots are drawn with the least and the most that a number may be.',
		todo: 'Set form: dots, or take low and high away and say it under note.',
	}),
	'reversed-range': ({ low, value, high }: { low: string; value: string; high: string }): Explanation => ({
		what: `The number is ${value}, and its range goes from ${low} to ${high}: it is not within.`,
		todo: 'Correct one of the three.',
	}),
	'outside-chart': ({ value }: { value: string }): Explanation => ({
		what: `${value} is not among the dates of this chart.`,
		todo: 'Correct the date, or take it out.',
	}),
	'mixed-counts': ({ origins, countedBy }: { origins: string; countedBy: string }): Explanation => ({
		what: `This number goes back to ${origins}, and the chart is of what ${countedBy} counted. Counts made by different rules cannot be compared.`,
		todo: `Take the number out, or give it a chart of its own. If the source passes on ${countedBy}, say so with basedOn.`,
	}),
	'undrawable-letters': ({ letters }: { letters: string }): Explanation => ({
		what: `The share card, the picture that unfolds with a link, cannot draw ${letters}. It shows … in their place, and leaves emoji out.`,
		todo: 'If it matters, write it in Latin letters, or leave it out. Readers of the page see all of it.',
	}),
};
