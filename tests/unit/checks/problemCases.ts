import type { DiagnosticCode } from '../../../src/diagnostics/diagnostic.ts';
import { body, both, claim, flow, gazette, source, type DiagnosticCase } from './cases.ts';
import type { ChartCode } from './chartCases.ts';
import type { FieldCode } from './fieldCases.ts';
import type { PictureCode } from './pictureCases.ts';
import {
	ARTICLE,
	edit,
	makeArticle,
	makeAttribution,
	makeChart,
	makeClaim,
	makeEarlierLedger,
	makeAuthor,
	makeEntity,
	makeMap,
	makePage,
	makePlace,
	makeSource,
	makeTranslation,
} from '../../make.ts';

/** What can be wrong with a file of words, which is not part of the content. words.test.ts tests these. */
type WordsCode = 'missing-words' | 'unknown-words' | 'shape-of-words' | 'plural-form' | 'gap-in-words' | 'manner-of-gap';

const withLanguage = (code: string) => [
	{
		path: 'content/site.yml',
		text: `name: The River Desk\ndescription: A site for tests, about a river.\ndesk: The desk\naddress: https://river-desk.net\nlanguages:\n  - code: en\n  - code: ${code}\ntimeZone: UTC\ncontact: desk@river.example\n`,
	},
];

const other = makeArticle({ slug: 'dam-breaks' });
const related = (article: string) => ({ related: [{ article, relation: 'background' as const, why: 'It tells what came before.' }] });

const twoClaims = makeArticle({
	claims: [makeClaim(), makeClaim({ id: 'last-page-missing', text: 'The last page of the treaty is missing.' })],
});
const twoOutlets = makeArticle({ sources: [makeSource(), gazette], claims: [makeClaim({ attributions: both('supports') })] });
const readElsewhere = makeArticle({ sources: [makeSource({ via: 'courier' })] });
const withMinister = makeArticle({ entities: ['minister'], claims: [makeClaim({ about: ['minister'] })] });
const tombstone = (address: string) => [
	{ path: 'content/tombstones.yml', text: `- { address: ${address}, date: 2026-04-01, why: The report was withdrawn by its paper. }\n` },
];

const siteAt = (address: string | undefined) => [
	{
		path: 'content/site.yml',
		text: `name: The River Desk\ndescription: A site for tests, about a river.\ndesk: The desk\n${address === undefined ? '' : `address: ${address}\n`}languages:\n  - code: en\ntimeZone: UTC\ncontact: desk@river.example\n`,
	},
];

const siteWith = (lines: string) =>
	siteAt('https://river-desk.net').map(({ path, text }) => ({ path, text: text.replace('timeZone:', `${lines}\ntimeZone:`) }));

