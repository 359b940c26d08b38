import fc from 'fast-check';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';

/** One change that somebody makes to a content folder. */
export interface Change {
	readonly does:
		'insert line' | 'delete line' | 'repeat line' | 'swap lines' | 'set value' | 'insert words' | 'cut words' | 'set attribute';
	/** The file, and the place in it. Numbers that are too large wrap around. */
	readonly file: number;
	readonly at: number;
	/** The text to put there. */
	readonly piece: string;
}

const CHARACTERS = [
	...['\0', '\b', '\t', '\v', '\x1B', '\x7F', '\x85', '\x92', '\u00A0', '\u00AD', '\u061C', '\u180E', '\u200B', '\u200C', '\u200D'],
	...['\u200E', '\u200F', '\u2028', '\u202A', '\u202E', '\u2060', '\u2066', '\u2069', '\u3164', '\uD83D', '\uDE00', '\uE000', '\uFDD0'],
	...['\uFEFF', '\uFFFC', '\uFFFD', '\uFFFE', '\uFFFF', '\r', '\r\n', '\n', '\u{E0061}', '\u{1FFFE}', 'e\u0301', '👨‍👩‍👧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'ﷺ'],
	...[
		"'",
		'"',
		'’',
		'“',
		'«',
		'\\',
		'/',
		'`',
		'&',
		'<',
		'>',
		']]>',
		']]>]]>',
		'$&',
		"$'",
		'$1$$',
		'{page}',
		'%s%',
		'</script>',
		'</title>',
		'-->',
		'%',
		'#',
		'@',
		'|',
		'~',
		'^',
		'$',
		'{',
		'}',
		'[',
		']',
		'(',
		')',
	],
];

const YAML = [
	...['[', ']', '{', '}', '{a: b}', '[a, b]', '{ a, b: [c] }', '!!bool yes', '!!js/function "x"', '!Treaty', '!!merge <<: {a: 1}', '&a b'],
	...['*a', '- a', '- - - a', '? a', ': b', '"a\\bc"', '"\\uD83D"', "'it''s'", '"open', "'open", '|', '>', '|-\n  a', '>\n  a\n  b', '~'],
	...['Null', 'TRUE', 'yes', '007', '1.10', '0x10', '0o17', '1e3', '.inf', '.nan', '+93701234567', '12_000', '33740167890123456789', '-0'],
	...[
		'# a',
		'a # b',
		'#a',
		'a: b: c',
		'%YAML 1.1',
		'@a',
		'`a`',
		'...',
		'---',
		'===',
		'\ta',
		'<<: *a',
		'constructor',
		'__proto__: a',
		'toString',
	],
	...['[[[[[[a]]]]]]', '{a: {a: {a: b}}}', '""', "''", 'draft: true', 'draft: yes', 'id: a', 'id: herald-gates', 'basedOn: [herald-gates]'],
	...['translations: { ur: { name: a } }', 'note: It was **so**.', 'language: xx', 'kind: [a]', 'title: a', 'x: y'],
];

const MARKUP = [
	...['**a**', '*a*', '_a_', '*a', '**a', '***a***', 'a*b*c', '5*10*2', '~~a~~', '~~a', '`a`', '`a', '``a`', '```', '~~~', '***', '- - -'],
	...[
		'[a](https://a.example/)',
		'[a](/about/)',
		'[a](#claim-x)',
		'[a](',
		'[a]',
		'[a][b]',
		'[a]: https://a.example/',
		'[a]: b',
		'![a](./a.png)',
	],
	...['![a](data:image/png;base64,AAAA)', '![][a]', '![a](./a%.png)', '[^log]', '[^x]', '[^x]: a', '[^a b]', '## a', '# a', '#a', '#### a'],
	...[
		'- a',
		'- a\n- b',
		'* a',
		'+ 5',
		'1. a',
		'1996. a',
		'1. a\n3. b',
		'> a',
		'> 5',
		'>>>> a',
		'| a | b |\n| --- | --- |\n| c | d |',
		'| a |',
	],
	...[
		'|  |\n| --- |\n| a |',
		'a\n---',
		'a\n===',
		'a  \nb',
		'a\\\nb',
		'<br>',
		'<b>a</b>',
		'<!-- a -->',
		'<a',
		'</a>',
		'<>',
		'<5',
		'{a}',
		'{}',
	],
	...[
		'{/* a */}',
		'{/* a',
		'import a',
		'export const a = 1',
		'&lt;',
		'&amp;amp;',
		'&nbsp;',
		'&#0;',
		'&#x202E;',
		'&#x10FFFF;',
		'&#xD800;',
		'&foo;',
	],
	...[
		'<Claim id="gates-open">a</Claim>',
		'<Claim id="gates-open">',
		'</Claim>',
		'<Claim>a</Claim>',
		'<Claim id="x">a</Claim>',
		'<Claim id="gates-open" />',
	],
	...[
		'<Entity id="sarv">a</Entity>',
		'<Entity id="sarv"></Entity>',
		'<Quote source="herald-gates">a</Quote>',
		'<Quote source="herald-gates">\n\na\n\n</Quote>',
	],
	...[
		'<Timeline />',
		'<Chart data="gates-open-days" />',
		'<Map data="river-places" />',
		'<Read article="first-flight" />',
		'<Clam id="a">b</Clam>',
	],
	...[
		"'''a'''",
		'[[a]]',
		'== a ==',
		'[b]a[/b]',
		'.. a::',
		':::a',
		'==a==',
		'\\*a\\*',
		'\\',
		'\\\\',
		'• a',
		'– a\n– b',
		'<<<<<<< HEAD',
		'=======',
		'>>>>>>> a',
	],
];

const VALUES = [
	...[
		'0',
		'1',
		'-1',
		'1996.',
		'12,5',
		'1.7976931348623157e308',
		'4.20',
		'99999999999999',
		'½',
		'۱۹۹۶',
		'0001-01-01',
		'0079-10',
		'9999-12-31',
	],
	...[
		'2024-02-29',
		'2023-02-29',
		'1404-11-29',
		'1447-09-01',
		'2026-spring',
		'2026-02/2026-03',
		'2026-13',
		'unknown',
		'2026-02-20T22:45+04:30',
	],
	...[
		'2026-02-20T24:00Z',
		'2026-02-20',
		'https://a.example/',
		'https://a.example/b?utm_source=c&d=%7E',
		'http://localhost/',
		'https://a',
		'https:/a.example',
	],
	...[
		'https://a.example/۔',
		'https://a.example/‎b',
		'https://user:secret@a.example/',
		'https://10.0.0.1/',
		'https://www.google.com/url?q=https://a.example/',
	],
	...[
		'https://bit.ly/a',
		'https://web.archive.org/web/2020/https://a.example/?utm_source=b',
		'ftp://a.example/',
		'mailto:a@b.example',
		'javascript:alert(1)',
	],
	...[
		'//a.example/',
		'/about/',
		'#a',
		'https://a.example/a b',
		'https://[::1]/',
		'https://пример.example/ж',
		'https://a.example/%',
		'a@b.example',
		'@a@b.example',
	],
];

const piece = fc.oneof(
	...[CHARACTERS, YAML, MARKUP, VALUES].map((pool) => fc.constantFrom(...pool)),
	fc.string({ unit: 'grapheme', maxLength: 20 }),
	fc.tuple(fc.constantFrom(...MARKUP, ...CHARACTERS), fc.constantFrom(...MARKUP, ...VALUES)).map((parts) => parts.join('')),
	fc.tuple(fc.constantFrom(...CHARACTERS, ...MARKUP), fc.integer({ min: 2, max: 300 })).map(([part, times]) => part.repeat(times)),
);

/** Any change. */
export const anyChange: fc.Arbitrary<Change> = fc.record({
	does: fc.constantFrom<Change['does'][]>(
		...(['insert line', 'delete line', 'repeat line', 'swap lines', 'set attribute'] as const),
		// Changes that usually pass the check, so that enough folders are published.
		...(['insert words', 'insert words', 'insert words', 'set value', 'set value', 'cut words'] as const),
	),
	file: fc.nat(10_000),
	at: fc.nat(100_000),
	piece,
});

/** A content folder after some changes. Only files at `paths` are changed. */
export function changed(files: readonly ContentFile[], paths: readonly string[], changes: readonly Change[]): readonly ContentFile[] {
	return changes.reduce((before, change) => {
		const path = paths[change.file % paths.length];
		return before.map((file) => (file.path === path ? { ...file, text: apply(change, file.text) } : file));
	}, files);
}

function apply({ at, does, piece: put }: Change, text: string): string {
	const lines = text.split('\n');
	const line = at % lines.length;
	const within = at % (text.length + 1);
	const replaceLine = (...instead: readonly string[]) => lines.toSpliced(line, 1, ...instead).join('\n');
	switch (does) {
		case 'insert line':
			return lines.toSpliced(line, 0, ...put.split('\n')).join('\n');
		case 'delete line':
			return replaceLine();
		case 'repeat line':
			return replaceLine(lines[line] ?? '', lines[line] ?? '');
		case 'swap lines':
			return lines.toSpliced(line, 2, lines[line + 1] ?? '', lines[line] ?? '').join('\n');
		case 'set value':
			return replaceLine((lines[line] ?? '').replace(/^(\s*(?:- )?[\w-]+:).*$/, (_, key: string) => `${key} ${put}`));
		case 'set attribute':
			return text.replace(/="[^"]*"/g, (written, offset: number) => (offset >= within && offset < within + 200 ? `="${put}"` : written));
		case 'insert words':
			return text.slice(0, within) + put + text.slice(within);
		case 'cut words':
			return text.slice(0, within) + text.slice(within + (at % 40));
	}
}
