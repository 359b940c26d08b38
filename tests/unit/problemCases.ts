import type { ProblemCode } from '../../src/problems/problem.ts';
import type { ContentFile } from '../../src/reading/text.ts';
import { ARTICLE, edit, makeArticle, makeAttribution, makeClaim, makeEarlierLedger, makeSource } from '../make.ts';

/** What an editor did, and in which file. */
export interface ProblemCase {
	readonly mistake: string;
	readonly files: readonly ContentFile[];
	/** The path of a file that the editor deleted. */
	readonly without?: string;
}

const body = (text: string) => [makeArticle({ body: `They say <Claim id="treaty-signed">that it is so</Claim>.\n\n${text}` })];
const source = (changes: object) => [makeArticle({ sources: [makeSource(changes)] })];
const claim = (changes: object, sources = [makeSource()]) => [makeArticle({ sources, claims: [makeClaim(changes)] })];
const gazette = makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty' });
const both = (stance: 'supports' | 'disputes' | 'corrects') => [makeAttribution(), makeAttribution({ source: 'gazette-treaty', stance })];
const other = makeArticle({ slug: 'dam-breaks' });
const related = (article: string) => ({ related: [{ article, relation: 'background' as const, why: 'It tells what came before.' }] });

const twoClaims = makeArticle({
	claims: [makeClaim(), makeClaim({ id: 'last-page-missing', text: 'The last page of the treaty is missing.' })],
});
const tombstone = (address: string) => [
	{ path: 'content/tombstones.yml', text: `- { address: ${address}, date: 2026-04-01, why: The report was withdrawn by its paper. }\n` },
];

