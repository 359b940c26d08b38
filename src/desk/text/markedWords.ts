import type { Node } from 'prosemirror-model';

/** The words that are marked with a claim in a text. Empty if there are none. */
export function markedWords(doc: Node, claim: string): string {
	let words = '';
	let end: number | undefined;
	doc.descendants((node, at) => {
		if (!node.marks.some(({ attrs, type }) => type.name === 'Claim' && attrs['id'] === claim)) return;
		// Italics within a mark make several nodes of it. Marks in different places are not one word.
		words += `${end === undefined || end === at ? '' : ' '}${node.text ?? ' '}`;
		end = at + node.nodeSize;
	});
	return words;
}
