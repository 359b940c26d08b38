import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem, type Problem } from '../problems/problem.ts';
import { placeAt, type ContentFile } from './text.ts';

/** Signs that readers would see as they stand: in the text because their other half is missing, in the frontmatter because it is plain text. */
const STRAY = {
	text: /^#{2,6}(?=\S)|\*\*|~~|\]\(|\](?= \(https?:)/,
	frontmatter: /\*\*|\*(?=[^\s*][^*]*\*)|\]\(|<\/?(?:Claim|Entity|Quote|Read)\b/,
} as const;

/** The first stray sign in a piece of text. */
export function strayMarkupIn(text: string, where: keyof typeof STRAY): string | undefined {
	return STRAY[where].exec(text)?.[0];
}

/** Markdown that did not work, and would be printed. */
export function checkStrayMarkup(file: ContentFile, root: Root): readonly Problem[] {
	const problems: Problem[] = [];
	visit(root, 'text', ({ position, value }, index = 0, parent) => {
		// A bare address becomes a link even where the link around it did not work.
		const next = parent?.children[index + 1];
		const sign = strayMarkupIn(next?.type === 'link' ? value + next.url : value, 'text');
		if (sign === undefined) return;
		const start = file.text.indexOf(sign, position?.start.offset);
		problems.push(problem(placeAt(file, start, sign.length), 'stray-markup', { sign, where: 'text' }));
	});
	return problems;
}
