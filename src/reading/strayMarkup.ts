import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { StrayKind } from '../problems/body.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { strayLines } from './strayLines.ts';
import { placeAt, type ContentFile } from './text.ts';

/** A sign of Markdown that readers would see as it stands. */
export interface Stray {
	readonly sign: string;
	readonly kind: StrayKind;
}

/** Signs that no sentence needs. Where one is left in the text, its other half is missing. */
const IN_TEXT: readonly (readonly [StrayKind, RegExp])[] = [
	['heading', /^#{2,6}(?!#)/m],
	['tag', /\[(?:Claim|Entity|Quote|Read)(?=\s+\w+\s*=)|\[\/(?:Claim|Entity|Quote|Read)(?=\s*\])/i],
	['emphasis', /\*\*|(?<![^\s(“"])[*_](?=\p{L})/u],
	['strike', /~~/],
	['link', /\]\(|\](?= \((?:https?:|\.{0,2}\/|#))/],
	['reference', /\]\[/],
	['footnote', /\^\[(?=[^\]]+\])/],
	['code', /`/],
];

/** What is plain text is printed with every sign of Markdown and HTML in it. */
const IN_FRONTMATTER =
	/\*\*|~~|\*(?=[^\s*][^*]*\*)|(?<![^\s(“"])_(?=\p{L}[^_]*_(?![\p{L}\p{N}]))|\]\(|\[\^[^\]\s]+\]|<\/?(?:Claim|Entity|Quote|Read)\b|<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|&(?:[a-z]{3,8}|[lg]t|#\d+|#x[\da-f]+);/u;

/** The first stray sign in a piece of text. */
export function strayMarkupIn(text: string, where: 'text' | 'frontmatter'): Stray | undefined {
	if (where === 'frontmatter') {
		const sign = IN_FRONTMATTER.exec(text)?.[0];
		return sign === undefined ? undefined : { sign, kind: 'frontmatter' };
	}
	for (const [kind, pattern] of IN_TEXT) {
		const sign = pattern.exec(text)?.[0];
		if (sign !== undefined) return { sign, kind };
	}
	return undefined;
}

/** Markdown that did not work, and would be printed. */
export function checkStrayMarkup(file: ContentFile, root: Root): readonly Problem[] {
	const problems: Problem[] = [];
	const report = ({ sign, kind }: Stray, from: number | undefined) => {
		const start = file.text.indexOf(sign, from);
		problems.push(problem(placeAt(file, start, sign.length), 'stray-markup', { sign, kind }));
	};
	visit(root, 'text', ({ position, value }, index = 0, parent) => {
		// A bare address becomes a link even where the link around it did not work.
		const next = parent?.children[index + 1];
		const stray = next?.type === 'link' ? (brokenLink(value) ?? strayMarkupIn(value + next.url, 'text')) : strayMarkupIn(value, 'text');
		if (stray !== undefined) report(stray, position?.start.offset);
	});
	visit(root, 'paragraph', ({ position }) => {
		const start = position?.start.offset ?? 0;
		const stray = strayLines(file.text.slice(start, position?.end.offset));
		if (stray !== undefined) report(stray, start + stray.offset);
	});
	return [...new Map(problems.map((found) => [`${found.line}:${found.column}`, found])).values()];
}

/** The two halves of a link in the wrong order, before the address: `(words)[https://…]`. */
function brokenLink(before: string): Stray | undefined {
	return before.endsWith(')[') ? { sign: ')[', kind: 'link' } : undefined;
}
