/** A table cell: words, a number, or nothing. */
export type Cell = string | number | undefined;

/**
 * Writes a table as CSV (RFC 4180). Its first row holds the column names. It begins with a byte order mark, so that spreadsheets
 * read it as UTF-8. Cells that look like formulas are escaped. Numbers are written for programs: ASCII digits and a point.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
	return `\uFEFF${rows.map((row) => `${row.map(write).join(',')}\r\n`).join('')}`;
}

/** Text that a spreadsheet would run as a formula, even after spaces or characters that cannot be seen. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

function write(cell: Cell = ''): string {
	const words = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
	return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
