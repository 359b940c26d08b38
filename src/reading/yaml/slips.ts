import { visit } from 'yaml';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { strayMarkupIn } from '../markdown/strayMarkup.ts';
import { placeIn, type YamlSource } from './source.ts';

/** What can be read, and is not what its author meant. */
export function findSlips(source: YamlSource): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	visit(source.document, {
		Scalar(_, { comment, range, type, value }) {
			if (!range) return;
			const [start, end] = range;
			if (value === null && start === end) diagnostics.push(...hiddenValue(source, start));
			if (typeof value !== 'string') return;
			const hash = source.text.indexOf('#', end);
			if (type === 'PLAIN' && typeof comment === 'string' && hash >= 0 && source.text.slice(start, end).includes(' '))
				diagnostics.push(lost(source, hash, comment));
			const stray = strayMarkupIn(value, 'frontmatter');
			if (stray === undefined) return;
			const { kind, sign } = stray;
			const at = start + Math.max(0, source.text.slice(start, end).indexOf(sign));
			diagnostics.push(diagnostic(placeIn(source, at, sign.length), 'stray-markup', { sign, kind }));
		},
	});
	return diagnostics;
}

/** A value that begins with a # that touches its word, as in `title: #Treaty signed`. */
function hiddenValue(source: YamlSource, start: number): readonly Diagnostic[] {
	const [, space = '', words] = /^([ \t]*)#(\S.*)/.exec(source.text.slice(start)) ?? [];
	return words === undefined ? [] : [lost(source, start + space.length, words)];
}

function lost(source: YamlSource, hash: number, words: string): Diagnostic {
	return diagnostic(placeIn(source, hash, 1 + words.length), 'lost-words', { words: words.trim(), where: 'value' });
}
