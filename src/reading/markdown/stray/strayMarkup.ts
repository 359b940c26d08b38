import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { StrayKind } from '../../../diagnostics/stray.ts';
import { diagnostic, type Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { ENTITY, FOREIGN } from './foreignMarkup.ts';
import type { Stray } from './stray.ts';
import { strayLines } from './strayLines.ts';
import { TAG_IN_BRACKETS, TAG_IN_PLAIN_TEXT } from './tagSigns.ts';
import { placeAt, type ContentFile } from '../../files/contentFile.ts';

/** Signs that no sentence needs. If one is left in the text, its other half is missing. */
const IN_TEXT: readonly (readonly [StrayKind, RegExp])[] = [
	['heading', /^#{2,6}(?!#)/m],
	['tag', TAG_IN_BRACKETS],
	['emphasis', /\*\*|(?<![^\s(“"])[*_](?=\p{L})/u],
	['strike', /~~/],
	['picture', /(?<=!\[[^\]\n]{0,200})\]\(/],
	['link', /\]\(|\](?= \((?:https?:|\.{0,2}\/|#))/],
	['reference', /\]\[/],
	['footnote', /\^\[(?=[^\]]+\])/],
	['code', /`/],
	['foreign', FOREIGN],
];

/** Plain text would be printed with every sign of Markdown and HTML in it. */
const IN_FRONTMATTER: typeof IN_TEXT = [
	['frontmatter', TAG_IN_BRACKETS],
	['frontmatter', TAG_IN_PLAIN_TEXT],
	[
		'frontmatter',
		/\*\*|~~|\*(?=[^\s*][^*]*\*)|(?<![^\s(“"])_(?=\p{L}[^_]*_(?![\p{L}\p{N}]))|\]\(|\[\^[^\]\s]+\]|<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|&(?:[a-z]{3,8}|[lg]t|#\d+|#x[\da-f]+);/u,
	],
	['foreign', FOREIGN],
];

/** The first stray sign in a piece of text. */
export function strayMarkupIn(text: string, where: 'text' | 'frontmatter'): Stray | undefined {
	for (const [kind, pattern] of where === 'text' ? IN_TEXT : IN_FRONTMATTER) {
		const match = pattern.exec(text);
		if (match !== null) return { sign: match[0].trim(), kind, offset: match.index };
	}
	return undefined;
}

/** Reports Markdown that did not work and would be printed. */
export function checkStrayMarkup(file: ContentFile, root: Root): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const report = (stray: Stray | undefined, start: number) => {
		if (stray === undefined) return;
		const { kind, offset, sign } = stray;
		diagnostics.push(diagnostic(placeAt(file, start + offset, sign.length), 'stray-markup', { sign, kind }));
	};
	visit(root, (node, index = 0, parent) => {
		const start = node.position?.start.offset ?? 0;
		const written = file.text.slice(start, node.position?.end.offset);
		const siblings: readonly RootContent[] = parent?.children ?? [];
		if (node.type === 'paragraph') report(strayLines(written), start);
		if (node.type === 'inlineCode') report(besideCode(siblings[index - 1], siblings[index + 1], written.length), start);
		if (node.type !== 'text') return;
		const words = unescaped(written);
		// A bare address becomes a link even if the link around it did not work.
		const next = siblings[index + 1];
		if (next?.type === 'link') report(aroundLink(words, siblings[index + 2]) ?? strayMarkupIn(words + next.url, 'text'), start);
		else report(strayMarkupIn(words, 'text'), start);
		if (ENTITY.test(node.value) && !written.includes('\\&'))
			report({ sign: ENTITY.exec(node.value)?.[0] ?? '', kind: 'entity', offset: Math.max(0, written.search(ENTITY)) }, start);
	});
	return [...new Map(diagnostics.map((found) => [`${found.line}:${found.column}`, found])).values()];
}

/** The text in as many characters, without the signs after a backslash, which are meant to be printed. */
function unescaped(text: string): string {
	return text.replace(/\\[!-/:-@[-`{-~]/g, '  ');
}

/**
 * A link in a form that is not used here: with its halves in the wrong order, `(words)[https://…]`, or as in a wiki,
 * `[https://… words]`.
 */
function aroundLink(before: string, after: Nodes | undefined): Stray | undefined {
	if (before.endsWith(')[')) return { sign: ')[', kind: 'link', offset: before.length - 2 };
	const isInWiki = before.endsWith('[') && after?.type === 'text' && /^ [^\]\n]*\]/.test(after.value);
	return isInWiki ? { sign: '[', kind: 'foreign', offset: before.length - 1 } : undefined;
}

/** What reStructuredText writes next to backticks: `:ref:` before them, or an underscore after. */
function besideCode(before: Nodes | undefined, after: Nodes | undefined, length: number): Stray | undefined {
	if (after?.type === 'text' && /^__?(?![\p{L}\p{N}])/u.test(after.value)) return { sign: '_', kind: 'foreign', offset: length };
	const [role] = before?.type === 'text' ? (/:[a-z]+:$/.exec(before.value) ?? []) : [];
	return role === undefined ? undefined : { sign: role, kind: 'foreign', offset: -role.length };
}
