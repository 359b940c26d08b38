import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { wordsOf } from './words.ts';

/** A main heading of a text. `position` counts from 1 and includes lesser headings. */
export interface Heading {
	readonly position: number;
	readonly words: string;
}

/** The main headings of a text, in order. */
export function readHeadings(text: Root): readonly Heading[] {
	const headings: Heading[] = [];
	let position = 0;
	visit(text, 'heading', (heading) => {
		position += 1;
		if (heading.depth === 2) headings.push({ position, words: wordsOf(heading).replace(/\s+/g, ' ') });
	});
	return headings;
}
