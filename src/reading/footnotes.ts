import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../problems/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { ID_PATTERN } from '../schema/id.ts';
import { placeOf } from './node.ts';
import type { ContentFile } from './text.ts';

/** Every footnote mark has its note, every note its mark, and each name can stand in an address. */
export function checkFootnotes(file: ContentFile, root: Root): readonly Problem[] {
	const notes = new Map<string, Parameters<typeof placeOf>[1]>();
	const marks = new Set<string>();
	const problems: Problem[] = [];
	visit(root, (node) => {
		if (node.type === 'footnoteDefinition') {
			if (notes.has(node.identifier)) {
				const firstLine = notes.get(node.identifier)?.position?.start.line ?? 0;
				problems.push(problem(placeOf(file, node), 'duplicate-id', { id: node.identifier, firstLine }));
			} else notes.set(node.identifier, node);
			if (!ID_PATTERN.test(node.identifier)) problems.push(problem(placeOf(file, node), 'bad-id', { id: node.identifier }));
		}
		if (node.type === 'footnoteReference') marks.add(node.identifier);
	});
	// A mark without its note is no footnote to the parser: it stays in the text as it was written.
	visit(root, 'text', (node) => {
		for (const [mark, id = ''] of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
			const start = file.text.indexOf(mark, node.position?.start.offset);
			const position = { start: { line: 0, column: 0, offset: start }, end: { line: 0, column: 0, offset: start + mark.length } };
			problems.push(problem(placeOf(file, { ...node, position }), 'unknown-footnote', { id, nearest: nearest(id, notes.keys()) }));
		}
	});
	for (const [id, note] of notes) if (!marks.has(id)) problems.push(problem(placeOf(file, note), 'unused-footnote', { id }));
	return problems;
}
