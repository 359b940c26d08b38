import { explain, type Diagnostic } from './diagnostic.ts';

interface TextFile {
	readonly path: string;
	readonly text: string;
}

/**
 * All problems as an author reads them in a terminal: by file, each with its line and the place underlined. Ends
 * without a line break; empty if there are no problems.
 */
export function report(diagnostics: readonly Diagnostic[], files: readonly TextFile[]): string {
	return diagnostics.length === 0 ? '' : `${reportEach(diagnostics, files)}\n\n\n${totalOf(diagnostics)}.`;
}

/** The same without how many there are, for where several lists have one end. */
export function reportEach(diagnostics: readonly Diagnostic[], files: readonly TextFile[]): string {
	const byFile = Map.groupBy(diagnostics, ({ file }) => file);
	const groups = [...byFile].map(([path, found]) => {
		const lines = files.find((file) => file.path === path)?.text.split(/\r?\n/) ?? [];
		return [path, ...found.map((diagnostic) => reportOne(diagnostic, lines[diagnostic.line - 1] ?? ''))].join('\n\n');
	});
	return groups.join('\n\n\n');
}

/** “3 problems in 2 files” */
export function totalOf(diagnostics: readonly Diagnostic[]): string {
	const files = new Set(diagnostics.map(({ file }) => file)).size;
	return `${diagnostics.length} ${diagnostics.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

function reportOne(diagnostic: Diagnostic, line: string): string {
	const { what, todo } = explain(diagnostic);
	const { shown, column, length } = excerpt(line.replaceAll(/[\0-\x1F\x7F]/g, ' '), diagnostic.column, diagnostic.length);
	const number = String(diagnostic.line);
	const margin = ' '.repeat(number.length);
	return [
		`  ${diagnostic.line}:${diagnostic.column}  ${diagnostic.code}`,
		...(shown.trim() === '' ? [] : [`    ${number} | ${shown}`, `    ${margin} | ${' '.repeat(column - 1)}${'^'.repeat(length)}`]),
		`    ${what}`,
		`    ${todo}`,
	].join('\n');
}

/** How many characters of a line fit beside its number in a terminal of 100 columns. */
const WIDTH = 88;

/** The part of a long line that contains the place. */
function excerpt(line: string, column: number, length: number) {
	const start = Math.max(0, Math.min(column - 1 - Math.floor(WIDTH / 4), line.length - WIDTH));
	const lead = start > 0 ? '…' : '';
	const cut = line.slice(start + lead.length, start + WIDTH);
	const shown = lead + cut + (start + WIDTH < line.length ? '…' : '');
	const at = column - start;
	return { shown, column: at, length: Math.max(1, Math.min(length, WIDTH + 1 - at)) };
}
