import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentFile } from '../files/contentFile.ts';
import { findInvisible } from '../files/invisible.ts';
import { placeOf } from './node.ts';

/**
 * Reports invisible characters that are written as HTML names or numbers, such as &#x202E;. `checkCharacters` reports
 * those in the file itself.
 */
export function checkDecoded(file: ContentFile, root: Root): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	visit(root, (node) => {
		const { position } = node;
		const written = file.text.slice(position?.start.offset, position?.end.offset);
		if (position === undefined || !written.includes('&')) return;
		const words = ['value', 'alt', 'title'].flatMap((key) => (key in node ? (node as unknown as Record<string, unknown>)[key] : []));
		for (const value of words) {
			if (typeof value !== 'string') continue;
			const lost =
				value.includes('\uFFFD') && !written.includes('\uFFFD')
					? [{ name: 'the number of a character that does not exist', offset: value.indexOf('\uFFFD') }]
					: [];
			for (const { name, offset } of [...findInvisible(value), ...lost])
				if (!written.includes(value.charAt(offset)))
					diagnostics.push(diagnostic(placeOf(file, node), 'invisible-character', { name, more: 0 }));
		}
	});
	return diagnostics;
}
