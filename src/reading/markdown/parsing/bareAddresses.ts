import type { Link, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { placeSiblings } from './positions.ts';

/** Signs that may follow an address and are not part of it. GitHub’s rules have already cut off those in ASCII, unless more followed. */
const BEHIND = /[\p{P}\p{S}\p{Cf}\p{Zs}]/u;

/**
 * Ends each bare address where its sentence goes on, including before ۔ or … or ’. Turns someone’s name on another
 * service back into text, where it was taken for a mail address (`@desk@social.example`, `git@code.example:desk`).
 */
export function settleAddresses() {
	return (root: Root, file: VFile) => {
		const text = String(file);
		visit(root, (node) => {
			if ('children' in node && node.children.some(isBareAddress)) settleChildren(node, text);
		});
	};
}

/** Whether a link was written as a bare address. */
export function isBareAddress(node: Nodes): node is Link {
	if (node.type !== 'link') return false;
	const [words, ...more] = node.children;
	if (words?.type !== 'text' || more.length > 0) return false;
	const { position, url } = node;
	const isPlain = position === undefined || (position.end.offset ?? 0) - (position.start.offset ?? 0) === words.value.length;
	return isPlain && [words.value, `http://${words.value}`, `mailto:${words.value}`].includes(url);
}

function settleChildren(parent: Parents, text: string): void {
	const settled: PhrasingContent[] = [];
	const children = parent.children as readonly PhrasingContent[];
	const { position } = parent;
	if (position !== undefined) placeSiblings(children, text, position.start.offset ?? 0, position.end.offset ?? 0);
	for (const [at, child] of children.entries()) {
		const parts = isBareAddress(child) ? settleAddress(child, children[at - 1], children[at + 1]) : [child];
		for (const part of parts) join(settled, part);
	}
	parent.children = settled;
}

/** Splits an address from the text after it, or turns it back into text. `before` and `after` are its neighbours. */
function settleAddress(link: Link, before: PhrasingContent | undefined, after: PhrasingContent | undefined): readonly PhrasingContent[] {
	const [words] = link.children;
	if (words?.type !== 'text') return [link];
	if (link.url === `mailto:${words.value}`) return isMail(before, after) ? [link] : [words];
	const end = endOfAddress(words.value);
	if (end === words.value.length) return [link];
	const rest = words.value.length - end;
	return [
		{
			...link,
			url: link.url.slice(0, -rest),
			children: [{ ...words, value: words.value.slice(0, end), ...(words.position && { position: shifted(words.position, 0, -rest) }) }],
			...(link.position && { position: shifted(link.position, 0, -rest) }),
		},
		{ type: 'text', value: words.value.slice(end), ...(link.position && { position: shifted(link.position, end, 0) }) },
	];
}

function isMail(before: PhrasingContent | undefined, after: PhrasingContent | undefined): boolean {
	return !(before?.type === 'text' && before.value.endsWith('@')) && !(after?.type === 'text' && /^:\S/.test(after.value));
}

/** Where an address ends, within the text that was taken for one. */
function endOfAddress(text: string): number {
	let end = text.length;
	for (; end > 0; end -= 1) {
		const last = text.charAt(end - 1);
		const isAscii = last <= '\x7F';
		if (isAscii ? end === text.length || !isPunctuation(text, end) : !BEHIND.test(last)) break;
	}
	return end;
}

/** Whether the ASCII sign before `end` ends a sentence rather than the address. A bracket that the address opens belongs to it. */
function isPunctuation(text: string, end: number): boolean {
	const before = text.slice(0, end);
	if (before.endsWith(')')) return before.split(')').length > before.split('(').length;
	return /[?!.,:;*_~'"\]}]$/.test(before);
}

function shifted(position: NonNullable<Nodes['position']>, start: number, end: number): NonNullable<Nodes['position']> {
	const move = (point: (typeof position)['start'], by: number) => ({
		...point,
		column: point.column + by,
		...(point.offset !== undefined && { offset: point.offset + by }),
	});
	return { start: move(position.start, start), end: move(position.end, end) };
}

/** Adds a node to its siblings. Text is joined to the text before it. */
function join(settled: PhrasingContent[], node: PhrasingContent): void {
	const last = settled.at(-1);
	if (node.type !== 'text' || last?.type !== 'text') {
		settled.push(node);
		return;
	}
	const { position, ...rest } = last;
	const joined = position !== undefined && node.position !== undefined && { position: { start: position.start, end: node.position.end } };
	settled[settled.length - 1] = { ...rest, value: last.value + node.value, ...joined };
}
