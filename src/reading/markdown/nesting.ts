import type { Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { specOf } from '../../tags/specs.ts';
import { isElement, placeOf } from './node.ts';
import type { ContentFile } from '../files/contentFile.ts';

/** Reports a link or footnote mark inside a link, and a tag inside another tag. `known` are the tags that the text may use. */
export function checkNesting(file: ContentFile, root: Root, known: readonly string[]): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	visitParents(root, (node, ancestors) => {
		const tag = tagOf(node, known);
		const inner = tag === undefined ? plainName(node) : `<${tag}>`;
		if (inner === undefined) return;
		const outer = ancestors.map((ancestor) => holderName(ancestor, known, tag !== undefined)).findLast((name) => name !== undefined);
		if (outer !== undefined) diagnostics.push(diagnostic(placeOf(file, node), 'tag-inside-tag', { inner, outer }));
	});
	return diagnostics;
}

function tagOf(node: Nodes, known: readonly string[]): string | undefined {
	return isElement(node) && known.includes(node.name ?? '') ? (node.name ?? '') : undefined;
}

/** The name of something that readers can press and that is not a tag. */
function plainName({ type }: Nodes): 'link' | 'footnote mark' | undefined {
	if (type === 'footnoteReference') return 'footnote mark';
	return type === 'link' || type === 'linkReference' ? 'link' : undefined;
}

/** The name of a node that may hold nothing pressable: a link, or a tag that is one. If a tag is inside, no tag may hold it. */
function holderName(node: Nodes, known: readonly string[], isForTag: boolean): string | undefined {
	const tag = tagOf(node, known);
	const spec = specOf(tag ?? null);
	const isLink = spec !== undefined && spec.place !== 'block' && spec.makes === 'link';
	if (tag !== undefined) return isForTag || isLink ? `${/^[AEIOU]/.test(tag) ? 'an' : 'a'} <${tag}>` : undefined;
	return plainName(node) === 'link' ? 'a link' : undefined;
}
