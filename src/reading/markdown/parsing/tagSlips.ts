import { diagnostic } from '../../../diagnostics/diagnostic.ts';
import { TAG_NAMES } from '../../../tags/specs.ts';
import type { Fault } from './markupFaults.ts';
import { closingTag, openTag } from './tagRanges.ts';
import type { Range } from '../../files/blank.ts';

const NAMES = TAG_NAMES.join('|');

/** An attribute with its value. */
const VALUE = String.raw`\s+[\w-]+\s*=\s*(?:"[^"<>\n]*"|'[^'<>\n]*')`;

interface Slip {
	readonly pattern: RegExp;
	readonly reason: string;
	/** Finds the other half of the tag, which is passed over as well. */
	readonly half?: (text: string, start: number, end: number, tag: string) => readonly Range[];
	/** What was meant, in as many characters. */
	readonly instead?: (written: string) => string;
	/** Whether this is a slip only if the other half is found. */
	readonly needsHalf?: true;
}

const closing: Slip['half'] = (text, _, end, tag) => closingTag(text, end, tag);
const opening: Slip['half'] = (text, start, _, tag) => openTag(text, start, tag);

/** Slips in tags that would make the parser look for the fault in the wrong place. */
const SLIPS: readonly Slip[] = [
	{
		pattern: new RegExp(`<([A-Z][A-Za-z]*)(?:${VALUE})*\\s+[\\w-]+\\s*=\\s*(?:"[^"<>\\n]*|'[^'<>\\n]*)>`, 'g'),
		reason: 'a quotation mark in this tag is not closed.',
		half: closing,
	},
	{
		pattern: new RegExp(`<(${NAMES})(?:${VALUE})+(?!\\s*/?>|\\s+[\\w-]+\\s*[=/>])`, 'g'),
		reason: 'the > at the end of this tag is missing.',
		half: closing,
	},
	{ pattern: new RegExp(`</(${NAMES})(?![\\w-]|\\s*>)`, 'g'), reason: 'the > at the end of this tag is missing.', half: opening },
	{
		pattern: new RegExp(`<[ \\t]+/?(${NAMES})\\b`, 'g'),
		reason: 'there is a space after this <.',
		instead: (written) => written.replace(/^<([ \t]+)/, '$1<'),
	},
	{
		pattern: new RegExp(`<\\\\(${NAMES})>`, 'g'),
		reason: 'this slash leans the wrong way: a tag is closed with /.',
		instead: (written) => written.replace('\\', '/'),
	},
	{ pattern: new RegExp(`<(${NAMES})>`, 'g'), reason: 'this closing tag has no slash after its <.', half: opening, needsHalf: true },
];

/** A finder for each kind of slip. They run one after the other, each on the text that the one before has left. */
export const findTagSlips = SLIPS.map(
	({ half, instead, needsHalf, pattern, reason }) =>
		(text: string): readonly Fault[] =>
			Array.from(text.matchAll(pattern)).flatMap(({ 0: written, 1: tag = '', index: start }): readonly Fault[] => {
				const end = start + written.length;
				const halves = half?.(text, start, end, tag) ?? [];
				if (needsHalf && halves.length === 0) return [];
				return [
					{
						ranges: [[start, end], ...halves],
						...(instead && { instead: instead(written) }),
						says: (place) => diagnostic(place, 'broken-markup', { reason }),
					},
				];
			}),
);
