import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem, type Problem } from '../problems/problem.ts';
import { placeOf } from './node.ts';
import type { ContentFile } from './text.ts';
import { wordsOf } from './words.ts';

/** Cells beyond those of the first row of a table would not be shown. */
export function checkTables(file: ContentFile, root: Root): readonly Problem[] {
	const problems: Problem[] = [];
	visit(root, 'table', ({ children: [first, ...rows] }) => {
		for (const { children } of rows) {
			const lost: readonly Nodes[] = children.slice(first?.children.length);
			const words = lost.map(wordsOf).join(' | ').trim();
			if (lost[0] !== undefined && words !== '') problems.push(problem(placeOf(file, lost[0]), 'lost-words', { words, where: 'table' }));
		}
	});
	return problems;
}
