import { Fragment, Slice, type Node } from 'prosemirror-model';

/** What is pasted into a text with footnotes of its own. A footnote at its end does not take in the words after the caret. */
export function sliceFor(doc: Node, content: Fragment, { openEnd, openStart }: Slice): Slice {
	return new Slice(withFreeNotes(content, doc), openStart, content.lastChild?.type.name === 'footnote' ? 0 : openEnd);
}

/** Gives pasted footnotes other names, with their marks, if the text already has footnotes with these names. */
function withFreeNotes(content: Fragment, doc: Node): Fragment {
	const [taken, pasted] = [notesIn(doc.content), notesIn(content)];
	const renamed = new Map<string, string>();
	for (const id of pasted) {
		if (!taken.has(id)) continue;
		let number = 2;
		while (taken.has(`${id}-${number}`) || pasted.has(`${id}-${number}`)) number += 1;
		renamed.set(id, `${id}-${number}`);
		taken.add(`${id}-${number}`);
	}
	const rename = (nodes: Fragment): Fragment =>
		Fragment.from(
			nodes.content.map((node) => {
				const id = renamed.get(String(node.attrs['id']));
				if (node.isText) return node;
				return node.type.create(id === undefined ? node.attrs : { ...node.attrs, id }, rename(node.content), node.marks);
			}),
		);
	return renamed.size === 0 ? content : rename(content);
}

/** The names of the footnotes themselves. A mark alone may lead to a footnote that the text has. */
function notesIn(content: Fragment): Set<string> {
	const ids = new Set<string>();
	content.descendants((node) => {
		if (node.type.name === 'footnote') ids.add(String(node.attrs['id']));
	});
	return ids;
}
