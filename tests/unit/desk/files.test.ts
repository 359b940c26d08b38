import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { change, ChangeRefused } from '../../../src/desk/files/change.ts';
import { joinContent, splitContent } from '../../../src/desk/files/contentText.ts';
import { applyEdit, takeBack } from '../../../src/desk/files/edit.ts';
import type { Change } from '../../../src/desk/files/wanted.ts';
import type { Value } from '../../../src/desk/files/write.ts';
import { pathAt, readYamlText } from '../../../src/desk/files/yamlText.ts';
import type { Path } from '../../../src/reading/yaml/yaml.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/edition');

/** The text after a change. */
function after(text: string, wanted: Change): string {
	return change(readYamlText(text), wanted).yaml.text;
}

const set = (text: string, path: Path, value: Value, order?: readonly string[]) =>
	after(text, { act: 'set', path, value, ...(order && { order }) });
const add = (text: string, path: Path, value: Value) => after(text, { act: 'add', path, value });
const remove = (text: string, path: Path) => after(text, { act: 'remove', path });
const move = (text: string, path: Path, to: number) => after(text, { act: 'move', path, to });

const CLAIM = `# The claims, in order
claims:
  - id: one   # the first
    text: 'It’s said: “yes”' # looked up
    attributions:
      - { source: herald, stance: supports }   # on page 3
      # still to be read:
      - { source: wire, stance: disputes, quote: "no" }
    about: [kell, 'sarv']
    note: >
      Folded
      words.

  - id: two
    when: 2022
`;

describe('a value is changed in place', () => {
	test('and nothing else on its line or any other', () => {
		expect(set(CLAIM, ['claims', 0, 'text'], 'It is said')).toBe(CLAIM.replace("'It’s said: “yes”'", "'It is said'"));
		expect(set(CLAIM, ['claims', 0, 'id'], 'first')).toBe(CLAIM.replace('id: one ', 'id: first '));
		expect(set(CLAIM, ['claims', 0, 'attributions', 1, 'quote'], 'never')).toBe(CLAIM.replace('"no"', '"never"'));
		expect(set(CLAIM, ['claims', 0, 'about', 1], 'low-bridge')).toBe(CLAIM.replace("'sarv'", "'low-bridge'"));
		expect(set(CLAIM, ['claims', 1, 'when'], 2023)).toBe(CLAIM.replace('2022', '2023'));
		expect(set(CLAIM, ['claims', 0, 'note'], 'Short.')).toBe(CLAIM.replace('>\n      Folded\n      words.', 'Short.'));
	});

	test('and quoted only if YAML would misread it', () => {
		const written = (value: Value) => set('a: x\nb: [x]\n', ['a'], value).split('\n', 1)[0];
		expect(written('plain words')).toBe('a: plain words');
		expect(written('with: a colon')).toBe("a: 'with: a colon'");
		expect(written('it’s # not a comment')).toBe("a: 'it’s # not a comment'");
		expect(written("it's: so")).toBe("a: 'it''s: so'");
		expect(written('2022')).toBe("a: '2022'");
		expect(written('true')).toBe("a: 'true'");
		expect(written('')).toBe("a: ''");
		expect(written('two\nlines')).toBe(String.raw`a: "two\nlines"`);
		expect(written(' spaced ')).toBe("a: ' spaced '");
		expect(written(2022)).toBe('a: 2022');
		expect(set('b: [x]\n', ['b', 0], 'one, two')).toBe("b: ['one, two']\n");
		expect(set('b: one, two\n', ['b'], 'one, two, three')).toBe('b: one, two, three\n');
	});

	test('even if its key had no value', () => {
		expect(set('title:\ndek: x\n', ['title'], 'A title')).toBe('title: A title\ndek: x\n');
		expect(set('title:   # to be found\ndek: x\n', ['title'], 'A title')).toBe('title: A title   # to be found\ndek: x\n');
		expect(set('sources:\n  - id:\n    url:\n', ['sources', 0, 'id'], 'herald')).toBe('sources:\n  - id: herald\n    url:\n');
		expect(set('a: { b: , c: 1 }\n', ['a', 'b'], 'x')).toBe('a: { b: x , c: 1 }\n');
	});

	test('with its file’s line ends', () => {
		const windows = CLAIM.replaceAll('\n', '\r\n');
		expect(add(windows, ['claims', 2], { id: 'three', attributions: [{ source: 'wire' }] })).toBe(
			`${windows}  - id: three\r\n    attributions:\r\n      - { source: wire }\r\n`,
		);
	});
});

