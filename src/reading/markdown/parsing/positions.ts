import type { Nodes, PhrasingContent } from 'mdast';

type Position = NonNullable<Nodes['position']>;

/**
 * Sets the positions of siblings that lost them when they were put together again around addresses. The addresses are
 * searched for in `text` from `from` to `to`; the other siblings are between them.
 */
export function placeSiblings(siblings: readonly PhrasingContent[], text: string, from: number, to: number): void {
	let cursor = from;
	for (const [at, node] of siblings.entries()) {
		if (node.position !== undefined) cursor = node.position.end.offset ?? cursor;
		else {
			const start = node.type === 'link' ? Math.max(cursor, text.indexOf(wordsIn(node), cursor)) : cursor;
			const end = node.type === 'link' ? start + wordsIn(node).length : startOfNext(siblings.slice(at + 1), text, cursor, to);
			node.position = positionIn(text, start, end);
			if (node.type === 'link') for (const child of node.children) child.position = node.position;
			cursor = end;
		}
	}
}

function startOfNext([next]: readonly PhrasingContent[], text: string, cursor: number, to: number): number {
	if (next === undefined) return to;
	const found = next.position?.start.offset ?? (next.type === 'link' ? text.indexOf(wordsIn(next), cursor) : cursor);
	return Math.max(cursor, found);
}

function wordsIn({ children: [first] }: Extract<PhrasingContent, { type: 'link' }>): string {
	return first?.type === 'text' ? first.value : '';
}

function positionIn(text: string, start: number, end: number): Position {
	return { start: pointAt(text, start), end: pointAt(text, end) };
}

function pointAt(text: string, offset: number): Position['start'] {
	const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
	return { line: text.slice(0, lineStart).split('\n').length, column: offset - lineStart + 1, offset };
}
