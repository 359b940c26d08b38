import type { List, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeAt, type ContentFile } from '../files/contentFile.ts';

/** From here on, a number before a full stop is a year and not the start of a list. */
const FIRST_YEAR = 1000;

/** Reports numbered lists that would be shown with other numbers than their author wrote. */
export function checkLists(file: ContentFile, root: Root): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	visit(root, 'list', (list) => {
		if (list.ordered !== true) return;
		const entries = writtenNumbers(file, list);
		const [first] = entries;
		if (first === undefined) return;
		// Markdown lists are often written with 1. before every entry, to be shown as 1, 2, 3.
		const isCounted = entries.every(({ number }) => number === 1);
		const changed = entries.map((entry, at) => ({ ...entry, shown: first.number + at })).find(({ number, shown }) => number !== shown);
		const fault = isCounted ? undefined : (changed ?? (first.number >= FIRST_YEAR ? { ...first, shown: first.number } : undefined));
		if (fault === undefined) return;
		const { offset, sign, shown } = first.number >= FIRST_YEAR ? { ...first, shown: first.number } : fault;
		diagnostics.push(diagnostic(placeAt(file, offset, sign.length), 'changed-number', { sign, shown: String(shown) }));
	});
	return diagnostics;
}

/** The numbers of a list as its author wrote them. */
function writtenNumbers({ text }: ContentFile, { children }: List) {
	return children.flatMap(({ position }) => {
		const offset = position?.start.offset ?? 0;
		const [sign, digits] = /^(\d+)[.)]/.exec(text.slice(offset, offset + 12)) ?? [];
		return sign === undefined ? [] : [{ offset, sign, number: Number(digits) }];
	});
}
