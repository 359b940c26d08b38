import type { DiagnosticCode } from '../../../src/diagnostics/diagnostic.ts';
import { edit, makeArticle, makeEntity, makeSource } from '../../make.ts';
import { body, picture, source, title, type DiagnosticCase } from './cases.ts';

/** More mistakes that editors have really made, one or two of each kind, for codes that also have other cases. */
export const moreCases: Readonly<Partial<Record<DiagnosticCode, readonly DiagnosticCase[]>>> = {
	'remote-image': [
		{
			mistake: 'gives the address of a picture further down',
			files: body('![The gates][gates]\n\n[gates]: https://herald.example/gates.jpg'),
		},
	],
	'image-without-words': [
		{
			mistake: 'does not describe a picture whose address comes further down',
			files: [...body('![][gates]\n\n[gates]: ./gates.jpg'), picture('gates.jpg')],
		},
		{ mistake: 'describes a picture by the name of its file', files: [...body('![IMG_0231.JPG](./gates.jpg)'), picture('gates.jpg')] },
	],
	'missing-image': [
		{ mistake: 'shows a translation as a picture', files: body('![The river](./ur.mdx)') },
		{ mistake: 'shows a picture of their own disk', files: body('![The river](file:///C:/Users/desk/river.jpg)') },
		{ mistake: 'gives a picture an address that cannot be read', files: [...body('![The river](./%E0%A4%A.jpg)'), picture('river.jpg')] },
	],
	'misplaced-file': [{ mistake: 'saves a drawing as SVG', files: [...body('![The river](./river.svg)'), picture('river.svg')] }],
	'invisible-character': [
		{ mistake: 'writes an old Windows apostrophe', files: body('It was the minister\u0092s treaty.') },
		{ mistake: 'ends a line like an old Macintosh', files: body('One.\rTwo.') },
		{ mistake: 'turns the order of letters round', files: body('It was \u202Edengis\u202C.') },
		{ mistake: 'pastes characters that no text may have', files: body('It was \uFFFE signed.') },
		{ mistake: 'pastes a sign that keeps words together', files: title('What the\u2060 river treaty says') },
		{
			mistake: 'fills a gap with a letter that has no shape',
			files: title('\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164'),
		},
		{ mistake: 'pastes soft hyphens', files: body('The trea\u00ADty was signed.') },
		{ mistake: 'writes such a character by its number', files: body('It was &#x202E;dengis&#x202C;, &#8; and &#xFFFF;.') },
	],
	'wrong-type': [
		{ mistake: 'writes a number with noughts for a title', files: title('007') },
		{ mistake: 'writes a version for a title', files: title('1.10') },
		{ mistake: 'writes a telephone number', files: title('+93701234567') },
		{ mistake: 'writes a word that is an answer to programs', files: title('TRUE') },
		{ mistake: 'writes a word that is nothing to programs', files: title('Null') },
		{ mistake: 'writes a group of keys for a title', files: title('{ river: treaty }') },
	],
	'unknown-value': [
		{
			mistake: 'writes a list for a kind',
			files: [makeEntity('river'), edit(makeEntity('river'), 'kind: concept', 'kind: [concept]')].slice(1),
		},
	],
	'broken-yaml': [
		{ mistake: 'writes a list for a key', files: [edit(makeArticle(), 'dek: ', '[a, b]: c\ndek: ')] },
		{
			mistake: 'gives YAML an instruction',
			files: [{ path: 'content/outlets/herald.yml', text: '%YAML 1.1\n---\nname: The Herald\nkind: newspaper\n' }],
		},
		{
			mistake: 'makes four mistakes in one frontmatter',
			files: [
				edit(
					edit(
						edit(
							edit(makeArticle({ sources: [makeSource({ outlet: 'heralt' })] }), 'title: What', 'title: Treaty: What'),
							'kind: event',
							'kind: evant',
						),
						/dek: .*/,
						'dek: "They call it "the treaty" of the river"',
					),
					'\n  holdsUp: It shares',
					'\n holdsUp: It shares',
				),
			],
		},
	],
	'duplicate-key': [
		{
			mistake: 'forgets a dash and misspells an outlet further up',
			files: [
				edit(
					edit(makeArticle(), 'claims:\n  - id', 'claims:\n  - id: dam-broken\n    text: The dam is broken.\n    id'),
					'outlet: herald',
					'outlet: heralt',
				),
			],
		},
	],
	'bad-id': [
		{ mistake: 'gives a claim an id of three hundred letters', files: [edit(makeArticle(), /treaty-signed/g, 'treaty'.repeat(50))] },
		{ mistake: 'gives an article a folder with a very long name', files: [makeArticle({ slug: 'dam-breaks'.repeat(12) })] },
	],
	'tracking-url': [
		{
			mistake: 'copies an address with tracking among signs of its own',
			files: source({ url: 'https://herald.example/s?q=a%20b&flag&id=1,2&x=%7E&utm_source=mail&sig=a+b%2Fc==#p=1' }),
		},
		{ mistake: 'copies an address of the BBC', files: source({ url: 'https://herald.example/treaty?at_medium=RSS&at_campaign=rss' }) },
	],
	'broken-url': [
		{ mistake: 'copies an address with a password', files: source({ url: 'https://desk:secret@herald.example/treaty' }) },
		{ mistake: 'gives the address of a printer', files: source({ url: 'http://172.20.1.7/treaty' }) },
		{ mistake: 'gives an address of their own network', files: body('See [it](http://archive.local/treaty).') },
		{ mistake: 'gives an address of their own computer by its newer number', files: source({ url: 'http://[::1]:8080/treaty' }) },
		{ mistake: 'pastes an address with a mark that nobody sees', files: source({ url: 'https://herald.example/\u200Etreaty' }) },
		{ mistake: 'leaves the full stop of the sentence behind an address', files: source({ url: 'https://herald.example/treaty۔' }) },
		{
			mistake: 'puts words right behind an address',
			files: body('See https://herald.example/d’s page and https://herald.example/f—which is old.'),
		},
		{ mistake: 'writes an address whose end nobody can tell', files: body('See https://herald.example/wiki/Kell–Sarv_border.') },
	],
	'lost-words': [
		{ mistake: 'begins a paragraph with a word in brackets and a colon', files: body('[Note]: later') },
		{ mistake: 'leaves the address of a link that is gone', files: body('It was signed.\n\n[herald]: https://herald.example/treaty') },
	],
	'stray-markup': [
		{ mistake: 'copies bold words from a wiki', files: body("It was '''signed''' and ''sealed''.") },
		{ mistake: 'copies links from a wiki', files: body('In [[Kell|the town]], see [https://herald.example/ the Herald].') },
		{ mistake: 'copies a heading from a wiki', files: body('== The treaty ==') },
		{ mistake: 'copies a post of a forum', files: body('It was [b]signed[/b].') },
		{ mistake: 'copies a picture of WordPress', files: body('[caption id="a1"]The river[/caption]') },
		{ mistake: 'copies from reStructuredText', files: body('.. note:: It was signed.\n\nSee :ref:`treaty` and `the page`_.') },
		{ mistake: 'marks words as other editors do', files: body('It was ==signed==.') },
		{ mistake: 'writes a note as other editors do', files: body('::: note\nIt was signed.\n:::') },
		{ mistake: 'copies from a text that was turned into HTML twice', files: body('Signed &amp;amp; sealed&amp;nbsp;there.') },
		{ mistake: 'copies a wiki into the frontmatter', files: title("What the '''treaty''' of ''Kell'' says") },
		{ mistake: 'leaves stray signs behind a bare address', files: body('دروازےhttps://herald.example/a۔ It was **signed.') },
	],
};
