import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../src/build.ts';
import ClaimEntry from '../../src/components/claim/ClaimEntry.astro';
import SourceEntry from '../../src/components/source/SourceEntry.astro';
import { stringsFor } from '../words.ts';
import { toBibtex } from '../../src/outputs/data/bibtex.ts';
import { sourceCsl } from '../../src/outputs/data/citations.ts';
import { claimsFile } from '../../src/outputs/data/claimsFile.ts';
import { articleMarkdown } from '../../src/outputs/feeds/markdown.ts';
import { searchRecords } from '../../src/outputs/search/searchRecords.ts';
import type { AttributionData, ClaimData } from '../../src/schema/claim.ts';
import type { SourceData } from '../../src/schema/source.ts';
import { makeArticle, makeAttribution, makeClaim, makeContent, makeOutlet, makeSource, NOW } from '../make.ts';
import { render } from './render.ts';

/** The words of a field in each output. `text` is that of Markdown and feeds. */
type Found = Readonly<Partial<Record<'page' | 'text' | 'claims' | 'bibtex' | 'csl' | 'search', string>>>;

/**
 * A new field of a schema is a compile error here until somebody says where readers and programs find it. Then a test
 * fails for each of those outputs that leaves it out.
 */
const SOURCE: Readonly<Record<keyof SourceData, Found>> = {
	id: { page: 'id="source-tolls"', claims: '"id":"tolls"', bibtex: '@article{tolls,', csl: '"id":"tolls"', search: '#source-tolls' },
	outlet: {
		page: 'The Wire',
		text: 'The Wire: [A list of tolls]',
		claims: '"outlet":{"id":"wire","name":"The Wire"',
		bibtex: 'journal = {The Wire}',
		csl: '"container-title":"The Wire"',
		search: 'The Wire: A list of tolls',
	},
	via: {
		page: 'read at The Courier',
		text: 'read at The Courier',
		claims: '"via":{"id":"courier","name":"The Courier"}',
		bibtex: 'Read at The Courier.',
		csl: 'Read at The Courier.',
	},
	kind: {
		page: 'Agency report',
		text: 'Agency report',
		claims: '"kind":"wire"',
		bibtex: '@article{',
		csl: '"type":"article-newspaper"',
		search: 'Agency report',
	},
	title: {
		page: '>Zoll am Fluss</cite>',
		text: '[Zoll am Fluss](',
		claims: '"title":"Zoll am Fluss"',
		bibtex: 'title = {{Zoll am Fluss}}',
		csl: '"title":"Zoll am Fluss"',
		search: 'The Wire: Zoll am Fluss',
	},
	description: {
		page: 'A list of tolls',
		text: '[A list of tolls](',
		claims: '"description":"A list of tolls"',
		bibtex: 'title = {{[A list of tolls]}}',
		csl: '"title":"[A list of tolls]"',
		search: 'A list of tolls',
	},
	author: {
		page: 'by Mara Teln',
		text: 'by Mara Teln',
		claims: '"author":"Mara Teln"',
		bibtex: 'author = {{Mara Teln}}',
		csl: '"literal":"Mara Teln"',
		search: 'Mara Teln',
	},
	language: { page: 'in German', text: 'in German', claims: '"language":"de"', bibtex: 'language = {de}', csl: '"language":"de"' },
	url: {
		page: 'href="https://wire.example/list"',
		text: '](https://wire.example/list)',
		claims: '"url":"https://wire.example/list"',
		bibtex: 'url = {https://wire.example/list}',
		csl: '"URL":"https://wire.example/list"',
	},
	published: {
		page: '(4 March 2025)',
		text: '(4 March 2025, Agency report',
		claims: '"published":"2025-03-04"',
		bibtex: '\tdate = {2025-03-04}',
		csl: '"issued":{"date-parts":[[2025,3,4]]}',
		search: 'Agency report, 4 March 2025',
	},
	accessed: {
		page: 'read on 6 May 2025',
		text: 'read on 6 May 2025',
		claims: '"accessed":"2025-05-06"',
		bibtex: 'urldate = {2025-05-06}',
		csl: '"accessed":{"date-parts":[[2025,5,6]]}',
	},
	read: { page: 'an excerpt', text: 'an excerpt', claims: '"read":"excerpt"' },
	basedOn: {
		page: 'Repeats <a href="#source-herald-treaty"',
		text: 'Repeats The Herald',
		claims: '"basedOn":["herald-treaty"]',
		bibtex: 'Repeats The Herald.',
		csl: 'Repeats The Herald.',
	},
	note: {
		page: 'It was read at the ferry.',
		text: 'It was read at the ferry.',
		claims: '"note":"It was read at the ferry."',
		bibtex: 'It was read at the ferry.',
		csl: 'It was read at the ferry.',
		search: 'It was read at the ferry.',
	},
};

