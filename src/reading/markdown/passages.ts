import type { Nodes, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { plainAttributes } from '../../tags/attributes.ts';
import { idsIn } from '../../tags/named.ts';
import { isElement } from './node.ts';
import { readSentences } from './sentences.ts';
import { wordsOf } from './words.ts';

/** One place in a text that cites a claim: the sentence around its words, and the heading above. */
export interface Passage {
	readonly heading: string | undefined;
	readonly before: string;
	readonly words: string;
	readonly after: string;
}

/** Where each claim is cited, in reading order, by the claim’s id. */
export function readPassages(root: Root, language: string): ReadonlyMap<string, readonly Passage[]> {
	const passages = new Map<string, Passage[]>();
	let heading: string | undefined;
	visitParents(root, (node, ancestors) => {
		if (node.type === 'heading') heading = plain(wordsOf(node));
		if (!isElement(node)) return;
		for (const id of idsIn([{ tag: node.name ?? '', attributes: plainAttributes(node) }], 'claim')) {
			const sentence = sentenceAround(node, ancestors.findLast(isBlock) ?? node, language);
			const ofClaim = passages.get(id) ?? [];
			ofClaim.push({ heading, ...sentence });
			passages.set(id, ofClaim);
		}
	});
	return passages;
}

function isBlock({ type }: Parents): boolean {
	return type === 'paragraph' || type === 'tableCell';
}

function sentenceAround(node: Nodes, block: Nodes, language: string) {
	const parts = { before: '', words: '', after: '' };
	let part: keyof typeof parts = 'before';
	const walk = (inner: Nodes) => {
		if (inner === node) {
			parts.words = wordsOf(node);
			part = 'after';
		} else if ('children' in inner) inner.children.forEach(walk);
		else parts[part] += wordsOf(inner);
	};
	walk(block);
	const sentences = readSentences(`${parts.before}${parts.words}${parts.after}`, language);
	const start = sentences.findLast(({ index }) => index <= parts.before.length)?.index ?? 0;
	const behind = parts.before.length + parts.words.length;
	const end = sentences.find(({ index, text }) => index + text.length >= behind);
	return {
		before: plain(parts.before.slice(start)),
		words: plain(parts.words).trim(),
		after: plain(parts.after.slice(0, end === undefined ? undefined : end.index + end.text.length - behind)).trimEnd(),
	};
}

function plain(text: string): string {
	return text.replace(/\s+/g, ' ');
}
