import Papa from 'papaparse';
import { lineEndOf } from '../files/edit.ts';
import { authorOf } from './compare.ts';
import type { Difference } from './difference.ts';
import type { Comparison, Versions } from './comparison.ts';

/** A row of a table: its line in the file, and its numbers in words. */
interface Row {
	readonly line: string;
	readonly words: string;
}

/** The rows of a table by their dates. Undefined if two rows have one date, or a row has several lines. */
function rowsIn(text: string): ReadonlyMap<string, Row> | undefined {
	const lines = text
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.filter((line) => line !== '');
	const { data } = Papa.parse<string[]>(lines.join('\n'), { skipEmptyLines: true });
	const [head = []] = data;
	if (data.length !== lines.length) return undefined;
	const rows = new Map(
		data.map(([date = '', ...cells], index) => {
			const said = cells.map((cell, at) => (index === 0 || head[at + 1] === undefined ? cell : `${head[at + 1] ?? ''}: ${cell}`));
			return [date, { line: lines[index] ?? '', words: said.join('; ') }];
		}),
	);
	return rows.size === lines.length ? rows : undefined;
}

/** Compares two versions of a table row by row. Undefined if the rows of one of them cannot be told apart. */
export function compareTables({ base, mine, theirs }: Versions): Comparison | undefined {
	const [own, other, was] = [rowsIn(mine), rowsIn(theirs), base === undefined ? undefined : rowsIn(base)];
	if (own === undefined || other === undefined) return undefined;
	const dateOf = new Map<unknown, string>();
	const values = [...new Set([...other.keys(), ...own.keys()])].flatMap((date): readonly Difference[] => {
		const sides = { mine: own.get(date)?.line, theirs: other.get(date)?.line };
		if (sides.mine === sides.theirs) return [];
		const by = authorOf({ ...sides, base: was?.get(date)?.line }, was !== undefined);
		const difference = {
			kind: 'value',
			steps: ['numbers', { key: date }],
			mine: own.get(date)?.words,
			theirs: other.get(date)?.words,
			by,
		} as const;
		dateOf.set(difference, date);
		return [difference];
	});
	return {
		values,
		texts: [],
		merge: (choose) => {
			const taken = new Set(values.filter((difference) => choose(difference) === 'mine').map((difference) => dateOf.get(difference)));
			const rows = [...other.keys()];
			// A row that only I have comes after the row that it follows in my table.
			for (const [index, date] of [...own.keys()].entries())
				if (!rows.includes(date)) rows.splice(rows.indexOf([...own.keys()][index - 1] ?? '') + 1, 0, date);
			const lines = rows.flatMap((date) => (taken.has(date) ? own.get(date) : other.get(date))?.line ?? []);
			return lines.join(lineEndOf(theirs)) + (/\r?\n$/.exec(theirs)?.[0] ?? '');
		},
	};
}

/** The dates of a table, to name its rows by. */
export function datesIn(text: string): { readonly numbers: readonly string[] } {
	return { numbers: [...(rowsIn(text)?.keys() ?? [])] };
}
