import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { splitContent } from '../../../src/desk/files/contentText.ts';
import { readText } from '../../../src/desk/text/read.ts';
import { schema } from '../../../src/desk/text/schema.ts';
import { blockText, isSame, writeText } from '../../../src/desk/text/write.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/edition');

const BODIES = globSync('{articles/*,pages}/*.mdx', { cwd: fixtures }).map((path) => {
	const body = splitContent(path, readFileSync(join(fixtures, path), 'utf8'))?.body;
	if (body === undefined) throw new Error(`${path} has no frontmatter.`);
	return { path, body };
});

/** The text after an editor has typed over some words. */
function retype(body: string, words: string, instead: string): string {
	const { doc, originals } = readText(body);
	return writeText(typeOver(doc, words, instead), originals).text;
}

function typeOver(doc: Node, words: string, instead: string): Node {
	const state = EditorState.create({ doc });
	let at = -1;
	doc.descendants((node, position) => {
		const found = node.isText ? (node.text ?? '').indexOf(words) : -1;
		if (found >= 0 && at < 0) at = position + found;
	});
	if (at < 0) throw new Error(`There is no “${words}”.`);
	return state.apply(state.tr.replaceWith(at, at + words.length, schema.text(instead, doc.nodeAt(at)?.marks))).doc;
}

describe('untouched text is written back letter for letter', () => {
	test.each(BODIES)('$path', ({ body }) => {
		const { doc, originals } = readText(body);
		expect(writeText(doc, originals).text).toBe(body);
		expect(() => doc.check()).not.toThrow();
	});

	test.each(BODIES)('$path from Windows, and without its last line end', ({ body }) => {
		for (const variant of [body.replaceAll('\n', '\r\n'), body.trimEnd(), `\n\n${body}\n\n`]) {
			const { doc, originals } = readText(variant);
			expect(writeText(doc, originals).text).toBe(variant);
		}
	});

	test('any text at all, broken or not', () => {
		const signs = fc.constantFrom(
			...[
				'<Claim id="a">',
				'</Claim>',
				'{',
				'}',
				'*',
				'_',
				'\n',
				'\n\n',
				'\r\n',
				' ',
				'[^a]',
				'[^a]: x',
				'# ',
				'- ',
				'| a |',
				'`',
				'word',
				'یک',
				'🙂',
				'<',
				'{/* x */}',
				'\\',
				'> ',
				'![',
			],
		);
		fc.assert(
			fc.property(fc.array(signs, { maxLength: 25 }), (parts) => {
				const body = parts.join('');
				const { doc, originals } = readText(body);
				expect(writeText(doc, originals).text).toBe(body);
			}),
			{ numRuns: 400 },
		);
	});
});

/** Every block of the fixtures that the desk can edit. */
const BLOCKS = BODIES.flatMap(({ body, path }) => {
	const { doc, originals } = readText(body);
	return doc.children.map((block, index) => ({ name: `${path}, block ${index}`, block, originals, src: String(block.attrs['src']) }));
});

test('most blocks can be edited, and the rest is kept as it is', () => {
	expect(BLOCKS.length).toBeGreaterThan(80);
	const kinds = (type: string) => BLOCKS.filter(({ block }) => block.type.name === type).map(({ block }) => String(block.attrs['kind']));
	expect(new Set(kinds('raw'))).toEqual(
		new Set(['blockquote', 'definition', 'footnoteDefinition', 'mdxJsxFlowElement', 'table', 'thematicBreak']),
	);
	expect(kinds('paragraph').length).toBeGreaterThan(30);
	expect(kinds('bullet_list').length + kinds('ordered_list').length).toBeGreaterThan(2);
	expect(kinds('remark')).toHaveLength(1);
	expect(kinds('card').length).toBeGreaterThan(8);
});

test.each(BLOCKS)('$name means the same when it is rewritten', ({ block, originals }) => {
	const anew = block.type.create({ ...block.attrs, ...(block.type.name !== 'raw' && { src: null }), order: null }, block.content);
	const links = '\n\n[evidence]: /articles/first-flight/#sources\n\n[^log]: x\n\n[^charter]: x\n\n[^accord]: x\n\n[^page]: x\n';
	const again = readText(blockText(anew, originals) + links).doc.child(0);
	expect(again.toJSON()).toMatchObject({ type: block.type.name });
	expect(isSame(again, anew.type.name === 'raw' ? block : anew)).toBe(true);
});

const TEXT = `They say <Claim id="signed">both states have
signed one</Claim>, *so to speak*.[^page]
The third line is __bold__ and ends.

Another paragraph.
{/* to be checked */}

| a | b |
|---|--:|
| 1 | 2 |

![A page](./page.png)

[^page]: A page of 1931.
`;

