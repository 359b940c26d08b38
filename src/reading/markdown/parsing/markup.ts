import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { diagnostic, type Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { findExcess } from './limits.ts';
import { localMessage, riskyChunks, type Chunk } from './localFaults.ts';
import { describeFault, isParserMessage, type Fault } from './markupFaults.ts';
import { markdownSyntax } from './syntax.ts';
import { findTagSlips } from './tagSlips.ts';
import { blank } from '../../files/blank.ts';
import { placeAt, type ContentFile } from '../../files/contentFile.ts';

/** The text of an article as a tree. Positions in it count from the start of the file. */
export interface MarkupReading {
	readonly root: Root;
	/** False if something could not be read and was passed over. */
	readonly isWhole: boolean;
	readonly diagnostics: readonly Diagnostic[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(markdownSyntax).freeze();

/** The most faults to report in one text. The others are left for the next check. */
const MOST_FAULTS = 50;
/** The most characters to read while looking for faults in the text as a whole. */
const MOST_READ = 200_000;

/**
 * Reads Markdown with tags. `known` are the tags that it may use.
 *
 * The parser stops at the first fault. So that authors see all of them, each faulty place is
 * replaced by spaces and the text is read again; the spaces keep all positions the same. Faults
 * within one paragraph are found by reading that paragraph alone, because reading a long text
 * over and over takes minutes.
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
	const isFull = () => diagnostics.length >= MOST_FAULTS;
	for (const excess of findExcess(text, bodyOffset)) if (!isFull()) passOver({ ranges: [excess.range], says: excess.says });
	for (const find of findTagSlips) for (const fault of find(text)) if (!isFull()) passOver(fault);
	const inParagraphs = () => {
		for (const chunk of riskyChunks(text, bodyOffset))
			for (let fault = localFault(text, chunk, known); fault !== undefined && !isFull(); fault = localFault(text, chunk, known))
				passOver(fault);
	};
	for (let round = 0; !isFull() && round <= 1 + MOST_READ / text.length; round += 1) {
		try {
			return { root: parser.runSync(parser.parse(text), text) as Root, isWhole: diagnostics.length === 0, diagnostics };
		} catch (error) {
			if (round === 0) inParagraphs();
			else passOver(isParserMessage(error) ? describeFault(text, error, known) : unreadable(text, bodyOffset));
		}
	}
	return { root: { type: 'root', children: [] }, isWhole: false, diagnostics };
}

/** The first fault that a paragraph has on its own; undefined if there is none. */
function localFault(text: string, chunk: Chunk, known: readonly string[]): Fault | undefined {
	try {
		parser.parse(text.slice(...chunk.range));
		return undefined;
	} catch (error) {
		const message = localMessage(error, text, chunk);
		return message && describeFault(text, message, known);
	}
}

/** The fault to report if the parser gives up without a reason. */
function unreadable(text: string, start: number): Fault {
	return { ranges: [[start, text.length]], says: (place) => diagnostic(place, 'too-much', { reason: 'the parser of the text gives up' }) };
}
