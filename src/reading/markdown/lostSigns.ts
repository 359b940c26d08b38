import type { Blockquote, Emphasis, List, Nodes, Parents, Root, Strong } from 'mdast';
import { visit } from 'unist-util-visit';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeAt, type ContentFile } from '../files/contentFile.ts';
import { wordsOf } from './words.ts';

/** Reports signs of a sentence that Markdown takes for its own, so that readers would not see them. */
export function checkLostSigns(file: ContentFile, root: Root): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const tell = (offset: number, makes: 'list' | 'quotation' | 'italics') => {
		const [sign = ''] = /^(?:\d+[.)]|[*_]+|\S)/.exec(file.text.slice(offset, offset + 12)) ?? [];
		diagnostics.push(diagnostic(placeAt(file, offset, sign.length), 'lost-sign', { sign, makes }));
	};
	visit(root, (node, index, parent) => {
		const offset = node.position?.start.offset ?? 0;
		if ((node.type === 'emphasis' || node.type === 'strong') && isBetweenNumbers(node, file.text)) tell(offset, 'italics');
		if (node.type !== 'list' && node.type !== 'blockquote') return;
		const above = index === undefined ? undefined : parent?.children[index - 1];
		if (isOfSentence(node, above, parent)) tell(offset, node.type === 'list' ? 'list' : 'quotation');
	});
	return diagnostics;
}

/** Whether a list or quotation exists only because a line happens to begin with its sign. */
function isOfSentence(node: List | Blockquote, above: Nodes | undefined, parent: Parents | undefined): boolean {
	const isNumber = /^[\p{Sc}≈~]?\s?\p{N}/u.test(wordsOf(node).trimStart());
	const isSingle = node.type === 'list' && node.children.length === 1;
	if (above === undefined || above.position?.end.line !== (node.position?.start.line ?? 0) - 1) return false;
	const isOneNumber = isNumber && (isSingle || node.type === 'blockquote');
	// A list within a list entry is directly below the entry’s words.
	if (above.type !== 'paragraph' || parent?.type === 'listItem') return isOneNumber && above.type !== 'heading';
	const isLedIn = /[:：]\P{L}*$/u.test(wordsOf(above));
	return !isLedIn || isSingle || isOneNumber;
}

/** Whether italic or bold text is really part of a calculation: 5*10*2. */
function isBetweenNumbers({ position }: Emphasis | Strong, text: string): boolean {
	const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
	return (
		/\p{N}\s?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
		/^[*_]+\p{N}/u.test(text.slice(start, start + 8)) &&
		/^\s?\p{N}/u.test(text.slice(end, end + 3))
	);
}