const logo = (inside: string) => ({
	path: 'content/logo.svg',
	text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`,
	size: { width: 9, height: 9, hash: 'a1' },
});

const chartShown = body('<Chart data="floods" />');
const mapShown = body('<Map data="valley" />');
const places = [makePlace('ferry'), makePlace('river')];

const at = (latitude: number, longitude: number) => ({ latitude, longitude, basis: 'invented' });

/** At least one mistake for each code that has no case elsewhere. The compiler asks for a case when a code is added. */
export const problemCases: Readonly<
	Record<Exclude<DiagnosticCode, ChartCode | FieldCode | PictureCode | WordsCode>, readonly DiagnosticCase[]>
> = {
	'not-utf-8': [{ mistake: 'saves a file in another encoding', files: [edit(makeArticle(), 'Nobody has', 'Nobody \uFFFDhas')] }],
	'misplaced-file': [
		{ mistake: 'puts an article beside its folder', files: [{ path: 'content/articles/river-treaty.mdx', text: '' }] },
		{ mistake: 'saves an article as .md', files: [{ path: 'content/articles/dam-breaks/en.md', text: '' }] },
		{ mistake: 'saves an outlet as .yaml', files: [{ path: 'content/outlets/times.yaml', text: '' }] },
		{ mistake: 'lets the editor add .txt', files: [{ path: 'content/articles/dam-breaks/en.mdx.txt', text: '' }] },
		{
			mistake: 'takes a picture over from a camera',
			files: [...body('![The river](./river.JPG)'), { path: 'content/articles/river-treaty/river.JPG', text: '' }],
		},
		{
			mistake: 'puts a picture into a folder of its own',
			files: [...body('![The river](./pictures/river.jpg)'), { path: 'content/articles/river-treaty/pictures/river.jpg', text: '' }],
		},
		{ mistake: 'saves a picture that browsers do not show', files: [{ path: 'content/articles/river-treaty/river.heic', text: '' }] },
		{ mistake: 'misspells a file', files: [{ path: 'content/topic.yml', text: '' }] },
	],
	'no-site-address': [
		{ mistake: 'gives the site no address', files: siteAt(undefined) },
		{ mistake: 'gives the address of the own computer', files: siteAt('http://localhost:4321') },
		{ mistake: 'gives an address of the own network', files: siteAt('http://192.168.1.20') },
	],
	'placeholder-address': [
		{ mistake: 'leaves the address of an example', files: siteAt('https://www.example.com') },
		{ mistake: 'leaves an address for tests', files: siteAt('https://news.test/') },
	],
	'faint-colour': [
		{ mistake: 'chooses a yellow that nobody can read', files: siteWith("accent: '#ffcc00'") },
		{ mistake: 'chooses a dark colour for dark screens', files: siteWith("accent: '#b5122b'\naccentDark: '#b5122b'") },
	],
	'unsafe-drawing': [
		{ mistake: 'puts a logo in that runs a program', files: [logo('<script>alert(1)</script>')] },
		{ mistake: 'puts a logo in that begins when it is clicked', files: [logo('<path onclick="go()" d="M0 0h9"/>')] },
		{ mistake: 'puts a logo in that fetches a picture', files: [logo('<image href="https://herald.example/logo.png"/>')] },
		{ mistake: 'puts a logo in that fetches a typeface', files: [logo('<style>@import "https://herald.example/a.css";</style>')] },
		{ mistake: 'puts a logo in whose letters are no paths', files: [logo('<text y="9">The River Desk</text>')] },
	],
	'two-pictures': [
		{
			mistake: 'puts two logos in',
			files: [logo('<path d="M0 0h9"/>'), { path: 'content/logo.png', text: '', size: { width: 300, height: 90, hash: 'a1' } }],
		},
	],
	'small-picture': [
		{
			mistake: 'puts a small picture in for networks',
			files: [{ path: 'content/social.png', text: '', size: { width: 600, height: 315, hash: 'a1' } }],
		},
	],
	'left-blank': [
		{
			mistake: 'leaves a blank of a new edition on a page',
			files: [makePage('about', 'We are a newsroom. ⟦Who owns it, and who pays for it?⟧')],
		},
		{
			mistake: 'leaves a blank in the licence of the texts',
			files: [{ path: 'content/LICENSE', text: 'The texts in this folder:\n⟦Who may use them, and how?⟧\n' }],
		},
		{
			mistake: 'takes away half a blank',
			files: [makeArticle({ dek: 'Two states have signed a treaty. ⟦Who says so, and' })],
		},
	],
	'no-report-address': [
		{
			mistake: 'sets neither a mail address nor a form for reports of errors',
			files: [
				{
					path: 'content/site.yml',
					text: 'name: The River Desk\ndescription: A site for tests, about a river.\ndesk: The desk\naddress: https://river-desk.net\nlanguages:\n  - code: en\ntimeZone: UTC\ncontact: unknown\n',
				},
			],
		},
	],
	'invisible-character': [
		{ mistake: 'pastes zero-width spaces', files: body('A\u200B word\u200B and another.') },
		{ mistake: 'indents with spaces that do not break', files: [edit(makeArticle(), '\n  - id: herald', '\n\u00A0\u00A0- id: herald')] },
		{ mistake: 'pastes a bullet from a word processor', files: body('\uF0B7 It was signed.') },
		{
			mistake: 'pastes a sign from a word processor’s font into a title',
			files: [edit(makeArticle(), 'title: What', 'title: \uF0B7 What')],
		},
	],
	'missing-file': [
		{ mistake: 'deletes topics.yml', files: [], without: 'content/topics.yml' },
		{ mistake: 'deletes a page that every article leads to', files: [], without: 'content/pages/corrections.mdx' },
	],
	'missing-frontmatter': [
		{ mistake: 'forgets the dashes', files: [{ path: ARTICLE, text: 'Title: The treaty\n\nText.\n' }] },
		{ mistake: 'forgets the dashes below the frontmatter', files: [edit(makeArticle(), '\n---\n\n', '\n\n')] },
	],
	'broken-yaml': [
		{ mistake: 'writes a colon in a title', files: [edit(makeArticle(), 'title: What', 'title: Treaty: What')] },
		{ mistake: 'forgets to close a quotation mark', files: [edit(makeArticle(), 'title: What', 'title: "What')] },
		{ mistake: 'goes on after a closing quotation mark', files: [edit(makeArticle(), /title: .*/, 'title: "Treaty" signed')] },
		{ mistake: 'begins a value with an asterisk', files: [edit(makeArticle(), 'title: What', 'title: *What* the treaty')] },
		{ mistake: 'begins a value with an at sign', files: [edit(makeArticle(), /dek: .*/, 'dek: @minister says that it is signed')] },
		{ mistake: 'does not close a list in brackets', files: [edit(makeArticle(), /topics:\n {2}- rivers/, 'topics: [rivers')] },
		{ mistake: 'breaks an outlet’s file', files: [{ path: 'content/outlets/herald.yml', text: 'name: Herald: The\nkind: newspaper\n' }] },
		{ mistake: 'writes a colon in exact words between braces', files: flow('stance: supports, quote: He said: nothing') },
		{
			mistake: 'forgets a comma between braces',
			files: [edit(flow('stance: supports')[0] ?? makeArticle(), 'treaty, stance', 'treaty stance')],
		},
		{ mistake: 'writes curly quotation marks around a value', files: [edit(makeArticle(), /title: W.*/, 'title: “Treaty: what it says”')] },
		{
			mistake: 'writes straight quotation marks within such marks',
			files: [edit(makeArticle(), /dek: .*/, 'dek: "They call it "the treaty" of the river"')],
		},
		{
			mistake: 'begins a value with a “greater than” sign',
			files: [edit(makeArticle(), /dek: .*/, 'dek: >50 towns lie on the river, and none has signed')],
		},
		{ mistake: 'begins a value with a dash', files: [edit(makeArticle(), /dek: .*/, 'dek: - two states have signed a treaty')] },
		{ mistake: 'indents a key too far', files: [edit(makeArticle(), '\n    kind: news', '\n      kind: news')] },
		{ mistake: 'does not indent a key far enough', files: [edit(makeArticle(), '\n    kind: news', '\n   kind: news')] },
		{ mistake: 'indents a dash too far', files: [edit(makeArticle(), '\n  - id: treaty-signed', '\n   - id: treaty-signed')] },
		{ mistake: 'does not indent a dash far enough', files: [edit(makeArticle(), '\n  - id: treaty-signed', '\n - id: treaty-signed')] },
		{ mistake: 'indents with a tab', files: [edit(makeArticle(), '\n    kind: news', '\n\tkind: news')] },
		{ mistake: 'writes several keys on one line', files: [edit(makeArticle(), /treaty\n +stance/, 'treaty, stance')] },
		{ mistake: 'breaks a line and begins the next at its edge', files: [edit(makeArticle(), ' Who says', '\nWho says')] },
		{
			mistake: 'forgets the dash of a second entry',
			files: [
				{
					path: 'content/topics.yml',
					text: '- id: rivers\n  name: Rivers\n  description: What happens on rivers.\nid: dams\n  name: Dams\n',
				},
			],
		},
		{
			mistake: 'ends a .yml file with dashes',
			files: [{ path: 'content/outlets/herald.yml', text: '---\nname: The Herald\nkind: newspaper\n---\n' }],
		},
	],
	'lost-words': [
		{
			mistake: 'writes a number sign in a sentence',
			files: [edit(makeArticle(), /dek: .*/, 'dek: Two states have signed treaty # 2 on the river')],
		},
		{ mistake: 'begins a title with a number sign', files: [edit(makeArticle(), /title: W.*/, 'title: #RiverTreaty and what it says')] },
		{ mistake: 'gives a row of a table a cell too many', files: body('| Town | Metres |\n| --- | --- |\n| Kell | 4.20 | at the gates |') },
	],
	'empty-article': [{ mistake: 'writes no text', files: [makeArticle({ body: '' })] }],
	'slug-taken': [
		{
			mistake: 'calls a page “search”',
			files: [
				{
					path: 'content/pages/search.mdx',
					text: '---\ntitle: Search\ndek: How to search.\nupdated: 2026-03-01T09:00Z\norder: 1\n---\n\nText.\n',
				},
			],
		},
		{ mistake: 'calls a claim “print”', files: [makeArticle({ claims: [makeClaim({ id: 'print' })] })] },
		{ mistake: 'calls an article “page”', files: [makeArticle({ slug: 'page' })] },
		{ mistake: 'calls an outlet “page”', files: [{ path: 'content/outlets/page.yml', text: 'name: The Page\nkind: newspaper\n' }] },
	],
	'bad-id': [
		{ mistake: 'writes an id in another script', files: [edit(makeArticle(), /treaty-signed/g, 'معاہدہ')] },
		{ mistake: 'writes an id with capitals and spaces', files: [edit(makeArticle(), 'id: treaty-signed', 'id: Treaty Signed')] },
		{
			mistake: 'names an outlet’s file with an accent',
			files: [{ path: 'content/outlets/hérald.yml', text: 'name: Herald\nkind: newspaper\n' }],
		},
		{ mistake: 'names a footnote with two words', files: body('A word[^last page].\n\n[^last page]: Missing.') },
	],
	'duplicate-id': [
		{
			mistake: 'gives two claims one id',
			files: [
				makeArticle({
					claims: [makeClaim(), makeClaim({ text: 'The treaty has a second part.' })],
					body: 'They say <Claim id="treaty-signed">so</Claim>.',
				}),
			],
		},
		{ mistake: 'writes a footnote twice', files: body('A word[^a].\n\n[^a]: Once.\n\n[^a]: Twice.') },
		{
			mistake: 'names an entity twice on one list',
			files: claim({ about: ['river', 'river'] }).map((file) => edit(file, 'claims:', 'entities: [river]\nclaims:')),
		},
	],
	'duplicate-key': [
		{
			mistake: 'forgets the dash before a second claim',
			files: [edit(makeArticle(), 'claims:\n  - id', 'claims:\n  - id: dam-broken\n    text: The dam is broken.\n    id')],
		},
		{ mistake: 'gives the title twice', files: [edit(makeArticle(), 'dek:', 'title: Again the treaty\ndek:')] },
		{ mistake: 'gives a tag two ids', files: body('It <Claim id="treaty-signed" id="treaty-sealed">was signed</Claim>.') },
	],
	'unknown-language': [
		{
			mistake: 'names a translation after a language that the site does not have',
			files: [{ path: 'content/articles/river-treaty/fr.mdx', text: '' }],
		},
		{
			mistake: 'translates a page into a language that the site does not have',
			files: [{ path: 'content/pages/corrections.urd.mdx', text: '' }],
		},
		{
			mistake: 'gives an entity a name in a language that the site does not have',
			files: [makeEntity('river', { translations: { fr: { name: 'La rivière', description: 'Ce qui coule ici.' } } })],
		},
	],
	'missing-key': [
		{ mistake: 'gives a summary that does not say why it matters', files: [edit(makeArticle(), / {2}matters: .*\n/, '')] },
		{ mistake: 'leaves out the dek', files: [edit(makeArticle(), /dek: .*\n/, '')] },
		{ mistake: 'leaves the dek empty', files: [edit(makeArticle(), /dek: .*/, 'dek:')] },
		{ mistake: 'leaves out the kind of a claim', files: [edit(makeArticle(), /    kind: event\n/, '')] },
		{ mistake: 'empties an outlet’s file', files: [{ path: 'content/outlets/times.yml', text: '' }] },
		{ mistake: 'leaves out a source’s outlet', files: [edit(makeArticle(), /outlet: .*\n {4}/, '')] },
		{
			mistake: 'leaves a key empty that may be left out',
			files: [edit(makeArticle(), 'stance: supports', 'stance: supports\n        speaker:')],
		},
		{ mistake: 'leaves a part of the summary empty', files: [edit(makeArticle(), /unknown: .*/, 'unknown:')] },
	],
	'unknown-key': [
		{ mistake: 'misspells a key', files: [edit(makeArticle(), 'accessed:', 'acessed:')] },
		{
			mistake: 'writes a comma between braces',
			files: flow('stance: supports, note: It was said, and denied'),
		},
		{ mistake: 'leaves no space behind a colon', files: flow('stance:supports') },
	],
	'wrong-type': [
		{ mistake: 'writes a sentence where a list is due', files: [edit(makeArticle(), /topics:\n {2}- rivers/, 'topics: rivers')] },
		{
			mistake: 'writes a colon in a sentence of a list',
			files: [edit(makeArticle({ byline: ['Anna Lind'] }), '- Anna Lind', '- Words: Anna Lind')],
		},
		{
			mistake: 'writes a number where words are due',
			files: [edit(makeArticle(), 'stance: supports', 'stance: supports\n        quote: 30')],
		},
		{
			mistake: 'writes the bullets of a word processor',
			files: [edit(makeArticle(), /summary:[^]*?sources:/, 'summary:\n  • They signed it.\n  • They sealed it.\nsources:')],
		},
		{
			mistake: 'writes a name where a group of keys is due',
			files: [edit(makeArticle(), 'claims:', 'related:\n  - dam-breaks\nclaims:'), other],
		},
		{
			mistake: 'writes a number with a comma',
			files: [
				{
					path: 'content/entities/river.yml',
					text: 'name: The River\nkind: place\ndescription: A river of the north.\ncoordinates:\n  latitude: 34,5\n  longitude: 69.2\n  basis: GNS\n',
				},
			],
		},
	],
	'unknown-value': [
		{ mistake: 'misspells a status', files: [edit(makeArticle(), 'status: one-source', 'status: reportet')] },
		{
			mistake: 'writes out a country',
			files: [{ path: 'content/outlets/herald.yml', text: 'name: The Herald\nkind: newspaper\ncountry: Sarvia\n' }],
		},
		{ mistake: 'writes out the language of a quotation', files: body('He said <Quote source="herald-treaty" lang="french">rien</Quote>.') },
		{
			mistake: 'leaves the speaker of a quotation empty',
			files: body('He said <Quote source="herald-treaty" speaker="">nothing</Quote>.'),
		},
		{
			mistake: 'gives a country that there is not',
			files: [{ path: 'content/outlets/herald.yml', text: 'name: The Herald\nkind: newspaper\ncountry: XX\n' }],
		},
	],
	'too-short': [
		{ mistake: 'empties topics.yml', files: [{ path: 'content/topics.yml', text: '' }] },
		{ mistake: 'gives a title of spaces', files: [makeArticle({ title: ' '.repeat(12) })] },
		{ mistake: 'empties the list of topics', files: [edit(makeArticle(), /topics:\n {2}- rivers/, 'topics: []')] },
	],
	'too-long': [
		{ mistake: 'writes a title of a hundred and twenty letters', files: [makeArticle({ title: 'treaty '.repeat(17) })] },
		{
			mistake: 'exchanges latitude and longitude',
			files: [
				{
					path: 'content/entities/river.yml',
					text: 'name: The River\nkind: place\ndescription: A river of the north.\ncoordinates: { latitude: 169.2, longitude: 34.5, basis: GNS }\n',
				},
			],
		},
	],
	'bad-date': [{ mistake: 'gives the thirtieth of February', files: source({ published: '2026-02-30' }) }],
	'bad-moment': [{ mistake: 'gives no time zone', files: [makeArticle({ published: '2026-03-03T09:00' })] }],
	'future-date': [
		{ mistake: 'dates a translation in the future', files: [makeTranslation({ translated: '2036-03-04T09:00Z' })] },

		{ mistake: 'says that a source was read tomorrow', files: source({ accessed: '2026-06-17' }) },
		{
			mistake: 'charts a year to come',
			files: [
				...chartShown,
				makeChart('floods', {
					points: [
						{ year: 2025, value: 3, source: 'herald-floods' },
						{ year: 2027, value: 4, source: 'herald-floods' },
					],
				}),
			],
		},
	],
	embargoed: [
		{
			mistake: 'sets a moment for an article to appear',
			files: [makeArticle({ slug: 'dam-breaks', published: '2026-06-22T09:00+04:30' })],
		},
	],
	'reversed-dates': [
		{ mistake: 'updates an article before it was published', files: [makeArticle({ updated: '2026-03-02T09:00Z' })] },
		{ mistake: 'says that a source was read before it appeared', files: source({ published: '2026-03-04', accessed: '2026-03-02' }) },
		{ mistake: 'ends a span before it begins', files: claim({ when: '2026-03-01/2026-02-01' }) },
		{
			mistake: 'records a change and forgets to set updated',
			files: [makeArticle({ revisions: [{ at: '2026-04-01T09:00Z', what: 'A second paper has reported it.' }] })],
		},
	],
	'relative-url': [
		{ mistake: 'gives half an address', files: source({ url: '/treaty' }) },
		{ mistake: 'writes quotation marks around an address', files: source({ url: '“https://herald.example/treaty”' }) },
		{ mistake: 'links to no address', files: body('See [the page]().') },
	],
	'not-http-url': [{ mistake: 'links to a file on a disk', files: source({ url: 'file:///home/desk/treaty.pdf' }) }],
	'broken-url': [
		{ mistake: 'writes a page number behind an address', files: source({ url: 'https://herald.example/treaty, p. 3' }) },
		{ mistake: 'begins an address twice', files: source({ url: 'https://https://herald.example/treaty' }) },
		{ mistake: 'leaves out a slash', files: source({ url: 'https:/herald.example/treaty' }) },
		{ mistake: 'leaves out the end of a site’s name', files: body('See [the page](https://herald/treaty).') },
		{ mistake: 'pastes a bracket behind an address', files: source({ url: 'https://herald.example/treaty>' }) },
		{ mistake: 'links to the site on their own computer', files: body('See [the page](http://localhost:4321/about/).') },
	],
	'tracking-url': [
		{ mistake: 'copies an address with tracking', files: source({ url: 'https://herald.example/treaty?page=2&utm_source=x&fbclid=1' }) },
		{ mistake: 'links with tracking from the text', files: body('See [the page](https://herald.example/?utm_medium=mail).') },
	],
	'title-or-description': [
		{ mistake: 'gives a source neither a title nor a description', files: [edit(makeArticle(), / {4}title: .*\n/, '')] },
	],
	'two-speakers': [
		{
			mistake: 'names a speaker and says that there is none',
			files: claim({ attributions: [makeAttribution({ speaker: 'minister', unnamed: 'an official' })] }),
		},
	],
	'doubled-quotation-marks': [
		{
			mistake: 'writes quotation marks around exact words',
			files: claim({ attributions: [makeAttribution({ quote: '“Nothing has been signed”' })] }),
		},
		{ mistake: 'writes quotation marks in a quotation', files: body('He said <Quote source="herald-treaty">“nothing”</Quote>.') },
		{ mistake: 'writes quotation marks around a quotation', files: body('He said “<Quote source="herald-treaty">nothing</Quote>”.') },
	],
	'missing-correction': [{ mistake: 'calls a claim corrected and does not say what is right', files: claim({ status: 'wrong' }) }],
	'needless-correction': [{ mistake: 'corrects a claim that is not corrected', files: claim({ right: 'They signed it on 2 March.' }) }],
	'unknown-source': [
		{ mistake: 'misspells a source', files: claim({ attributions: [makeAttribution({ source: 'herald-traety' })] }) },
		{ mistake: 'bases a source on one that is not there', files: source({ basedOn: ['wire-report'] }) },
		{
			mistake: 'misspells a source in a chart',
			files: [
				...chartShown,
				makeChart('floods', {
					points: [
						{ year: 2024, value: 3, source: 'herald-flods' },
						{ year: 2025, value: 4, source: 'herald-floods' },
					],
				}),
			],
		},
	],
	'unknown-outlet': [
		{ mistake: 'misspells an outlet', files: source({ outlet: 'heralt' }) },
		{ mistake: 'writes the name of an outlet for its id', files: source({ outlet: 'The Herald' }) },
		{ mistake: 'names nobody known as the one who counted', files: [...chartShown, makeChart('floods', { countedBy: 'institute' })] },
	],
	'unknown-entity': [
		{ mistake: 'explains a term that has no file', files: body('The <Entity id="rivver">river</Entity> is wide.') },
		{ mistake: 'lists a term that has no file', files: [makeArticle({ entities: ['rapids'] })] },
		{ mistake: 'misspells who speaks', files: claim({ attributions: [makeAttribution({ speaker: 'ministre' })] }) },
		{ mistake: 'misspells what a claim is about', files: claim({ about: ['rivver'] }) },
		{
			mistake: 'puts a place on a map that has no file',
			files: [...mapShown, makeMap('valley', { places: ['ferry', 'rapids'] }), ...places],
		},
	],
	'unknown-author': [
		{ mistake: 'misspells the id of an author', files: [makeArticle({ byline: ['Idris Vo', 'mara-tlen'] }), makeAuthor('mara-teln')] },
		{ mistake: 'writes the name of somebody without a page as an id', files: [makeArticle({ byline: ['idris-vo'] })] },
	],
	'unknown-topic': [{ mistake: 'misspells a topic', files: [makeArticle({ topics: ['river'] })] }],
	'unknown-article': [{ mistake: 'relates an article that is not there', files: [makeArticle(related('dam-brakes')), other] }],
	'unknown-claim': [
		{ mistake: 'cites a claim that is not declared', files: body('It <Claim id="treaty-singed">was signed</Claim>.') },
		{
			mistake: 'corrects two claims, and misspells the second',
			files: [
				makeArticle({
					corrections: [
						{
							date: '2026-03-04',
							claims: ['treaty-signed', 'treaty-singed'],
							was: 'It was signed a day before.',
							now: 'It was signed that day.',
						},
					],
				}),
			],
		},
		{
			mistake: 'revises two claims, and misspells the second',
			files: [
				makeArticle({
					updated: '2026-03-04T09:00Z',
					revisions: [{ at: '2026-03-04T09:00Z', claims: ['treaty-signed', 'treaty-singed'], what: 'The Wire says so as well.' }],
				}),
			],
		},
	],
	'unknown-footnote': [{ mistake: 'forgets the footnote to a mark', files: body('A word[^depth].') }],
	'dead-link': [
		{
			mistake: 'gives a link of a translation the language of its page',
			files: [makeTranslation({ body: '<Claim id="treaty-signed">یہ</Claim> [تصحیحات](/ur/corrections/)' })],
		},

		{ mistake: 'links to a page that is not there', files: body('See [about us](/abaut/).') },
		{ mistake: 'links to a claim that is not there', files: body('See [claim one](#claim-treaty).') },
	],
	'undeclared-entity': [
		{ mistake: 'explains a term that is not on the list', files: body('The <Entity id="river">river</Entity> is wide.') },
	],
	'undeclared-card': [{ mistake: 'shows a READ card that is not declared', files: [...body('<Read article="dam-breaks" />'), other] }],
	'uncited-claim': [{ mistake: 'cites no claim', files: [makeArticle({ body: 'They say that it is so.' })] }],
	'unused-source': [
		{ mistake: 'lists a source that nothing uses', files: [makeArticle({ sources: [makeSource(), gazette] })] },
		{
			mistake: 'lists a source in a chart that no number names',
			files: [...chartShown, makeChart('floods', { sources: [makeSource({ id: 'herald-floods' }), gazette] })],
		},
	],
	'unmentioned-entity': [{ mistake: 'lists a term that nothing mentions', files: [makeArticle({ entities: ['ferry'] })] }],
	'unused-footnote': [{ mistake: 'writes a footnote without a mark', files: body('A word.\n\n[^depth]: Of the river.') }],
	'self-related': [{ mistake: 'relates an article to itself', files: [makeArticle(related('river-treaty'))] }],
	'related-draft': [
		{ mistake: 'relates a draft', files: [makeArticle(related('dam-breaks')), makeArticle({ slug: 'dam-breaks', draft: true })] },
	],
	'duplicate-source': [
		{
			mistake: 'lists one page twice',
			files: claim({ attributions: both('supports') }, [makeSource(), { ...gazette, outlet: 'herald', url: makeSource().url }]),
		},
	],
	'duplicate-attribution': [
		{ mistake: 'names a source twice for one claim', files: claim({ attributions: [makeAttribution(), makeAttribution()] }) },
		{
			mistake: 'lets one source support and dispute a claim',
			files: claim({ status: 'disputed', attributions: [makeAttribution(), makeAttribution({ stance: 'disputes' })] }),
		},
	],
	'relay-circle': [
		{
			mistake: 'lets two sources rest on each other',
			files: claim({}, [makeSource({ basedOn: ['gazette-treaty'] }), { ...gazette, basedOn: ['herald-treaty'] }]),
		},
		{ mistake: 'lets a source rest on itself', files: source({ basedOn: ['herald-treaty'] }) },
		{
			mistake: 'lets a source of a chart rest on itself',
			files: [...chartShown, makeChart('floods', { sources: [makeSource({ id: 'herald-floods', basedOn: ['herald-floods'] })] })],
		},
	],
	'status-too-high': [
		{ mistake: 'calls one origin corroborated', files: claim({ status: 'several-sources' }) },
		{
			mistake: 'calls two relays of one report corroborated',
			files: claim({ status: 'several-sources', attributions: both('supports') }, [
				makeSource(),
				{ ...gazette, basedOn: ['herald-treaty'] },
			]),
		},
		{ mistake: 'calls a claim reported that nobody supports', files: claim({ attributions: [makeAttribution({ stance: 'context' })] }) },
		{
			mistake: 'calls a claim corroborated that nobody supports',
			files: claim({ status: 'several-sources', attributions: [makeAttribution({ stance: 'context' })] }),
		},
	],
	'status-ignores-dispute': [
		{ mistake: 'calls a disputed claim reported', files: claim({ attributions: both('disputes') }, [makeSource(), gazette]) },
	],
	'status-ignores-correction': [
		{
			mistake: 'calls a corrected claim disputed',
			files: claim({ status: 'disputed', attributions: both('corrects') }, [makeSource(), gazette]),
		},
	],
	undisputed: [{ mistake: 'calls a claim disputed that nobody disputes', files: claim({ status: 'disputed' }) }],
	uncorrected: [
		{
			mistake: 'calls a claim corrected that nobody corrects',
			files: claim({ status: 'wrong', right: 'They signed it on 2 March.' }),
		},
	],
	'verified-after-all': [
		{
			mistake: 'calls a claim unconfirmed that two separate sources support',
			files: claim({ status: 'unconfirmed', attributions: both('supports') }, [makeSource(), gazette]),
		},
	],
	'more-than-one-source': [
		{
			mistake: 'says one source of a claim that two separate sources support',
			files: claim({ status: 'one-source', attributions: both('supports') }, [makeSource(), gazette]),
		},
	],
	'unknown-tag': [
		{ mistake: 'misspells a tag', files: body('It <Clame id="treaty-signed">was signed</Clame>.') },
		{ mistake: 'writes a tag in lower case', files: body('It <claim id="treaty-signed">was signed</claim>.') },
		{ mistake: 'misspells only the opening half of a tag', files: body('It <Clam id="treaty-signed">was signed</Claim>.') },
		{ mistake: 'writes a tag on a page', files: [makePage('corrections', 'See <Claim id="treaty-signed">the treaty</Claim>.')] },
	],
	'unknown-attribute': [
		{ mistake: 'gives a tag what it does not take', files: body('It <Claim ids="treaty-signed">was signed</Claim>.') },
		{ mistake: 'gives a timeline an attribute', files: body('<Timeline from="2020" />') },
	],
	'missing-attribute': [
		{ mistake: 'does not say which claim', files: body('It <Claim>was signed</Claim>.') },
		{ mistake: 'leaves the id of a claim empty', files: body('It <Claim id="">was signed</Claim>.') },
		{ mistake: 'does not say which chart', files: body('<Chart />') },
	],
	'unclosed-tag': [
		{ mistake: 'does not close a tag', files: body('It <Claim id="treaty-signed">was signed.') },
		{
			mistake: 'forgets the slash of a READ card',
			files: [
				makeArticle({
					...related('dam-breaks'),
					body: 'It <Claim id="treaty-signed">is so</Claim>.\n\n<Read article="dam-breaks">\n\nMore.',
				}),
				other,
			],
		},
	],
	'stray-closing-tag': [
		{ mistake: 'closes a tag that is not open', files: body('It was signed</Claim>.') },
		{ mistake: 'closes a tag by another name', files: body('It <Claim id="treaty-signed">was signed</Clam>.') },
	],
	'empty-tag': [{ mistake: 'marks no words', files: body('It <Claim id="treaty-signed"></Claim> was signed.') }],
	'empty-markup': [
		{ mistake: 'writes a heading without words', files: body('##\n\nIt was signed.') },
		{ mistake: 'writes a link without words', files: body('See [](https://herald.example/).') },
		{ mistake: 'writes a footnote without words', files: body('A word[^a].\n\n[^a]:') },
		{ mistake: 'leaves an entry of a list empty', files: body('- one\n-\n- two') },
		{ mistake: 'leaves a quotation empty', files: body('>\n\nIt was signed.') },
	],
	'needless-words': [
		{
			mistake: 'puts words into a READ card',
			files: [
				makeArticle({
					...related('dam-breaks'),
					body: 'It <Claim id="treaty-signed">is so</Claim>.\n\n<Read article="dam-breaks">Read this</Read>',
				}),
				other,
			],
		},
	],
	'tag-across-paragraphs': [
		{
			mistake: 'closes a tag in the next paragraph',
			files: body('It <Claim id="treaty-signed">was signed.\n\nIt was sealed</Claim>, too.'),
		},
		{ mistake: 'marks two paragraphs at once', files: body('<Claim id="treaty-signed">\nIt was signed.\n\nIt was sealed.\n</Claim>') },
		{ mistake: 'puts a claim around a heading', files: body('<Claim id="treaty-signed">\n## The treaty\n</Claim>') },
		{ mistake: 'puts a claim around a list', files: body('<Claim id="treaty-signed">\n- It was signed.\n- It was sealed.\n</Claim>') },
		{ mistake: 'closes a claim outside what is bold', files: body('It **<Claim id="treaty-signed">was** signed</Claim>.') },
		{ mistake: 'puts a claim around two entries of a list', files: body('- <Claim id="treaty-signed">signed\n- sealed</Claim>') },
		{
			mistake: 'quotes two paragraphs in a sentence',
			files: body('<Quote source="herald-treaty">It was signed.\n\nIt was sealed.</Quote>'),
		},
	],
	'tag-inside-tag': [
		{
			mistake: 'explains a term inside a claim',
			files: [
				makeArticle({ entities: ['river'], body: '<Claim id="treaty-signed">The <Entity id="river">river</Entity> is shared</Claim>.' }),
			],
		},
		{
			mistake: 'cites a claim in the words of a link',
			files: body('[see <Claim id="treaty-signed">this</Claim>](https://herald.example/)'),
		},
		{
			mistake: 'writes an address into a term',
			files: [
				makeArticle({
					entities: ['river'],
					body: 'They <Claim id="treaty-signed">share</Claim> the <Entity id="river">river (https://herald.example/)</Entity>.',
				}),
			],
		},
		{
			mistake: 'puts a footnote mark into a term',
			files: [
				makeArticle({
					entities: ['river'],
					body: 'They <Claim id="treaty-signed">share</Claim> the <Entity id="river">river[^a]</Entity>.\n\n[^a]: The Sarv.',
				}),
			],
		},
	],
	'tag-inside-sentence': [
		{
			mistake: 'sets a READ card into a sentence',
			files: [
				makeArticle({
					...related('dam-breaks'),
					body: 'It <Claim id="treaty-signed">is so</Claim>. See <Read article="dam-breaks" /> too.',
				}),
				other,
			],
		},
		{
			mistake: 'sets a READ card into a list',
			files: [
				makeArticle({ ...related('dam-breaks'), body: 'It <Claim id="treaty-signed">is so</Claim>.\n\n- <Read article="dam-breaks" />' }),
				other,
			],
		},
	],
	'tag-in-heading': [{ mistake: 'cites a claim in a heading', files: body('## The <Claim id="treaty-signed">treaty</Claim>') }],
	'repeated-card': [
		{
			mistake: 'shows a READ card twice',
			files: [
				makeArticle({
					...related('dam-breaks'),
					body: 'It <Claim id="treaty-signed">is so</Claim>.\n\n<Read article="dam-breaks" />\n\n<Read article="dam-breaks" />',
				}),
				other,
			],
		},
	],
	'code-in-text': [
		{ mistake: 'imports a component', files: body('import Chart from "./Chart.astro"') },
		{ mistake: 'exports a value', files: body('export const year = 2026') },
		{ mistake: 'writes braces', files: body('The {sic} treaty.') },
		{ mistake: 'writes braces that are no program', files: body('The {not quite so} treaty.') },
		{ mistake: 'gives an id in braces', files: body('It <Claim id={treaty}>was signed</Claim>.') },
		{ mistake: 'writes three backticks', files: body('```\nIt was signed.') },
	],
	'raw-html': [
		{ mistake: 'writes HTML', files: body('It was <b>signed</b>.') },
		{ mistake: 'writes an HTML comment', files: body('<!-- to do -->') },
		{ mistake: 'writes an HTML tag that is not closed', files: body('It was<br>signed.') },
	],
	'broken-markup': [
		{ mistake: 'writes a “less than” sign', files: body('It is <5 metres deep.') },
		{
			mistake: 'forgets a closing quotation mark',
			files: body('It <Claim id="treaty-signed>was signed</Claim>, and “so on”, "as planned".'),
		},
		{ mistake: 'writes curly quotation marks in a tag', files: body('It <Claim id=“treaty-signed”>was signed</Claim>.') },
		{ mistake: 'writes an address between angle brackets', files: body('See <https://herald.example/>.') },
		{ mistake: 'forgets the quotation marks of an id', files: body('It <Claim id=treaty-signed>was signed</Claim>.') },
		{ mistake: 'writes a space behind the sign of a tag', files: body('It < Claim id="treaty-signed">was signed</Claim>.') },
		{ mistake: 'closes a tag with a backslash', files: body('It <Claim id="treaty-signed">was signed<\\Claim>.') },
		{ mistake: 'closes a tag without a slash', files: body('It <Claim id="treaty-signed">was signed<Claim>.') },
		{ mistake: 'leaves a closing tag without its end', files: body('It <Claim id="treaty-signed">was signed</Claim, and sealed.') },
		{ mistake: 'leaves an opening tag without its end', files: body('It <Claim id="treaty-signed"was signed</Claim>.') },
	],
	'stray-markup': [
		{ mistake: 'leaves no space after the signs of a heading', files: body('##The treaty') },
		{ mistake: 'does not close what is bold', files: body('It was **signed.') },
		{ mistake: 'leaves a space between the brackets of a link', files: body('See [the page] (https://herald.example/).') },
		{ mistake: 'writes Markdown in the frontmatter', files: claim({ note: 'It was **not** sealed.' }) },
		{ mistake: 'writes a tag in the frontmatter', files: claim({ note: 'See <Entity id="river">the river</Entity>.' }) },
		{ mistake: 'writes a space that does not break behind the signs of a heading', files: body('##\u00A0The treaty') },
		{ mistake: 'writes a space that does not break behind a dash', files: body('-\u00A0It was signed.') },
		{ mistake: 'does not close what is italic', files: body('It was *signed.') },
		{ mistake: 'does not close what is struck out', files: body('It was ~~signed.') },
		{ mistake: 'leaves a backtick', files: body('It was the minister`s treaty.') },
		{ mistake: 'writes a space in the address of a link', files: body('See [the page](https://herald.example/the treaty).') },
		{ mistake: 'exchanges the brackets of a link', files: body('See (the page)[https://herald.example/].') },
		{ mistake: 'links to an address that is given nowhere', files: body('See [the page][herald].') },
		{ mistake: 'puts a footnote mark behind a bare address', files: body('See https://herald.example/[^a].\n\n[^a]: The page.') },
		{ mistake: 'writes a tag in square brackets', files: body('It [Claim id="treaty-signed"]was signed[/Claim].') },
		{ mistake: 'pastes a list from a word processor', files: body('• It was signed.\n• It was sealed.') },
		{ mistake: 'pastes a list with dashes', files: body('They say:\n– it was signed,\n– it was sealed.') },
		{ mistake: 'leaves no space behind the dashes of a list', files: body('-Signed\n-Sealed') },
		{ mistake: 'leaves no space behind the numbers of a list', files: body('1.Signed\n2.Sealed') },
		{ mistake: 'forgets the line of dashes in a table', files: body('| Town | Metres |\n| Kell | 4.20 |') },
		{ mistake: 'gives the line of dashes in a table too few cells', files: body('| Town | Metres |\n| --- |\n| Kell | 4.20 |') },
		{ mistake: 'writes HTML in the frontmatter', files: claim({ note: 'It was <b>not</b> sealed.' }) },
		{ mistake: 'writes a character by its HTML name in the frontmatter', files: claim({ note: 'Signed &amp; sealed.' }) },
		{ mistake: 'writes a note in brackets behind a word', files: body('A word^[of the river].') },
		{ mistake: 'writes a note to a number', files: body('A word[1].\n\n[1]: On the river.') },
	],
	'heading-level': [
		{ mistake: 'begins with a heading of level 1', files: body('# The treaty') },
		{ mistake: 'leaves a level out', files: body('## The treaty\n\n#### Its last page') },
	],
	'underlined-heading': [{ mistake: 'writes a rule right below a sentence', files: body('It was signed.\n---\n\nIt was sealed.') }],
	'task-list': [{ mistake: 'writes tick-boxes', files: body('- [ ] read the treaty') }],
	'image-without-words': [
		{
			mistake: 'does not describe an image',
			files: [...body('![](./river.jpg)'), { path: 'content/articles/river-treaty/river.jpg', text: '' }],
		},
	],
	'missing-image': [
		{
			mistake: 'shows in a translation a picture that is not there',
			files: [makeTranslation({ body: '<Claim id="treaty-signed">یہ</Claim>\n\n![دریا](./river.jpg)' })],
		},

		{
			mistake: 'misspells an image',
			files: [...body('![The river](./rivver.jpg)'), { path: 'content/articles/river-treaty/river.jpg', text: '' }],
		},
		{
			mistake: 'forgets the dot and slash before an image',
			files: [...body('![The river](river.jpg)'), { path: 'content/articles/river-treaty/river.jpg', text: '' }],
		},
	],
	'broken-image': [
		{
			mistake: 'renames a picture of another format',
			files: [...body('![The river](./river.jpg)'), { path: 'content/articles/river-treaty/river.jpg', text: '', fault: 'broken-picture' }],
		},
	],
	'remote-image': [{ mistake: 'shows an image from another site', files: body('![The river](https://herald.example/river.jpg)') }],
	'unknown-chart': [
		{ mistake: 'misspells a chart', files: [...body('<Chart data="flods" />'), makeChart('floods')] },
		{
			mistake: 'names a chart under a topic that is not there',
			files: [
				{
					path: 'content/topics.yml',
					text: '- id: rivers\n  name: Rivers\n  description: What happens on rivers.\n  charts: [droughts]\n',
				},
			],
		},
	],
	'unknown-map': [{ mistake: 'shows a map that is not there', files: body('<Map data="valley" />') }],
	'unused-figure': [
		{ mistake: 'makes a chart and shows it nowhere', files: [makeChart('floods')] },
		{ mistake: 'makes a map and shows it nowhere', files: [makeMap('valley'), ...places] },
		{ mistake: 'makes two charts and shows one', files: [...chartShown, makeChart('floods'), makeChart('droughts')] },
		{ mistake: 'makes a map, and shows a chart of its name', files: [...chartShown, makeChart('floods'), makeMap('floods'), ...places] },
	],
	'repeated-figure': [
		{ mistake: 'shows a chart twice', files: [...body('<Chart data="floods" />\n\n<Chart data="floods" />'), makeChart('floods')] },
		{ mistake: 'writes two timelines', files: body('<Timeline />\n\n<Timeline />') },
	],
	'unsourced-number': [
		{
			mistake: 'gives a number without its source',
			files: [
				...chartShown,
				makeChart('floods', {
					points: [
						{ year: 2024, value: 3, source: 'herald-floods' },
						{ year: 2025, value: 4 },
					],
				}),
			],
		},
	],
	'mixed-counts': [
		{
			mistake: 'mixes the counts of two institutes',
			files: [
				...chartShown,
				makeChart('floods', {
					sources: [makeSource({ id: 'herald-floods' }), gazette],
					points: [
						{ year: 2024, value: 3, source: 'herald-floods' },
						{ year: 2025, value: 9, source: 'gazette-treaty' },
					],
				}),
			],
		},
	],
	'unplaced-entity': [
		{
			mistake: 'puts a place on a map that has no coordinates',
			files: [...mapShown, makeMap('valley'), makePlace('ferry'), makeEntity('river')],
		},
	],
	'unnamed-place': [
		{
			mistake: 'leaves a place out of the words of a map',
			files: [
				...mapShown,
				makeMap('valley', { inWords: 'The Ferry lies in the middle of the map, and nothing else is near it.' }),
				...places,
			],
		},
	],
	'undrawable-letters': [
		{
			mistake: 'writes a title with names in Chinese letters, and an emoji',
			files: [makeArticle({ title: '习近平 met मोदी and Путин → ≈ № 5 and 👨‍👩‍👧 in Kell' })],
		},
		{ mistake: 'gives an entity a name in Hebrew letters', files: [makeEntity('river', { name: 'הנהר' })] },
	],
	'place-at-sea': [
		{ mistake: 'puts a town into the Arabian Sea', files: [makeEntity('river', { kind: 'place', coordinates: at(18, 64) })] },
		{
			mistake: 'writes the longitude of Lagos first',
			files: [makeEntity('river', { kind: 'place', coordinates: at(3.39, 6.45) })],
		},
	],
	'far-off-place': [
		{
			mistake: 'swaps the numbers of one place of three',
			files: [
				...mapShown,
				makeMap('valley', {
					places: ['ferry', 'river', 'bridge'],
					inWords: 'The Ferry lies in the north of the map, The River south of it, and The Bridge in the east.',
				}),
				makeEntity('ferry', { kind: 'place', coordinates: at(34.5, 69.2) }),
				makeEntity('river', { kind: 'place', coordinates: at(31.6, 65.7) }),
				makeEntity('bridge', { kind: 'place', coordinates: at(67.7, 33.4) }),
			],
		},
	],
	'outside-frame': [
		{
			mistake: 'draws a place outside the frame of the map',
			files: [...mapShown, makeMap('valley', { frame: { south: 30, west: 60, north: 36, east: 63 } }), ...places],
		},
	],
	'same-point': [
		{
			mistake: 'gives two places the same numbers',
			files: [
				...mapShown,
				makeMap('valley'),
				...['ferry', 'river'].map((id) => makeEntity(id, { kind: 'place', coordinates: at(34.5, 69.2) })),
			],
		},
	],
	'unclear-position': [
		{ mistake: 'says of a line in no way where it is', files: [makeEntity('river', { line: { basis: 'invented' } })] },
		{
			mistake: 'says of an area in two ways where it is',
			files: [makeEntity('river', { area: { country: 'FJ', outline: '1 2, 3 4, 5 6', basis: 'invented' } })],
		},
	],
	'unknown-line': [
		{
			mistake: 'misspells a line of the atlas',
			files: [makeEntity('river', { line: { atlas: 'india-pakistan-line-of-controll', basis: 'invented' } })],
		},
	],
	'no-border': [
		{
			mistake: 'draws the border of two countries that have none',
			files: [makeEntity('river', { line: { between: ['AF', 'FJ'], basis: 'invented' } })],
		},
	],
	'not-in-atlas': [
		{
			mistake: 'draws a country that the atlas does not have',
			files: [makeEntity('river', { area: { country: 'BV', basis: 'invented' } })],
		},
	],
	'unsourced-dispute': [
		{
			mistake: 'says that a line is disputed, and not who says so',
			files: [
				makeEntity('river', {
					line: { between: ['AF', 'PK'], disputed: 'One of the two says that it is no border.', basis: 'invented' },
				}),
			],
		},
	],
	'unrecorded-address': [
		{ mistake: 'publishes an article without recording it', files: [other, ...makeEarlierLedger()] },
		{ mistake: 'adds a claim without recording it', files: [twoClaims, ...makeEarlierLedger()] },
		{
			mistake: 'adds a claim that is called as every object of a program is',
			files: [
				makeArticle({ claims: [makeClaim(), makeClaim({ id: 'constructor', text: 'The constructor of the bridge is not known.' })] }),
				...makeEarlierLedger(),
			],
		},
		{ mistake: 'records nothing at all', files: [{ path: 'content/ledger.yml', text: '' }] },
		{
			mistake: 'cites an outlet that was never cited before',
			files: [twoOutlets, ...makeEarlierLedger()],
		},
		{
			mistake: 'reads what it cites at an outlet that was never named before',
			files: [readElsewhere, ...makeEarlierLedger()],
		},
		{
			mistake: 'names somebody who was never named before',
			files: [withMinister, ...makeEarlierLedger()],
		},
	],
	'removed-address': [
		{ mistake: 'takes a claim out that has been published', files: [makeArticle(), ...makeEarlierLedger(twoClaims)] },
		{ mistake: 'renames a claim that has been published', files: [...claim({ id: 'treaty-signd' }), ...makeEarlierLedger()] },
		{ mistake: 'takes an article out that has been published', files: [...makeEarlierLedger(other)] },
		{ mistake: 'makes a published article a draft again', files: [makeArticle({ draft: true }), ...makeEarlierLedger()] },
		{
			mistake: 'makes a published article a draft again, and takes a claim out of it',
			files: [makeArticle({ draft: true }), ...makeEarlierLedger(twoClaims)],
		},
		{ mistake: 'no longer cites an outlet that has a dossier', files: [makeArticle(), ...makeEarlierLedger(twoOutlets)] },
		{ mistake: 'no longer names an entity that has a page', files: [makeArticle(), ...makeEarlierLedger(withMinister)] },
	],
	'silent-change': [
		{
			mistake: 'changes a status and does not say when',
			files: [...claim({ status: 'unconfirmed' }), ...makeEarlierLedger()],
		},
	],
	'needless-tombstone': [
		{ mistake: 'lays a tombstone for a page that is there', files: tombstone('/articles/river-treaty/treaty-signed/') },
		{ mistake: 'misspells the address on a tombstone', files: tombstone('/articles/river-treatty/') },
	],
	'missing-original': [
		{ mistake: 'translates an article that is not there', files: [{ ...makeTranslation(), path: 'content/articles/rivertreaty/ur.mdx' }] },
		{
			mistake: 'translates a page that is not there',
			files: [
				{
					path: 'content/pages/about.ur.mdx',
					text: '---\ntitle: تعارف\ndek: یہ سائٹ کیا ہے\ntranslated: 2026-03-04T09:00Z\nmethod: person\n---\n\nمتن۔\n',
				},
			],
		},
	],
	'untranslated-claim': [{ mistake: 'translates one of two claims', files: [twoClaims, makeTranslation()] }],
	'not-in-original': [
		{
			mistake: 'translates a claim that the original does not have',
			files: [edit(makeTranslation(), 'id: treaty-signed', 'id: treaty-singed')],
		},
		{
			mistake: 'says in a translation what is right, where the original corrects nothing',
			files: [edit(makeTranslation(), 'text: دونوں', 'right: ایک ریاست نے معاہدے پر دستخط کیے۔\n    text: دونوں')],
		},
		{
			mistake: 'puts words in the mouth of somebody whom the original does not name',
			files: [
				makeTranslation({ body: '<Claim id="treaty-signed">یہ</Claim> <Quote source="herald-treaty" speaker="minister">لفظ</Quote>' }),
			],
		},
		{
			mistake: 'shows in a translation a chart that the original does not show',
			files: [makeTranslation({ body: '<Claim id="treaty-signed">یہ</Claim>\n\n<Chart data="floods" />' })],
		},
		{
			mistake: 'cites in the translation what the original does not name',
			files: [
				makeTranslation({
					body: '<Claim id="treaty-signed">یہ</Claim> <Claim id="treaty-sealed">وہ</Claim> <Entity id="river">دریا</Entity> <Quote source="herald">لفظ</Quote>\n\n<Read article="dam-breaks" />',
				}),
			],
		},
	],
	'untranslated-correction': [
		{
			mistake: 'leaves out of the translation what is right',
			files: [
				makeArticle({
					sources: [makeSource(), gazette],
					claims: [makeClaim({ status: 'wrong', right: 'One state signed a treaty on the river.', attributions: both('corrects') })],
				}),
				makeTranslation(),
			],
		},
	],
	'changed-original': [
		{
			mistake: 'rewords a claim that has been translated',
			files: [claim({ text: 'The two states signed two treaties on the river.' })[0] ?? makeArticle(), makeTranslation()],
		},
		{
			mistake: 'rewords a note that has been translated',
			files: [
				claim({ note: 'Nobody has seen it.' })[0] ?? makeArticle(),
				makeTranslation({ words: [{ of: 'Nobody saw it.', text: 'کسی نے اسے نہیں دیکھا۔' }] }),
			],
		},
	],
	'older-than-original': [
		{
			mistake: 'changes an article after it was translated',
			files: [edit(makeArticle(), 'covers:', 'updated: 2026-03-05T09:00Z\ncovers:'), makeTranslation()],
		},
	],
	'untranslated-words': [
		{ mistake: 'does not translate a note', files: [claim({ note: 'Nobody has seen it.' })[0] ?? makeArticle(), makeTranslation()] },
		{
			mistake: 'does not translate all of a chart',
			files: [makeChart('floods', { translations: { ur: [{ of: 'floods', text: 'سیلاب' }] } }), ...chartShown],
		},
	],
	'no-words': [{ mistake: 'adds a language that nobody has translated the interface into', files: withLanguage('sw') }],
	'no-typeface': [{ mistake: 'adds a language in a script for which there is no typeface', files: withLanguage('he') }],
};
