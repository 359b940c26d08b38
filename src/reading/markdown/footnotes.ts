import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../../diagnostics/nearest.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { ID_PATTERN } from '../../schema/id.ts';
import { placeOf } from './node.ts';
import { placeAt, type ContentFile } from '../files/contentFile.ts';

/** A footnote mark that the parser left in the text. */
const MARK = /\[\^([^\]]+)\]/g;

/** Checks that every footnote mark has its note, that every note has its mark, and that each name can be part of an address. */
export function checkFootnotes(file: ContentFile, root: Root): readonly Diagnostic[] {
	const notes = new Map<string, Parameters<typeof placeOf>[1]>();
	const marks = new Set<string>();
	const diagnostics: Diagnostic[] = [];
	visit(root, (node) => {
		if (node.type === 'footnoteDefinition') {
			if (notes.has(node.identifier)) {
				const firstLine = notes.get(node.identifier)?.position?.start.line ?? 0;
				diagnostics.push(diagnostic(placeOf(file, node), 'duplicate-id', { id: node.identifier, firstLine, isReference: false }));
			} else notes.set(node.identifier, node);
			if (!ID_PATTERN.test(node.identifier)) diagnostics.push(diagnostic(placeOf(file, node), 'bad-id', { id: node.identifier }));
		}
		if (node.type === 'footnoteReference') marks.add(node.identifier);
		// To the parser, a footnote with a space in its name is the address of a link, and its mark is that link.
		if (node.type === 'definition' && node.identifier.startsWith('^'))
			diagnostics.push(diagnostic(placeOf(file, node), 'bad-id', { id: node.identifier.slice(1) }));
		// To the parser, a mark directly after a bare address is part of the address, except for its last bracket.
		const [, id] = node.type === 'link' ? (/\[\^([^\]]+)$/.exec(node.url) ?? []) : [];
		if (id === undefined) return;
		const sign = `[^${id}]`;
		const start = file.text.indexOf(sign, node.position?.start.offset);
		diagnostics.push(diagnostic(placeAt(file, start, sign.length), 'stray-markup', { sign, kind: 'address' }));
		marks.add(id);
	});
	// The parser leaves a mark without a note in the text, as it was written. It does the same with a mark that has a space in its name.
	visit(root, 'text', (node) => {
		for (const [mark, id = ''] of node.value.matchAll(MARK)) {
			const place = placeAt(file, file.text.indexOf(mark, node.position?.start.offset), mark.length);
			diagnostics.push(
				/\s/.test(id)
					? diagnostic(place, 'bad-id', { id })
					: diagnostic(place, 'unknown-footnote', { id, nearest: nearest(id, notes.keys()) }),
			);
		}
	});
	for (const [id, note] of notes) if (!marks.has(id)) diagnostics.push(diagnostic(placeOf(file, note), 'unused-footnote', { id }));
	return diagnostics;
}
