import { visit } from 'yaml';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { strayMarkupIn } from '../markdown/stray/strayMarkup.ts';
import { placeIn, type YamlSource } from './source.ts';

/** Finds what can be read but is not what its author meant. */
export function findSlips(source: YamlSource): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	visit(source.document, {
		Scalar(_, { comment, range, type, value }) {
			if (!range) return;
			const [start, end] = range;
			const written = source.text.slice(start, end);
			if (value === null && start === end) diagnostics.push(...hiddenValue(source, start));
			if (typeof value === 'number' && !isPlainNumber(written, value))
				diagnostics.push(diagnostic(placeIn(source, start, end - start), 'unclear-number', { written, value: String(value) }));
			if (typeof value !== 'string') return;
			if (type === 'QUOTE_DOUBLE') diagnostics.push(...escapes(source, start, written));
			const hash = source.text.indexOf('#', end);
			if (type === 'PLAIN' && typeof comment === 'string' && hash >= 0 && written.includes(' '))
				diagnostics.push(lost(source, hash, comment));
			const stray = strayMarkupIn(value, 'frontmatter');
			if (stray === undefined) return;
			const { kind, sign } = stray;
			const at = start + Math.max(0, written.indexOf(sign));
			diagnostics.push(diagnostic(placeIn(source, at, sign.length), 'stray-markup', { sign, kind }));
		},
	});
	return diagnostics;
}

/** Whether a number is read as an author would read it. 010 and 0x10 are not, nor is a number with more digits than fit. */
function isPlainNumber(written: string, value: number): boolean {
	const [, digits] = /^[-+]?((?:0|[1-9]\d*)(?:\.\d+)?)$/.exec(written) ?? [];
	return digits !== undefined && (digits.includes('.') ? Number.isFinite(value) : String(Math.abs(value)) === digits);
}

/**
 * Reports a backslash that turns the next letter into something else. Before a quotation mark, a slash, another
 * backslash or a line end, it is meant.
 */
function escapes(source: YamlSource, start: number, written: string): readonly Diagnostic[] {
	for (const { 0: sign, 1: letter, index } of written.matchAll(/\\(?:["\\/]|\r?\n|(.))/g))
		if (letter !== undefined) return [diagnostic(placeIn(source, start + index, sign.length), 'backslash-escape', { sign })];
	return [];
}

/** Reports a value that begins with a # and no space after it, as in `title: #Treaty signed`. */
function hiddenValue(source: YamlSource, start: number): readonly Diagnostic[] {
	const [, space = '', words] = /^([ \t]*)#(\S.*)/.exec(source.text.slice(start)) ?? [];
	return words === undefined ? [] : [lost(source, start + space.length, words)];
}

function lost(source: YamlSource, hash: number, words: string): Diagnostic {
	return diagnostic(placeIn(source, hash, 1 + words.length), 'lost-words', { words: words.trim(), where: 'value' });
}
