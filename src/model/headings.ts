import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { wordsOf } from '../reading/markdown/words.ts';
import { sectionAnchor } from './urls.ts';

/** A part of a text, by the heading above it. */
export interface Heading {
	readonly anchor: string;
	readonly words: string;
}

/** The main headings of a text, with their anchors, which count the lesser headings as well. */
export function readHeadings(text: Root): readonly Heading[] {
	const headings: Heading[] = [];
	let position = 0;
	visit(text, 'heading', (heading) => {
		position += 1;
		if (heading.depth === 2) headings.push({ anchor: sectionAnchor(position), words: wordsOf(heading).replace(/\s+/g, ' ') });
	});
	return headings;
}
