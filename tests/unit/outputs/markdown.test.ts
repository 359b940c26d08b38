import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { pageTree } from '../../../src/markdown/pageTree.ts';
import { settleTables } from '../../../src/markdown/tables.ts';
import { readMarkup } from '../../../src/reading/markdown/parsing/markup.ts';
import { reportOn, makeArticle } from '../../make.ts';
import { stringsFor } from '../../words.ts';

const read = (text: string) => readMarkup({ path: 'content/articles/a/en.mdx', text }, 0, []).root;
const htmlOf = (text: string) => toHtml(toHast(read(text)));
/** The targets of the links in a text. */
const links = (text: string) => Array.from(htmlOf(text).matchAll(/href="([^"]*)"/g), ([, address]) => address);

describe('an address on its own', () => {
	test.each([
		['دیکھیے https://works.example/a۔ یا', 'https://works.example/a'],
		['https://works.example/a، و', 'https://works.example/a'],
		['(https://works.example/a)۔', 'https://works.example/a'],
		['(https://works.example/a(b))۔', 'https://works.example/a(b)'],
		['https://works.example/a… or', 'https://works.example/a'],
		['“https://works.example/a”', 'https://works.example/a'],
		['‹https://works.example/a›', 'https://works.example/a'],
		['\u2067https://works.example/a\u2069', 'https://works.example/a'],
		['https://works.example/a.”', 'https://works.example/a'],
		['www.works.example/a…', 'http://www.works.example/a'],
		['https://works.example۔', 'https://works.example'],
		['دروازےhttps://works.example/a۔', 'https://works.example/a'],
		['https://works.example/wiki/پاکستان۔', 'https://works.example/wiki/%D9%BE%D8%A7%DA%A9%D8%B3%D8%AA%D8%A7%D9%86'],
		['https://ca.works.example/Il·lusió', 'https://ca.works.example/Il%C2%B7lusi%C3%B3'],
	])('ends where its sentence continues: %s', (text, address) => {
		expect(links(text)).toEqual([address]);
	});

	test('leaves what comes after it in the sentence', () => {
		expect(htmlOf('See https://works.example/a… or')).toBe('<p>See <a href="https://works.example/a">https://works.example/a</a>… or</p>');
	});

	test('is left as it is if its author has given it words', () => {
		expect(links('[a](https://works.example/a…)')).toEqual(['https://works.example/a%E2%80%A6']);
	});

	test.each(['@desk@social.example', 'by @a.b@c.example!', 'git@code.example:desk/a', '@a@b.example\n@c@d.example'])(
		'is no mail address where it only looks like one: %s',
		(text) => {
			expect(links(text)).toEqual([]);
		},
	);

	test('can be an email address', () => {
		expect(links('Write to desk@herald.example. Or: a@b.example')).toEqual(['mailto:desk@herald.example', 'mailto:a@b.example']);
	});
});

describe('tables of one text', () => {
	const tables = (text: string) => {
		const tree = toHast(read(text));
		settleTables(tree as never, stringsFor('en'));
		return toHtml(tree);
	};
	const table = '| Place | Height |\n| --- | --- |\n| Kell | 4 m |';

	test('are told apart by the names of their columns', () => {
		const names = Array.from(
			tables(`${table}\n\n|  | Year |\n| - | - |\n| a | b |\n\n${table}`).matchAll(/<table name="([^"]*)"/g),
			([, name]) => name,
		);
		expect(names).toEqual(['Place, Height', 'Year', 'Place, Height (2)']);
	});

	test('have no empty heading if their corner is empty', () => {
		expect(tables('|  | Year |\n| - | - |\n| a | b |')).toContain('<td></td><th scope="col">Year</th>');
	});
});

describe('tags that are alone in a paragraph', () => {
	/** The names of a text's outermost parts. A name in `<…>` is a tag that is alone between paragraphs. */
	const shapeOf = (text: string) =>
		pageTree(read(text), stringsFor('en')).children.flatMap((node) =>
			node.type === 'element' ? [node.tagName] : 'name' in node ? [`<${String(node.name)}>`] : [],
		);

	test('are blocks, if they can be blocks', () => {
		expect(shapeOf('<Quote source="a">Words</Quote>')).toEqual(['<Quote>']);
		expect(shapeOf('He says <Quote source="a">words</Quote>')).toEqual(['p']);
	});

	test('are a paragraph each, if they are for words', () => {
		expect(shapeOf('<Claim id="a">One</Claim>\n<Claim id="b">two</Claim>')).toEqual(['p', 'p']);
		expect(shapeOf('<Claim id="a">One</Claim> and <Claim id="b">two</Claim>')).toEqual(['p']);
	});

	test('count as alone beside text in braces, which are notes to colleagues and never shown', () => {
		const tree = pageTree(read('One.\n\n{/* Ask again. */}\n\nTwo {/* and here */} more.'), stringsFor('en'));
		const types = new Set<string>();
		visit(tree, (node) => {
			types.add(node.type);
			if (node.type === 'text') expect(node.value).not.toMatch(/Ask|here/);
		});
		expect([...types]).toEqual(['root', 'element', 'text', 'mdxFlowExpression', 'mdxTextExpression']);
	});

	test('leave the text as the check read it', () => {
		const text = read('<Quote source="a">Words</Quote>\n\n| a |\n| - |\n| b |');
		const before = structuredClone(text);
		pageTree(text, stringsFor('en'));
		expect(text).toEqual(before);
	});
});

test('empty braces would vanish, and are reported', () => {
	const words = reportOn([makeArticle({ body: 'They say <Claim id="treaty-signed">so</Claim> {} and {  }.' })]);
	expect(words.match(/code-in-text/g)).toHaveLength(2);
});
