import type { Mark, MarkType, Node } from 'prosemirror-model';

/** The range of a mark around a position. */
export function reachOf(doc: Node, mark: Mark, position: number): { readonly from: number; readonly to: number } {
	const $at = doc.resolve(position);
	const start = $at.start();
	const stretches: { from: number; to: number }[] = [];
	$at.parent.forEach((child, offset) => {
		if (!mark.isInSet(child.marks)) return;
		const [from, to] = [start + offset, start + offset + child.nodeSize];
		const last = stretches.at(-1);
		if (last?.to === from) last.to = to;
		else stretches.push({ from, to });
	});
	return stretches.find(({ from, to }) => from <= position && position <= to) ?? { from: position, to: position };
}

/** The mark of a kind that is nearest to a position, with its range. Undefined if the text has none. */
export function markNear(
	doc: Node,
	kind: MarkType,
	position: number,
): { readonly mark: Mark; readonly from: number; readonly to: number } | undefined {
	let nearest: { readonly mark: Mark; readonly at: number; readonly far: number } | undefined;
	doc.descendants((node, at) => {
		const mark = kind.isInSet(node.marks);
		const far = Math.max(at - position, position - (at + node.nodeSize), 0);
		// Where two touch, the position is the start of the second.
		if (mark !== undefined && (nearest === undefined || far < nearest.far || at === position)) nearest = { mark, at, far };
	});
	return nearest && { mark: nearest.mark, ...reachOf(doc, nearest.mark, nearest.at + 1) };
}