const CLAIM: Readonly<Record<keyof ClaimData, Found>> = {
	id: {
		page: 'id="claim-treaty-signed"',
		text: '/river-treaty/treaty-signed/',
		claims: '"id":"treaty-signed"',
		search: '/river-treaty/treaty-signed/',
	},
	text: {
		page: 'The two states signed a treaty',
		text: 'Wrong: “The two states signed a treaty on the river.”',
		claims: '"text":"The two states signed a treaty on the river."',
		search: 'The two states signed a treaty on the river.',
	},
	kind: { page: 'Figure', text: 'Figure, 8 July 2025', claims: '"kind":"figure"' },
	status: { page: 'wrong', text: 'Wrong, going by The Minister', claims: '"status":"wrong"', search: '"status":"wrong"' },
	right: {
		page: 'One of them has signed.',
		text: 'What is right: One of them has signed.',
		claims: '"right":"One of them has signed."',
		search: 'What is right: One of them has signed.',
	},
	when: { page: '8 July 2025', text: 'Figure, 8 July 2025', claims: '"from":"2025-07-08","to":"2025-07-08"' },
	attributions: {
		page: 'class="attributions"',
		text: '- Supports: [The Herald',
		claims: '"attributions":[{"source":"herald-treaty"',
		search: 'The Herald The Minister The Wire',
	},
	witness: {
		page: 'All go back to the ferryman.',
		text: 'All go back to the ferryman.',
		claims: '"witness":"All go back to the ferryman."',
		search: 'All go back to the ferryman.',
	},
	about: { claims: '"about":["The River"]', search: 'The River' },
	note: {
		page: 'Nobody has seen it.',
		text: 'Nobody has seen it.',
		claims: '"note":"Nobody has seen it."',
		search: 'Nobody has seen it.',
	},
};

const ATTRIBUTION: Readonly<Record<keyof AttributionData, Found>> = {
	source: { page: '#source-wire-treaty', text: '[The Wire \\[2\\]](', claims: '"source":"wire-treaty"', search: 'The Wire' },
	stance: { page: 'Shows what is right', text: '- Shows what is right:', claims: '"stance":"corrects"' },
	speaker: { page: 'The Minister', text: 'The Minister, [The Wire', claims: '"speaker":"The Minister"', search: 'The Minister' },
	unnamed: { page: 'a ferryman, unnamed', text: 'a ferryman, unnamed', claims: '"unnamed":"a ferryman"', search: 'a ferryman' },
	quote: { page: 'We have signed!', text: '“We have signed!”', claims: '"quote":"We have signed!"', search: 'We have signed!' },
	date: { page: '10 September 2025', text: '10 September 2025, repeating', claims: '"date":"2025-09-10"' },
	basedOn: { page: 'repeating', text: 'repeating The Herald', claims: '"basedOn":["herald-treaty"],"note":"He held no paper."' },
	note: { page: 'He held no paper.', text: 'He held no paper.', claims: '"note":"He held no paper."', search: 'He held no paper.' },
};

const t = stringsFor('en');
const filled = () =>
	({
		outlet: 'wire',
		via: 'courier',
		kind: 'wire',
		author: 'Mara Teln',
		language: 'de',
		published: '2025-03-04',
		accessed: '2025-05-06',
		read: 'excerpt',
		basedOn: ['herald-treaty'],
		note: 'It was read at the ferry.',
	}) as const satisfies Partial<Parameters<typeof makeSource>[0]>;

/** All outputs of a claim and its sources, with every field filled in. */
async function publish(): Promise<Readonly<Record<keyof Required<Found>, string>>> {
	const sources = [
		makeSource(),
		makeSource({ ...filled(), id: 'wire-treaty', title: 'Zoll am Fluss', url: 'https://wire.example/zoll', basedOn: ['herald-treaty'] }),
		makeSource({ ...filled(), id: 'tolls', title: undefined, description: 'A list of tolls', url: 'https://wire.example/list' }),
	];
	const claim = makeClaim({
		kind: 'figure',
		status: 'wrong',
		right: 'One of them has signed.',
		when: '2025-07-08',
		witness: 'All go back to the ferryman.',
		about: ['river'],
		note: 'Nobody has seen it.',
		attributions: [
			makeAttribution(),
			makeAttribution({
				source: 'wire-treaty',
				stance: 'corrects',
				speaker: 'minister',
				quote: 'We have signed!',
				date: '2025-09-10',
				basedOn: ['herald-treaty'],
				note: 'He held no paper.',
			}),
			makeAttribution({ source: 'tolls', stance: 'context', unnamed: 'a ferryman' }),
		],
	});
	const files = makeContent(makeArticle({ entities: ['minister', 'river'], sources, claims: [claim] }), makeOutlet('wire'));
	const { edition, editions } = buildEdition(files, { languages: ['en'], now: NOW });
	const context = { edition, editions, site: new URL('https://river.example'), t };
	const [article] = edition.articles;
	if (article === undefined) throw new Error('The edition has no article.');
	const entries = [
		...article.sources.map((source) => render(SourceEntry, { isWhole: true, source, t })),
		render(ClaimEntry, { claim: article.claims[0], isWhole: true, language: 'en', t }),
	];
	return {
		page: (await Promise.all(entries)).map(({ innerHTML }) => innerHTML).join('\n'),
		text: articleMarkdown(article, context),
		claims: JSON.stringify(claimsFile([article], context)),
		bibtex: toBibtex(article.sources.map((source) => sourceCsl(source, t))),
		csl: JSON.stringify(article.sources.map((source) => sourceCsl(source, t))),
		search: JSON.stringify(searchRecords(context)),
	};
}

describe.each([
	['a source', SOURCE],
	['a claim', CLAIM],
	['an attribution', ATTRIBUTION],
] as const)('each field of %s is published', async (_, fields) => {
	const published = await publish();
	test.each(Object.entries<Found>(fields))('where readers and programs look for its %s', (_field, found) => {
		const missing = Object.entries(found).filter(([output, words]) => !published[output as keyof Found].includes(words));
		expect(missing).toEqual([]);
	});
});
