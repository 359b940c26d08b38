import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { measureNumbers } from '../../../src/markdown/lists.ts';

/** The lists of a text, as tags without their content. */
function listsIn(markdown: string): readonly string[] {
	const tree = toHast(unified().use(remarkParse).parse(markdown)) as Root;
	measureNumbers(tree);
	return toHtml(tree).match(/<[ou]l[^>]*>/g) ?? [];
}

test.each([
	['of years', '1996\\. A year.\n\n1996. The taking of Kell.\n1997. The fall of Kell.', ['<ol start="1996" class="digits-4">']],
	['that goes over nine', Array.from({ length: 10 }, (_, index) => `${index + 1}. So.`).join('\n'), ['<ol class="digits-2">']],
	['that goes over ninety-nine', '99. So.\n100. So.', ['<ol start="99" class="digits-3">']],
	['of the longest numbers that Markdown knows', '123456789. So.', ['<ol start="123456789" class="digits-9">']],
	['of three', '1. So.\n2. So.\n3. So.', ['<ol>']],
	['without numbers', '- So.\n- So.', ['<ul>']],
	['within a list', '- So.\n\n  10. So.', ['<ul>', '<ol start="10" class="digits-2">']],
])('a list %s has room for its numbers', (_, markdown, lists) => {
	expect(listsIn(markdown)).toEqual(lists);
});
