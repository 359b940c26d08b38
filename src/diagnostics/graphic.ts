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
		what: `No article or topic shows this ${kind}, so nobody would see it.`,
		todo: `Put ${written} into a text, name it under ${kind}s: in a topic, or delete the file.`,
	}),
	'repeated-figure': ({ tag, id }: { tag: string; id: string | undefined }): Explanation => ({
		what: id === undefined ? `<${tag} /> is in the text twice.` : `The ${tag.toLowerCase()} "${id}" is in the text twice.`,
		todo: 'Keep one of the two.',
	}),
	'unsourced-number': (): Explanation => ({
		what: 'This number has no source.',
		todo: 'Write under source: the id of the document that it comes from, or write value: unknown. If one document gives all numbers, name it once, under source: of the chart or of the series.',
	}),
	'unreadable-number': ({ value }: { value: string }): Explanation => ({
		what: `It is not clear which number "${value}" is: a comma or a point may separate thousands or decimals.`,
		todo: 'Write only digits from 0 to 9 and a point before decimals, with at most 15 digits: 1717, -3.5. If no number was found, write unknown.',
	}),
	'undated-number': (): Explanation => ({
		what: 'This number has no date, or has two.',
		todo: 'Give it either year: 2024, or when: with a month like 2024-03 or a day like 2024-03-22.',
	}),
	'numbers-in-one-place': (): Explanation => ({
		what: 'It is not clear where the numbers of this chart are.',
		todo: 'Give either points:; or series:, each with points:; or numbers: with the name of a CSV. If the CSV has several columns, add series: without points.',
	}),
	'unknown-unit': ({ value }: { value: string }): Explanation => ({
		what: `"${value}" is not a unit that charts can have.`,
		todo: 'Write percent, or the three capital letters of a currency, like USD or AFN. For anything else, leave unit out and say it under counts.',
	}),
	'unknown-table': ({ path, nearest }: { path: string; nearest: string | undefined }): Explanation => ({
		what: `There is no file content/articles/${path}.`,
		todo: didYouMean(nearest, 'Put the CSV into the folder of an article, and name it by that folder: river-treaty/floods.csv.'),
	}),
	'unused-table': ({ path }: { path: string }): Explanation => ({
		what: 'No chart takes its numbers from this table.',
		todo: `Name it in the file of a chart, as numbers: ${path}. Or delete it.`,
	}),
	'unknown-column': ({ name, nearest, known }: { name: string; nearest: string | undefined; known: string }): Explanation => ({
		what: name === '' ? 'A column of this table has no name.' : `The site does not know the column "${name}".`,
		todo: didYouMean(nearest, `The first column is the date. The others are called: ${known}.`),
	}),
	'table-without-numbers': ({ columns }: { columns: string }): Explanation => ({
		what: 'This table has no column with numbers for the chart.',
		todo: `Begin it with a line that names the columns: date, ${columns}. On each line below it, write a date and its numbers.`,
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
		what: `"${value}" is not ${others}, unlike the date of the first number in this chart.`,
		todo: 'Date all numbers by year, or all by month, or all by day. Monthly counts do not belong beside yearly ones.',
	}),
	'empty-chart': (): Explanation => ({
		what: 'This chart has no numbers, so there is nothing to draw.',
		todo: 'Add numbers, or delete the chart and say in the text that nobody counted.',
	}),
	'empty-series': ({ name }: { name: string }): Explanation => ({
		what: `“${name}” has no numbers, so readers see its name but no line.`,
		todo: 'If that is the news, leave it. If not, delete the series.',
	}),
	'too-many-series': ({ count, most, isApart }: { count: number; most: number; isApart: boolean }): Explanation => ({
		what: `This chart has ${count} series. Readers cannot tell more than ${most} apart${isApart ? '' : ' in one drawing'}.`,
		todo: isApart
			? 'Take some out, or make two charts.'
			: 'Take some out, make two charts, or give each a drawing of its own with apart: true.',
	}),
	'crowded-chart': ({ count, most }: { count: number; most: number }): Explanation => ({
		what: `This chart has ${count} bars side by side. A phone has room for ${most}.`,
		todo: 'Draw lines instead (form: lines), leave dates out, or make two charts.',
	}),
	'lying-scale': ({ fault }: { fault: 'bars' | 'not-positive' }): Explanation =>
		fault === 'bars'
			? {
					what: 'The length of a bar shows how large a number is. On this scale, it would be wrong.',
					todo: 'Delete scale:, or draw lines or dots instead of bars.',
				}
			: {
					what: 'This number is zero or less, which a logarithmic scale cannot show.',
					todo: 'Delete scale: log, or the number.',
				},
	'stacked-counts': ({ institutes }: { institutes: string }): Explanation => ({
		what: `Stacked bars add numbers up, but these were counted by ${institutes}. Counts made by different rules cannot be added.`,
		todo: 'Put the bars side by side (form: bars), or keep to one institute.',
	}),
	'undrawn-range': (): Explanation => ({
		what: 'Only dots can show the lowest and highest that a number may be.',
		todo: 'Set form: dots, or delete low and high and say it under note.',
	}),
	'reversed-range': ({ low, value, high }: { low?: number; value?: number; high?: number }): Explanation => ({
		what:
			value === undefined
				? `The range from ${low ?? ''} to ${high ?? ''} ends before it begins.`
				: `The number is ${value}, and by its range it is ${inRange(low, high)}.`,
		todo: value === undefined ? 'Swap low and high, or correct one of them.' : 'Correct the number or its range.',
	}),
	'outside-chart': ({ value }: { value: string }): Explanation => ({
		what: `${value} is not among the dates of this chart.`,
		todo: 'Correct the date, or take it out.',
	}),
	'mixed-counts': ({ origins, countedBy }: { origins: string; countedBy: string }): Explanation => ({
		what: `This number goes back to ${origins}, but the chart shows what ${countedBy} counted. Counts made by different rules cannot be compared.`,
		todo: `Take the number out, or give it a chart of its own. If the source passes on ${countedBy}, say so with basedOn.`,
	}),
	'undrawable-letters': ({ letters }: { letters: string }): Explanation => ({
		what: `The share card, the picture that appears with a shared link, cannot draw ${letters}. It shows … in their place, and leaves emoji out.`,
		todo: 'If it matters, write it in Latin letters, or leave it out. Readers of the page see all of it.',
	}),
};

/** Says where a number lies that has a lowest value, a highest one, or both. */
function inRange(low?: number, high?: number): string {
	if (low !== undefined && high !== undefined) return `from ${low} to ${high}`;
	return low === undefined ? `${high ?? ''} at most` : `${low} at least`;
}
