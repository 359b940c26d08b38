import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from './node.ts';
import type { ContentFile } from '../files/contentFile.ts';
import { wordsOf } from './words.ts';

/** Cells beyond those of the first row of a table would not be shown. */
export function checkTables(file: ContentFile, root: Root): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	visit(root, 'table', ({ children: [first, ...rows] }) => {
		for (const { children } of rows) {
			const lost: readonly Nodes[] = children.slice(first?.children.length);
			const words = lost.map(wordsOf).join(' | ').trim();
			if (lost[0] !== undefined && words !== '')
				diagnostics.push(diagnostic(placeOf(file, lost[0]), 'lost-words', { words, where: 'table' }));
		}
	});
	return diagnostics;
}
