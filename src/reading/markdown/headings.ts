import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from './node.ts';
import type { ContentFile } from '../files/contentFile.ts';

/** Checks that headings begin with ##, at level 2 below the title, and skip no level (WCAG technique G141). */
export function checkHeadings(file: ContentFile, root: Root): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	let above = 1;
	visit(root, 'heading', (heading) => {
		if (file.text[heading.position?.start.offset ?? 0] !== '#') {
			diagnostics.push(diagnostic(placeOf(file, heading), 'underlined-heading'));
			return;
		}
		const expected = heading.depth === 1 ? 2 : Math.min(heading.depth, above + 1);
		if (heading.depth !== expected)
			diagnostics.push(diagnostic(placeOf(file, heading), 'heading-level', { level: heading.depth, expected }));
		above = expected;
	});
	return diagnostics;
}
