import type { Mark, Node } from 'prosemirror-model';

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