describe('if a word is changed, nothing else changes', () => {
	test.each([
		['They say', 'Papers say'],
		['both states', 'the two states'],
		['signed one', 'signed none'],
		['third line', 'last line'],
		['Another', 'A second'],
		['to be checked', 'checked'],
		['A page of', 'A leaf of'],
	])('“%s”', (words, instead) => {
		expect(retype(TEXT, words, instead)).toBe(TEXT.replace(words, instead));
	});

	test('in a file from Windows', () => {
		const windows = TEXT.replaceAll('\n', '\r\n');
		expect(retype(windows, 'third line', 'last line')).toBe(windows.replace('third line', 'last line'));
	});

	test('even if half of an emoji is the same', () => {
		expect(retype('One 🙂 two\n', '🙂', '🙁')).toBe('One 🙁 two\n');
	});
});

describe('a list', () => {
	const LISTS = `* One *so*
  * inside <Claim id="signed">of it</Claim>
    1. deeper
* Two
  in two lines

3) Third
4) Fourth

- Set

- apart

  by a line
`;

	test('is taken apart, and written back letter for letter', () => {
		const { doc, originals } = readText(LISTS);
		expect(doc.children.map(({ attrs, type }): readonly unknown[] => [type.name, attrs['sign'], attrs['spread'], attrs['start']])).toEqual([
			['bullet_list', '*', false, undefined],
			['ordered_list', ')', false, 3],
			['bullet_list', null, true, undefined],
		]);
		expect(doc.child(0).textContent).toBe('One soinside of itdeeperTwo in two lines');
		expect(writeText(doc, originals).text).toBe(LISTS);
	});

	test.each([
		['inside', 'within'],
		['of it', 'of all'],
		['deeper', 'further in'],
		['lines', 'rows'],
		['Fourth', 'Last'],
		['apart', 'alone'],
		['by a line', 'by two'],
	])('changes by a word alone: “%s”', (words, instead) => {
		expect(retype(LISTS, words, instead)).toBe(LISTS.replace(words, instead));
	});

	test.each([
		['boxes to tick', '- [ ] one\n- [x] two\n'],
		['a quotation', '- one\n\n  > quoted\n'],
		['an entry without words', '- one\n-\n'],
		['a table', '- one\n\n  | a |\n  |---|\n  | b |\n'],
	])('with %s is kept as it is written', (_, text) => {
		const { doc, originals } = readText(text);
		expect(doc.child(0).type.name).toBe('raw');
		expect(writeText(doc, originals).text).toBe(text);
	});

	test('has no entry without words', () => {
		const item = (words: string) =>
			schema.node('list_item', null, [schema.node('paragraph', null, words === '' ? [] : [schema.text(words)])]);
		const list = schema.node('bullet_list', null, [item('one'), item(''), item('two')]);
		expect(writeText(schema.node('doc', { head: '\n' }, [list]), new Map()).text).toBe('\n- one\n- two\n');
		const empty = schema.node('doc', { head: '\n' }, [schema.node('ordered_list', null, [item('')])]);
		expect(writeText(empty, new Map()).text).toBe('\n\n');
	});
});