describe('something is added', () => {
	test('to a list, in the style of its other items', () => {
		expect(add(CLAIM, ['claims', 0, 'attributions', 2], { source: 'gazette', stance: 'supports', quote: 'so: yes' })).toBe(
			CLAIM.replace(`quote: "no" }\n`, `quote: "no" }\n      - { source: gazette, stance: supports, quote: 'so: yes' }\n`),
		);
		expect(add(CLAIM, ['claims', 0, 'about', 2], 'oslo')).toBe(CLAIM.replace("'sarv']", "'sarv', oslo]"));
		expect(add(CLAIM, ['claims', 0, 'about', 0], 'oslo')).toBe(CLAIM.replace('[kell', '[oslo, kell'));
		expect(add(CLAIM, ['claims', 1], { id: 'between' })).toBe(CLAIM.replace('      words.\n', '      words.\n  - id: between\n'));
		expect(add(CLAIM, ['claims', 0], { id: 'before', when: 'unknown' })).toBe(
			CLAIM.replace('  - id: one', '  - id: before\n    when: unknown\n  - id: one'),
		);
	});

	test('as a key, after the keys that come before it', () => {
		const order = ['id', 'text', 'kind', 'when'];
		expect(set('- id: a\n  text: b\n  when: 2022\n', [0, 'kind'], 'event', order)).toBe(
			'- id: a\n  text: b\n  kind: event\n  when: 2022\n',
		);
		expect(set('a: { id: x, when: y }\n', ['a', 'text'], 'z, z', ['id', 'text', 'when'])).toBe("a: { id: x, text: 'z, z', when: y }\n");
		expect(set('title: x\n', ['summary', 'report'], 'Y')).toBe('title: x\nsummary:\n  report: Y\n');
		expect(set('title: x', ['draft'], true)).toBe('title: x\ndraft: true');
		expect(set('', ['name'], 'Kell')).toBe('name: Kell\n');
	});

	test('to a list that was empty', () => {
		expect(add('claims:\nx: 1\n', ['claims', 0], { id: 'a', about: ['b', 'c'] })).toBe('claims:\n  - id: a\n    about: [b, c]\nx: 1\n');
		expect(add('about: []\n', ['about', 0], 'kell')).toBe('about: [kell]\n');
		expect(add('title: x\n', ['topics', 0], 'rivers')).toBe('title: x\ntopics: [rivers]\n');
	});
});

describe('something is taken away', () => {
	test('with its line, and nothing else', () => {
		expect(remove(CLAIM, ['claims', 0, 'text'])).toBe(CLAIM.replace(/ {4}text:.*\n/, ''));
		expect(remove(CLAIM, ['claims', 0, 'attributions', 0])).toBe(CLAIM.replace(/ {6}- \{ source: herald.*\n/, ''));
		expect(remove(CLAIM, ['claims', 0, 'attributions', 1, 'quote'])).toBe(CLAIM.replace(', quote: "no"', ''));
		expect(remove(CLAIM, ['claims', 0, 'about', 0])).toBe(CLAIM.replace('kell, ', ''));
		expect(remove(CLAIM, ['claims', 1])).toBe(CLAIM.replace('  - id: two\n    when: 2022\n', ''));
		expect(remove(CLAIM, ['claims', 1, 'id'])).toBe(CLAIM.replace('  - id: two\n    when', '  - when'));
	});

	test('and an empty list or record is left', () => {
		expect(remove('a: 1\nabout: [kell]\n', ['about', 0])).toBe('a: 1\nabout: []\n');
		expect(remove('a: 1\nsources:\n  - id: x\n    url: y\nb: 2\n', ['sources', 0])).toBe('a: 1\nsources: []\nb: 2\n');
		expect(remove('a: 1\nlatest:\n  text: x\n', ['latest', 'text'])).toBe('a: 1\nlatest: {}\n');
	});
});

test('an item moves, and the text between items stays', () => {
	const list = 'a:\n  - one # 1\n  # between\n  - two # 2\n\n  - three\nb: [x,  y, z]\n';
	expect(move(list, ['a', 0], 2)).toBe('a:\n  - two # 2\n  # between\n  - three\n\n  - one # 1\nb: [x,  y, z]\n');
	expect(move(list, ['a', 2], 1)).toBe('a:\n  - one # 1\n  # between\n  - three\n\n  - two # 2\nb: [x,  y, z]\n');
	expect(move(list, ['b', 2], 0)).toBe('a:\n  - one # 1\n  # between\n  - two # 2\n\n  - three\nb: [z,  x, y]\n');
});

test('a file that cannot be read in full is not changed', () => {
	expect(() => set('a: [x\nb: y\n', ['b'], 'z')).toThrow(ChangeRefused);
});

test('a path is found by a place in the text', () => {
	const yaml = readYamlText(CLAIM);
	expect(pathAt(yaml, CLAIM.indexOf('said'))).toEqual(['claims', 0, 'text']);
	expect(pathAt(yaml, CLAIM.indexOf('"no"') + 1)).toEqual(['claims', 0, 'attributions', 1, 'quote']);
	expect(pathAt(yaml, CLAIM.indexOf('text:'))).toEqual(['claims', 0, 'text']);
	expect(pathAt(yaml, CLAIM.indexOf('2022'))).toEqual(['claims', 1, 'when']);
});

/** Every file of the fixtures, with its YAML. */
const FILES = globSync('**/*.{yml,mdx}', { cwd: fixtures }).map((path) => {
	const text = readFileSync(join(fixtures, path), 'utf8');
	const parts = splitContent(path, text);
	if (parts === undefined) throw new Error(`${path} has no frontmatter.`);
	return { path, text, parts };
});

test.each(FILES)('the parts of $path are the file, letter for letter', ({ parts, text }) => {
	expect(joinContent(parts)).toBe(text);
});

type Container = Record<string | number, unknown>;

/** A path, and how many items its list has. */
interface At {
	readonly path: Path;
	readonly kind: 'plain' | 'list' | 'record';
	readonly size: number;
}

/** Every path that leads to something. */
function pathsIn(value: unknown, path: Path = []): readonly At[] {
	if (typeof value !== 'object' || value === null) return [{ path, kind: 'plain', size: 0 }];
	const keys = Object.keys(value).map((key) => (Array.isArray(value) ? Number(key) : key));
	const own: At = { path, kind: Array.isArray(value) ? 'list' : 'record', size: keys.length };
	return [own, ...keys.flatMap((key) => pathsIn((value as Container)[key], [...path, key]))];
}

/** Any characters, and often those that are special in YAML. */
const awkward = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 40 }),
	fc.string({ unit: fc.constantFrom(...Array.from(':#-?[]{},&*!|>\'"%@`\\/ \n\r\tab19.~é\u00A0\u2028یک،🙂')), maxLength: 12 }),
	fc.constantFrom(
		'two\nlines',
		'with: colon',
		'# hash',
		'ends with:',
		"it's “so”",
		'🙂👩‍👩‍👧',
		'ایک: دو، تین',
		'\u200Fعربی\u200E',
		'2022',
		'2022-03-01',
		'0x1F',
		'007',
		'1e3',
		'.5',
		'yes',
		'null',
		'~',
		'- dash',
		'---',
		'...',
		'{/* */}',
		'',
		' ',
	),
	fc.integer(),
	fc.boolean(),
);

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>((inner, step) => (inner as Container)[step], value);
}

