/** A cell of a table: words, a number, or nothing. */
export type Cell = string | number | undefined;

/**
 * A table as CSV (RFC 4180), its first row the names of its columns. Spreadsheets know by the mark at its beginning that
 * it is UTF-8, and take no cell for a formula. Numbers are written for programs: digits of ASCII, a point, nothing else.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
	return `\uFEFF${rows.map((row) => `${row.map(write).join(',')}\r\n`).join('')}`;
}

/** What a spreadsheet would reckon with, whatever is before it that is not seen. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

function write(cell: Cell = ''): string {
	const words = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
	return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
