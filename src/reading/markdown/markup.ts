import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type { Root } from 'mdast';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { describeFault, type Fault } from './markupFaults.ts';
import { markdownSyntax } from './syntax.ts';
import { findTagSlips } from './tagSlips.ts';
import { blank } from '../files/blank.ts';
import { placeAt, type ContentFile } from '../files/contentFile.ts';

/** The text of an article as a tree. Positions in it count from the start of the file. */
export interface MarkupReading {
	readonly root: Root;
	/** False when something could not be read and was passed over. */
	readonly isWhole: boolean;
	readonly diagnostics: readonly Diagnostic[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(markdownSyntax).freeze();

/** How many broken places one text may have before the rest is left for the next check. */
const MOST_FAULTS = 50;

/**
 * Reads Markdown with tags. `known` are the tags that it may use.
 *
 * The parser stops at the first fault. So that an author sees them all, each broken place is
 * blanked out and the text read again; blanks keep every position as it was.
 */
export function readMarkup(file: ContentFile, bodyOffset: number, known: readonly string[]): MarkupReading {
	let text = blank(file.text, [0, bodyOffset]);
	const diagnostics: Diagnostic[] = [];
	const passOver = ({ instead, ranges, says }: Fault) => {
		const [start, end] = ranges[0];
		diagnostics.push(says(placeAt(file, start, end - start)));
		for (const range of ranges) text = blank(text, range);
		if (instead !== undefined) text = text.slice(0, start) + instead + text.slice(end);
	};
	for (const find of findTagSlips) for (const fault of find(text)) passOver(fault);
	while (diagnostics.length < MOST_FAULTS) {
		try {
			return { root: parser.runSync(parser.parse(text), text) as Root, isWhole: diagnostics.length === 0, diagnostics };
		} catch (error) {
			passOver(describeFault(text, error as VFileMessage, known));
		}
	}
	return { root: { type: 'root', children: [] }, isWhole: false, diagnostics };
}
