import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from './node.ts';
import type { ContentFile } from '../files/contentFile.ts';
import { wordsOf } from './words.ts';

/** Checks that every table has a head and loses no words. Cells beyond those of the first row would not be shown. */
export function checkTables(file: ContentFile, root: Root): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	visit(root, 'table', (table) => {
		const [first, ...rows] = table.children;
		if (first !== undefined && wordsOf(first).trim() === '') diagnostics.push(diagnostic(placeOf(file, table), 'table-without-head'));
		for (const { children } of rows) {
			const lost: readonly Nodes[] = children.slice(first?.children.length);
			const words = lost.map(wordsOf).join(' | ').trim();
			if (lost[0] !== undefined && words !== '')
				diagnostics.push(diagnostic(placeOf(file, lost[0]), 'lost-words', { words, where: 'table' }));
		}
	});
	return diagnostics;
}
