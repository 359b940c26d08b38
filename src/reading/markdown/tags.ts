import type { Nodes, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Place } from '../../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isInQuotationMarks } from '../../schema/quotation.ts';
import { plainAttributes } from '../../tags/attributes.ts';
import type { TagSpec } from '../../tags/spec.ts';
import { SPECS, type TagName } from '../../tags/specs.ts';
import { isElement, placeOf, type Element } from './node.ts';
import { checkAttributes } from './tagAttributes.ts';
import type { ContentFile } from '../files/contentFile.ts';
import { wordsOf } from './words.ts';

/** One tag as the author wrote it. */
export interface TagUse {
	readonly tag: TagName;
	readonly attributes: Readonly<Record<string, string>>;
	readonly place: Place;
}

/** Checks the tags of a text against their specs, and reports anything that would run as code. */
export function checkTags(file: ContentFile, root: Root, known: readonly TagName[]) {
	const uses: TagUse[] = [];
	const diagnostics: Diagnostic[] = [];
	visitParents(root, (node, ancestors) => {
		const place = placeOf(file, node);
		if (node.type === 'mdxjsEsm') {
			diagnostics.push(diagnostic(place, 'code-in-text', { what: node.value.startsWith('export') ? 'export' : 'import' }));
		} else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
			if (!isComment(node.value)) diagnostics.push(diagnostic(place, 'code-in-text', { what: 'expression' }));
		} else if (node.type === 'code') {
			diagnostics.push(diagnostic(place, 'code-in-text', { what: 'block' }));
		} else if (isElement(node)) {
			const name = node.name ?? '';
			if (isTag(name, known)) {
				uses.push({ tag: name, attributes: plainAttributes(node), place });
				diagnostics.push(
					...checkAttributes(name, node, place),
					...checkPlacing(name, node, ancestors, place),
					...checkWords(name, node, place),
					...(isQuotation(SPECS[name]) && isBetweenMarks(file.text, node) ? [diagnostic(place, 'doubled-quotation-marks')] : []),
				);
			} else {
				diagnostics.push(unknownTag(place, name, known));
			}
		}
	});
	return { uses, diagnostics } as const;
}

/** The problem with a tag that is not one of ours: it is misspelt, or HTML. */
export function unknownTag(place: Place, name: string, known: readonly string[]): Diagnostic {
	const meant = known.find((tag) => tag.toLowerCase() === name.toLowerCase());
	if (meant === undefined && /^(?:[a-z]|$)/.test(name)) return diagnostic(place, 'raw-html', { tag: name });
	return diagnostic(place, 'unknown-tag', { tag: name, known, nearest: meant ?? nearest(name, known) });
}

function checkPlacing(tag: TagName, { children, type }: Element, ancestors: readonly Parents[], place: Place): readonly Diagnostic[] {
	const holder = ancestors.map((ancestor) => BLOCKS[ancestor.type]).findLast((name) => name !== undefined);
	// A tag with words may seem to be in a sentence that is its own. `checkWords` reports that it takes none.
	const inSentence = type === 'mdxJsxTextElement' && children.length === 0 ? 'a sentence' : undefined;
	const inside = SPECS[tag].place === 'block' ? (holder ?? inSentence) : undefined;
	return [
		...(ancestors.some((ancestor) => ancestor.type === 'heading') ? [diagnostic(place, 'tag-in-heading', { tag })] : []),
		...(inside === undefined ? [] : [diagnostic(place, 'tag-inside-sentence', { tag, inside })]),
	];
}

/** Checks what is between the two halves of a tag. */
function checkWords(tag: TagName, element: Element, place: Place): readonly Diagnostic[] {
	const spec: TagSpec = SPECS[tag];
	const words = wordsOf(element).trim();
	if (spec.place === 'block') return words === '' ? [] : [diagnostic(place, 'needless-words', { tag, showsFrom: spec.showsFrom })];
	const blocks = (element.children as readonly Nodes[]).filter(({ type }) => type === 'paragraph' || type in BLOCKS);
	const [block] = blocks.filter(({ type }) => (spec.place === 'words' ? type in BLOCKS : type === 'heading'));
	return [
		...(words === '' ? [diagnostic(place, 'empty-tag', { tag })] : []),
		...(isQuotation(spec) && isInQuotationMarks(words) ? [diagnostic(place, 'doubled-quotation-marks')] : []),
		...(block !== undefined || (spec.place === 'words' && blocks.length > 1)
			? [
					diagnostic(place, 'tag-across-paragraphs', {
						tag,
						around: BLOCKS[block?.type ?? ''],
						part: undefined,
						mayBeBlock: spec.place === 'either',
					}),
				]
			: []),
	];
}

/** Whether the site puts quotation marks around the words of a tag. */
function isQuotation(spec: TagSpec): boolean {
	return spec.place !== 'block' && spec.makes === 'quotation';
}

/** Whether there are quotation marks directly before and after a tag. */
function isBetweenMarks(text: string, { position }: Element): boolean {
	const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
	return /[“"„«‘']/.test(text.charAt(start - 1)) && /[”"»’']/.test(text.charAt(end));
}

/** Parts of a text that cannot be within a sentence. */
const BLOCKS: Readonly<Record<string, string>> = {
	blockquote: 'a quotation',
	code: 'a block of code',
	footnoteDefinition: 'a footnote',
	heading: 'a heading',
	list: 'a list',
	table: 'a table',
	thematicBreak: 'a rule',
};

function isTag(name: string, known: readonly string[]): name is TagName {
	return known.includes(name);
}

/** Whether braces hold only comments, so that no code would run. */
function isComment(code: string): boolean {
	return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(code);
}
