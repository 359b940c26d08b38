import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { StrayKind } from '../../diagnostics/body.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Stray } from './stray.ts';
import { strayLines } from './strayLines.ts';
import { placeAt, type ContentFile } from '../files/contentFile.ts';

/** Signs that no sentence needs. Where one is left in the text, its other half is missing. */
const IN_TEXT: readonly (readonly [StrayKind, RegExp])[] = [
	['heading', /^#{2,6}(?!#)/m],
	['tag', /\[(?:Claim|Entity|Quote|Read)(?=\s+\w+\s*=)|\[\/(?:Claim|Entity|Quote|Read)(?=\s*\])/i],
	['emphasis', /\*\*|(?<![^\s(“"])[*_](?=\p{L})/u],
	['strike', /~~/],
	['picture', /(?<=!\[[^\]\n]{0,200})\]\(/],
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
	const patterns = where === 'text' ? IN_TEXT : ([['frontmatter', IN_FRONTMATTER]] as const);
	for (const [kind, pattern] of patterns) {
		const match = pattern.exec(text);
		if (match !== null) return { sign: match[0], kind, offset: match.index };
	}
	return undefined;
}

/** Markdown that did not work, and would be printed. */
export function checkStrayMarkup(file: ContentFile, root: Root): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const report = (stray: Stray | undefined, start: number) => {
		if (stray === undefined) return;
		const { kind, offset, sign } = stray;
		diagnostics.push(diagnostic(placeAt(file, start + offset, sign.length), 'stray-markup', { sign, kind }));
	};
	visit(root, 'text', ({ position, value }, index = 0, parent) => {
		const start = position?.start.offset;
		const words = start === undefined ? value : unescaped(file.text.slice(start, position?.end.offset));
		// A bare address becomes a link even where the link around it did not work.
		const next = parent?.children[index + 1];
		const stray = next?.type === 'link' ? (brokenLink(words) ?? strayMarkupIn(words + next.url, 'text')) : strayMarkupIn(words, 'text');
		// What the parser has put together anew beside a bare address has no place of its own.
		if (stray === undefined || start !== undefined) report(stray, start ?? 0);
		else report({ ...stray, offset: 0 }, file.text.indexOf(stray.sign, parent?.position?.start.offset));
	});
	visit(root, 'paragraph', ({ position }) => {
		const start = position?.start.offset ?? 0;
		report(strayLines(file.text.slice(start, position?.end.offset)), start);
	});
	return [...new Map(diagnostics.map((found) => [`${found.line}:${found.column}`, found])).values()];
}

/** As many characters, without the signs behind a backslash, which are meant to be printed. */
function unescaped(text: string): string {
	return text.replace(/\\[!-/:-@[-`{-~]/g, '  ');
}

/** The two halves of a link in the wrong order, before the address: `(words)[https://…]`. */
function brokenLink(before: string): Stray | undefined {
	return before.endsWith(')[') ? { sign: ')[', kind: 'link', offset: before.length - 2 } : undefined;
}