/** One mistake, at least, for each code. The compiler asks for a case when a code is added. */
export const problemCases: Readonly<Record<ProblemCode, readonly ProblemCase[]>> = {
	'not-utf-8': [{ mistake: 'saves a file in another encoding', files: [edit(makeArticle(), 'Nobody has', 'Nobody \uFFFDhas')] }],
	'misplaced-file': [
		{ mistake: 'puts an article beside its folder', files: [{ path: 'content/articles/river-treaty.mdx', text: '' }] },
		{ mistake: 'saves an article as .md', files: [{ path: 'content/articles/dam-breaks/en.md', text: '' }] },
		{ mistake: 'saves an outlet as .yaml', files: [{ path: 'content/outlets/times.yaml', text: '' }] },
	],
	'invisible-character': [
		{ mistake: 'pastes zero-width spaces', files: body('A\u200B word\u200B and another.') },
		{ mistake: 'indents with spaces that do not break', files: [edit(makeArticle(), '\n  - id: herald', '\n\u00A0\u00A0- id: herald')] },
	],
	'missing-file': [
		{ mistake: 'deletes topics.yml', files: [], without: 'content/topics.yml' },
		{ mistake: 'deletes a page that every article leads to', files: [], without: 'content/pages/corrections.mdx' },
	],
	'missing-frontmatter': [{ mistake: 'forgets the dashes', files: [{ path: ARTICLE, text: 'Title: The treaty\n\nText.\n' }] }],
	'broken-yaml': [
		{ mistake: 'writes a colon in a title', files: [edit(makeArticle(), 'title: What', 'title: Treaty: What')] },
		{ mistake: 'forgets to close a quotation mark', files: [edit(makeArticle(), 'title: What', 'title: "What')] },
		{ mistake: 'goes on after a closing quotation mark', files: [edit(makeArticle(), /title: .*/, 'title: "Treaty" signed')] },
		{ mistake: 'begins a value with an asterisk', files: [edit(makeArticle(), 'title: What', 'title: *What* the treaty')] },
		{ mistake: 'begins a value with an at sign', files: [edit(makeArticle(), /dek: .*/, 'dek: @minister says that it is signed')] },
		{ mistake: 'does not close a list in brackets', files: [edit(makeArticle(), /topics:\n {2}- rivers/, 'topics: [rivers')] },
		{ mistake: 'breaks an outlet’s file', files: [{ path: 'content/outlets/herald.yml', text: 'name: Herald: The\nkind: newspaper\n' }] },
	],
	'lost-words': [
		{
			mistake: 'writes a number sign in a sentence',
			files: [edit(makeArticle(), /dek: .*/, 'dek: Two states have signed treaty # 2 on the river')],
		},
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
	],
	'bad-id': [
		{ mistake: 'writes an id in another script', files: [edit(makeArticle(), /treaty-signed/g, 'معاہدہ')] },
		{ mistake: 'writes an id with capitals and spaces', files: [edit(makeArticle(), 'id: treaty-signed', 'id: Treaty Signed')] },
		{
			mistake: 'names an outlet’s file with an accent',
			files: [{ path: 'content/outlets/hérald.yml', text: 'name: Herald\nkind: newspaper\n' }],
		},
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
	],
	'duplicate-key': [
		{
			mistake: 'forgets the dash before a second claim',
			files: [edit(makeArticle(), 'claims:\n  - id', 'claims:\n  - id: dam-broken\n    text: The dam is broken.\n    id')],
		},
		{ mistake: 'gives the title twice', files: [edit(makeArticle(), 'dek:', 'title: Again the treaty\ndek:')] },
	],
	'unknown-language': [
		{
			mistake: 'names a translation after a language that the site does not have',
			files: [{ path: 'content/articles/river-treaty/fr.mdx', text: '' }],
		},
	],
	'missing-key': [
		{ mistake: 'leaves out the dek', files: [edit(makeArticle(), /dek: .*\n/, '')] },
		{ mistake: 'leaves the dek empty', files: [edit(makeArticle(), /dek: .*/, 'dek:')] },
		{ mistake: 'leaves out the kind of a claim', files: [edit(makeArticle(), /    kind: event\n/, '')] },
		{ mistake: 'empties an outlet’s file', files: [{ path: 'content/outlets/times.yml', text: '' }] },
		{ mistake: 'leaves out a source’s outlet', files: [edit(makeArticle(), /outlet: .*\n {4}/, '')] },
	],
	'unknown-key': [
		{ mistake: 'misspells a key', files: [edit(makeArticle(), 'accessed:', 'acessed:')] },
		{
			mistake: 'writes a comma between braces',
			files: [
				edit(
					makeArticle(),
					/- source: herald-treaty\n +stance: supports/,
					'- { source: herald-treaty, stance: supports, note: It was said, and denied }',
				),
			],
		},
	],
	'wrong-type': [
		{ mistake: 'writes a sentence where a list is due', files: [edit(makeArticle(), /topics:\n {2}- rivers/, 'topics: rivers')] },
	],
	'unknown-value': [
		{ mistake: 'misspells a status', files: [edit(makeArticle(), 'status: reported', 'status: reportet')] },
		{
			mistake: 'writes out a country',
			files: [{ path: 'content/outlets/herald.yml', text: 'name: The Herald\nkind: newspaper\ncountry: Sarvia\n' }],
		},
	],
	'too-short': [
		{ mistake: 'gives a summary of two sentences', files: [edit(makeArticle(), / {2}- Nobody .*\n/, '')] },
		{ mistake: 'empties topics.yml', files: [{ path: 'content/topics.yml', text: '' }] },
	],
	'too-long': [{ mistake: 'writes a title of a hundred and twenty letters', files: [makeArticle({ title: 'treaty '.repeat(17) })] }],
	'bad-date': [{ mistake: 'gives the thirtieth of February', files: source({ published: '2026-02-30' }) }],
	'bad-moment': [{ mistake: 'gives no time zone', files: [makeArticle({ published: '2026-03-03T09:00' })] }],
	'future-date': [
		{ mistake: 'says that a source was read tomorrow', files: source({ accessed: '2026-06-17' }) },
		{ mistake: 'publishes an article next week', files: [makeArticle({ published: '2026-06-22T09:00Z' })] },
	],
	'reversed-dates': [
		{ mistake: 'updates an article before it was published', files: [makeArticle({ updated: '2026-03-02T09:00Z' })] },
		{ mistake: 'says that a source was read before it appeared', files: source({ published: '2026-03-04', accessed: '2026-03-02' }) },
		{ mistake: 'ends a span before it begins', files: claim({ when: '2026-03-01/2026-02-01' }) },
	],
	'relative-url': [{ mistake: 'gives half an address', files: source({ url: '/treaty' }) }],
	'not-http-url': [{ mistake: 'links to a file on a disk', files: source({ url: 'file:///home/desk/treaty.pdf' }) }],
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
	'missing-correction': [{ mistake: 'calls a claim corrected and does not say what is right', files: claim({ status: 'corrected' }) }],
	'needless-correction': [
		{ mistake: 'corrects a claim that is not corrected', files: claim({ correctedTo: 'They signed it on 2 March.' }) },
	],
	'unknown-source': [
		{ mistake: 'misspells a source', files: claim({ attributions: [makeAttribution({ source: 'herald-traety' })] }) },
		{ mistake: 'bases a source on one that is not there', files: source({ basedOn: ['wire-report'] }) },
	],
	'unknown-outlet': [{ mistake: 'misspells an outlet', files: source({ outlet: 'heralt' }) }],
	'unknown-entity': [{ mistake: 'explains a term that has no file', files: body('The <Entity id="rivver">river</Entity> is wide.') }],
	'unknown-topic': [{ mistake: 'misspells a topic', files: [makeArticle({ topics: ['river'] })] }],
	'unknown-article': [{ mistake: 'relates an article that is not there', files: [makeArticle(related('dam-brakes')), other] }],
	'unknown-claim': [{ mistake: 'cites a claim that is not declared', files: body('It <Claim id="treaty-singed">was signed</Claim>.') }],
	'unknown-footnote': [{ mistake: 'forgets the footnote to a mark', files: body('A word[^depth].') }],
	'dead-link': [
		{ mistake: 'links to a page that is not there', files: body('See [about us](/abaut/).') },
		{ mistake: 'links to a claim that is not there', files: body('See [claim one](#claim-treaty).') },
	],
	'undeclared-entity': [
		{ mistake: 'explains a term that is not on the list', files: body('The <Entity id="river">river</Entity> is wide.') },
	],
	'undeclared-card': [{ mistake: 'shows a READ card that is not declared', files: [...body('<Read article="dam-breaks" />'), other] }],
	'uncited-claim': [{ mistake: 'cites no claim', files: [makeArticle({ body: 'They say that it is so.' })] }],
	'unused-source': [{ mistake: 'lists a source that nothing uses', files: [makeArticle({ sources: [makeSource(), gazette] })] }],
	'unmentioned-entity': [{ mistake: 'lists a term that nothing mentions', files: [makeArticle({ entities: ['ferry'] })] }],
	'unused-footnote': [{ mistake: 'writes a footnote without a mark', files: body('A word.\n\n[^depth]: Of the river.') }],
	'self-related': [{ mistake: 'relates an article to itself', files: [makeArticle(related('river-treaty'))] }],
	'related-draft': [
		{ mistake: 'relates a draft', files: [makeArticle(related('dam-breaks')), makeArticle({ slug: 'dam-breaks', draft: true })] },
	],
	'relay-circle': [
		{
			mistake: 'lets two sources rest on each other',
			files: claim({}, [makeSource({ basedOn: ['gazette-treaty'] }), { ...gazette, basedOn: ['herald-treaty'] }]),
		},
		{ mistake: 'lets a source rest on itself', files: source({ basedOn: ['herald-treaty'] }) },
	],
	'status-too-high': [
		{ mistake: 'calls one origin corroborated', files: claim({ status: 'corroborated' }) },
		{
			mistake: 'calls two relays of one report corroborated',
			files: claim({ status: 'corroborated', attributions: both('supports') }, [makeSource(), { ...gazette, basedOn: ['herald-treaty'] }]),
		},
		{ mistake: 'calls a claim reported that nobody supports', files: claim({ attributions: [makeAttribution({ stance: 'context' })] }) },
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
			files: claim({ status: 'corrected', correctedTo: 'They signed it on 2 March.' }),
		},
	],
	'verified-after-all': [
		{
			mistake: 'calls a claim unverified that two origins support',
			files: claim({ status: 'unverified', attributions: both('supports') }, [makeSource(), gazette]),
		},
	],
	'unknown-tag': [
		{ mistake: 'misspells a tag', files: body('It <Clame id="treaty-signed">was signed</Clame>.') },
		{ mistake: 'writes a tag in lower case', files: body('It <claim id="treaty-signed">was signed</claim>.') },
	],
	'unknown-attribute': [{ mistake: 'gives a tag what it does not take', files: body('It <Claim ids="treaty-signed">was signed</Claim>.') }],
	'missing-attribute': [{ mistake: 'does not say which claim', files: body('It <Claim>was signed</Claim>.') }],
	'unclosed-tag': [{ mistake: 'does not close a tag', files: body('It <Claim id="treaty-signed">was signed.') }],
	'stray-closing-tag': [
		{ mistake: 'closes a tag that is not open', files: body('It was signed</Claim>.') },
		{ mistake: 'closes a tag by another name', files: body('It <Claim id="treaty-signed">was signed</Clam>.') },
	],
	'empty-tag': [{ mistake: 'marks no words', files: body('It <Claim id="treaty-signed"></Claim> was signed.') }],
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
	],
	'tag-inside-tag': [
		{
			mistake: 'explains a term inside a claim',
			files: [
				makeArticle({ entities: ['river'], body: '<Claim id="treaty-signed">The <Entity id="river">river</Entity> is shared</Claim>.' }),
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
	],
	'stray-markup': [
		{ mistake: 'leaves no space after the signs of a heading', files: body('##The treaty') },
		{ mistake: 'does not close what is bold', files: body('It was **signed.') },
		{ mistake: 'leaves a space between the brackets of a link', files: body('See [the page] (https://herald.example/).') },
		{ mistake: 'writes Markdown in the frontmatter', files: claim({ note: 'It was **not** sealed.' }) },
		{ mistake: 'writes a tag in the frontmatter', files: claim({ note: 'See <Entity id="river">the river</Entity>.' }) },
	],
	'heading-level': [
		{ mistake: 'begins with a heading of level 1', files: body('# The treaty') },
		{ mistake: 'leaves a level out', files: body('## The treaty\n\n#### Its last page') },
	],
	'task-list': [{ mistake: 'writes tick-boxes', files: body('- [ ] read the treaty') }],
	'image-without-words': [
		{
			mistake: 'does not describe an image',
			files: [...body('![](./river.jpg)'), { path: 'content/articles/river-treaty/river.jpg', text: '' }],
		},
	],
	'missing-image': [
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
			files: [...body('![The river](./river.jpg)'), { path: 'content/articles/river-treaty/river.jpg', text: '', isBroken: true }],
		},
	],
	'remote-image': [{ mistake: 'shows an image from another site', files: body('![The river](https://herald.example/river.jpg)') }],
	'unrecorded-address': [
		{ mistake: 'publishes an article without recording it', files: [other, makeEarlierLedger()] },
		{ mistake: 'adds a claim without recording it', files: [twoClaims, makeEarlierLedger()] },
		{ mistake: 'records nothing at all', files: [{ path: 'content/ledger.yml', text: '' }] },
	],
	'removed-address': [
		{ mistake: 'takes a claim out that has been published', files: [makeArticle(), makeEarlierLedger(twoClaims)] },
		{ mistake: 'renames a claim that has been published', files: [...claim({ id: 'treaty-signd' }), makeEarlierLedger()] },
		{ mistake: 'takes an article out that has been published', files: [makeEarlierLedger(other)] },
		{ mistake: 'makes a published article a draft again', files: [makeArticle({ draft: true }), makeEarlierLedger()] },
	],
	'silent-change': [
		{
			mistake: 'changes a status and does not say when',
			files: [...claim({ status: 'unverified' }), makeEarlierLedger()],
		},
	],
	'needless-tombstone': [
		{ mistake: 'lays a tombstone for a page that is there', files: tombstone('/articles/river-treaty/treaty-signed/') },
		{ mistake: 'misspells the address on a tombstone', files: tombstone('/articles/river-treatty/') },
	],
};