/** The fixtures as they are, with Windows line ends, and without a line end at the end. */
const TEXTS = FILES.flatMap(({ parts: { yaml }, path }) => [
	{ name: path, text: yaml },
	{ name: `${path} from Windows`, text: yaml.replaceAll('\n', '\r\n') },
	{ name: `${path} without its last line end`, text: yaml.trimEnd() },
]);

test.each(TEXTS)('any value of $name becomes any other: one line, that value, and back again', ({ text }) => {
	const plain = pathsIn(parse(text)).filter(({ kind, path }) => kind === 'plain' && path.length > 0);
	const before = readYamlText(text);
	fc.assert(
		fc.property(fc.constantFrom(...plain), awkward, ({ path }, value) => {
			const { edit, yaml } = change(before, { act: 'set', path, value });
			expect(valueAt(parse(yaml.text), path)).toStrictEqual(value);
			expect(applyEdit(yaml.text, takeBack(edit, text))).toBe(text);
			const [old, fresh] = [text.split('\n'), yaml.text.split('\n')];
			expect(old.length - fresh.length).toBe(text.slice(edit.start, edit.end).split('\n').length - 1);
			expect(fresh.filter((line, index) => line !== old[index]).length).toBeLessThanOrEqual(old.length === fresh.length ? 1 : fresh.length);
		}),
		{ numRuns: 12 },
	);
});

const record = fc.dictionary(fc.constantFrom('id', 'text', 'note', 'a: b'), fc.oneof(awkward, fc.array(awkward, { maxLength: 3 })), {
	minKeys: 1,
	noNullPrototype: true,
});
const item: fc.Arbitrary<Value> = fc.oneof(
	awkward,
	record,
	fc.record({ id: awkward, rows: fc.array(record, { minLength: 1, maxLength: 2 }) }),
);

test.each(TEXTS)('items and keys of $name come, go and move in one place', ({ text }) => {
	const all = pathsIn(parse(text));
	const lists = all.filter(({ kind }) => kind === 'list');
	const full = lists.filter(({ size }) => size > 0);
	const records = all.filter(({ kind }) => kind === 'record');
	const remove = fc.constantFrom(...all.filter(({ path }) => path.length > 0)).map(({ path }): Change => ({ act: 'remove', path }));
	const addItem = () =>
		fc
			.tuple(fc.constantFrom(...lists), fc.nat(), item)
			.map(([{ path, size }, at, value]): Change => ({ act: 'add', path: [...path, at % (size + 1)], value }));
	const moveItem = () =>
		fc
			.tuple(fc.constantFrom(...full), fc.nat(), fc.nat())
			.map(([{ path, size }, from, to]): Change => ({ act: 'move', path: [...path, from % size], to: to % size }));
	const addKey = () =>
		fc.tuple(fc.constantFrom(...records), item).map(([{ path }, value]): Change => ({ act: 'set', path: [...path, 'newkey'], value }));
	const acts = [remove, ...(full.length > 0 ? [addItem(), moveItem()] : []), ...(records.length > 0 ? [addKey()] : [])];
	const before = readYamlText(text);
	fc.assert(
		fc.property(fc.oneof(...acts), (wanted) => {
			const { edit, yaml } = change(before, wanted);
			expect(applyEdit(text, edit)).toBe(yaml.text);
			expect(applyEdit(yaml.text, takeBack(edit, text))).toBe(text);
		}),
		{ numRuns: 12 },
	);
});