describe('what is written', () => {
	const write = (...blocks: readonly Node[]) => writeText(schema.node('doc', { head: '\n' }, blocks), new Map()).text;
	const claim = schema.mark('Claim', { id: 'signed' });
	const strong = schema.mark('strong');

	test('has tags around the words of claims, whatever they contain', () => {
		const words = [schema.text('They say '), schema.text('both ', [claim]), schema.text('states', [claim, strong]), schema.text('.')];
		expect(write(schema.node('paragraph', null, words))).toBe('\nThey say <Claim id="signed">both **states**</Claim>.\n');
	});

	test('closes inside what is larger', () => {
		const words = [schema.text('a ', [strong]), schema.text('b', [claim, strong]), schema.text(' c', [strong])];
		expect(write(schema.node('paragraph', null, words))).toBe('\n**a <Claim id="signed">b</Claim> c**\n');
	});

	test('keeps spaces out of bold words', () => {
		expect(write(schema.node('paragraph', null, [schema.text('so '), schema.text('bold ', [strong]), schema.text('it is')]))).toBe(
			'\nso **bold** it is\n',
		);
	});

	test('escapes characters that mean something in Markdown', () => {
		const { doc } = readText(write(schema.node('paragraph', null, [schema.text('1. <b> {x} *y* [z](u) # _ & https://a.example/b_c_d')])));
		expect(doc.textContent).toBe('1. <b> {x} *y* [z](u) # _ & https://a.example/b_c_d');
	});

	test('leaves a bare address a link', () => {
		expect(write(schema.node('paragraph', null, [schema.text('See https://a.example/b or write to a.b@c.example')]))).toBe(
			'\nSee https://a.example/b or write to a.b@c.example\n',
		);
	});

	test.each([
		[
			'bullets',
			'- One.\n- Two\n  lines.\n\nBetween.\n\n- Three.\n  - Deeper.\n- Four.\n',
			'- One.\n- Two\n  lines.\n\n* Three.\n  - Deeper.\n* Four.\n',
		],
		['numbers', '1. One.\n2. Two.\n\nBetween.\n\n1. Three.\n2. Four.\n', '1. One.\n2. Two.\n\n1) Three.\n2) Four.\n'],
		['bullets with boxes', '* One.\n\nBetween.\n\n* [ ] Three.\n', '* One.\n\n- [ ] Three.\n'],
		['bullets from Windows', '- One.\r\n\r\nBetween.\r\n\r\n- Three.\r\n', '- One.\r\n\r\n* Three.\r\n'],
		['bullets and numbers', '- One.\n\nBetween.\n\n1. Three.\n', '- One.\n\n1. Three.\n'],
	])('keeps two lists two when what was between them is gone: %s', (_kind, body, written) => {
		const { doc, originals } = readText(body);
		const [first, , second] = doc.children;
		if (first === undefined || second === undefined) throw new Error('There are no two lists.');
		const { text } = writeText(schema.node('doc', doc.attrs, [first, second]), originals);
		expect(text).toBe(written);
		const again = readText(text);
		expect(again.doc.childCount).toBe(2);
		expect(again.doc.children.map(({ textContent }) => textContent)).toEqual([first.textContent, second.textContent]);
		// From then on they are two, and stay as they are written.
		expect(writeText(again.doc, again.originals).text).toBe(written);
	});

	test('keeps three new lists three', () => {
		const list = (words: string) =>
			schema.node('bullet_list', null, [schema.node('list_item', null, [schema.node('paragraph', null, [schema.text(words)])])]);
		const { text } = writeText(schema.node('doc', { head: '', lineEnd: '\n', tail: '\n' }, [list('a'), list('b'), list('c')]), new Map());
		expect(text).toBe('- a\n\n* b\n\n- c\n');
		expect(readText(text).doc.childCount).toBe(3);
	});

	test('has no block for an empty paragraph', () => {
		const { doc, originals } = readText('One.\n\nTwo.\n');
		const with3 = doc.copy(doc.content.addToEnd(schema.node('paragraph')));
		expect(writeText(with3, originals).text).toBe('One.\n\nTwo.\n');
	});

	test('puts an empty line between new neighbours', () => {
		const { doc, originals } = readText('## Head\nOne.\n[^a]: A.\n[^b]: B.\n');
		const [head, ...others] = doc.children;
		if (head === undefined) throw new Error('There is no heading.');
		const fresh = schema.node('paragraph', null, [schema.text('New.')]);
		expect(writeText(schema.node('doc', doc.attrs, [head, fresh, ...others]), originals).text).toBe(
			'## Head\n\nNew.\n\nOne.\n[^a]: A.\n[^b]: B.\n',
		);
	});
});

test('words typed anywhere are read back as typed, and everything else stays as it was', () => {
	const words = fc.oneof(
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
		fc.string({ unit: fc.constantFrom(...Array.from('*_`<>{}[]()!#&\\|~:/-+.1a یک🙂"\'')), minLength: 1, maxLength: 8 }),
	);
	const typable = BLOCKS.filter(
		({ block }) => (block.isTextblock || block.type.name.endsWith('_list')) && block.textContent.length > 4 && block.type.name !== 'remark',
	);
	fc.assert(
		fc.property(fc.constantFrom(...typable), fc.nat(), words, ({ block, originals }, at, typed) => {
			fc.pre(!/^\s|\s$|[\r\n\t\p{Cc}\p{Cs}]|\s\s/u.test(typed));
			const doc = schema.node('doc', null, [block]);
			const state = EditorState.create({ doc });
			// Only between two letters, so that the typed words are not next to a space.
			const places: number[] = [];
			doc.descendants((node, position) => {
				if (!node.isText || node.marks.some(({ type }) => type.name === 'code')) return;
				for (const { index } of (node.text ?? '').matchAll(/(?<=\p{L})(?=\p{L})/gu)) places.push(position + index);
			});
			fc.pre(places.length > 0);
			const changed = state.apply(state.tr.insertText(typed, places[at % places.length] ?? 1)).doc.child(0);
			const links = '\n\n[evidence]: /articles/first-flight/#sources\n\n[^log]: x\n\n[^charter]: x\n\n[^accord]: x\n\n[^page]: x\n';
			const again = readText(blockText(changed, originals) + links).doc.child(0);
			expect(again.textContent).toBe(changed.textContent);
			expect(isSame(again, changed)).toBe(true);
		}),
		{ numRuns: 300 },
	);
});
