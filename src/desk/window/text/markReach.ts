import type { Mark, MarkType, Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { isWordTag, schema } from '../../text/schema.ts';

/** A mark with its range. */
export interface Reach {
	readonly mark: Mark;
	readonly from: number;
	readonly to: number;
}

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
export function markNear(doc: Node, kind: MarkType, position: number): Reach | undefined {
	let nearest: { readonly mark: Mark; readonly at: number; readonly far: number } | undefined;
	doc.descendants((node, at) => {
		const mark = kind.isInSet(node.marks);
		const far = Math.max(at - position, position - (at + node.nodeSize), 0);
		// Where two touch, the position is the start of the second.
		if (mark !== undefined && (nearest === undefined || far < nearest.far || at === position)) nearest = { mark, at, far };
	});
	return nearest && { mark: nearest.mark, ...reachOf(doc, nearest.mark, nearest.at + 1) };
}

/** Takes a mark off. If it stood between two parts of one claim or quotation, that is whole again. */
export function withoutMark(transaction: Transaction, { from, mark, to }: Reach): Transaction {
	transaction.removeMark(from, to, mark);
	const tag = transaction.doc.resolve(from).nodeBefore?.marks.find(({ type }) => isWordTag(type.name));
	const isAround = tag?.isInSet(transaction.doc.resolve(to).nodeAfter?.marks ?? []) === true;
	return isAround ? transaction.addMark(from, to, tag) : transaction;
}

/** Removes a claim’s tags from the text. The words stay. */
export function withoutClaim(transaction: Transaction, id: string): Transaction {
	return transaction.removeMark(0, transaction.doc.content.size, schema.mark('Claim', { id }));
}
