import { describe, expect, test } from 'vitest';
import MarkedClaim from '../../src/tags/Claim/Evidence.astro';
import EvidenceTable from '../../src/components/evidence-page/EvidenceTable.astro';
import SourceChoice from '../../src/components/evidence-page/SourceChoice.astro';
import { stringsFor } from '../words.ts';
import { evidenceLinksOf } from '../../src/model/evidence/evidenceLinks.ts';
import { tabulateEvidence } from '../../src/model/views/evidenceTable.ts';
import { joinOne, makeArticle, makeAttribution, makeClaim, makeSource } from '../make.ts';
import { render, words } from './render.ts';

const t = stringsFor('en');
const gazette = makeSource({ id: 'gazette-treaty', outlet: 'gazette', url: 'https://gazette.example/treaty', basedOn: ['herald-treaty'] });
const wire = makeSource({
	id: 'wire-map',
	outlet: 'wire',
	title: 'A map',
	url: 'https://wire.example/map',
	language: 'it',
	published: 'unknown',
});
const claims = [
	makeClaim({
		status: 'disputed',
		attributions: [
			makeAttribution({ source: 'gazette-treaty' }),
			makeAttribution({ source: 'wire-map', stance: 'disputes', unnamed: 'a ferryman' }),
		],
	}),
	makeClaim({ id: 'water-shared', text: 'They share the water.', attributions: [makeAttribution({ source: 'wire-map' })] }),
];
const article = joinOne(makeArticle({ sources: [makeSource(), gazette, wire], claims }));
const bearings = evidenceLinksOf(article);
const [part] = tabulateEvidence(article, bearings);

describe('the evidence table of a part', () => {
	const body = () => render(EvidenceTable, { part, language: 'en', t });

	test('has a caption, a row for every claim with its status, and a column for every stance that a source takes', async () => {
		const document = await body();
		expect(words(document.querySelector('caption'))).toBe('Claims 1 to 2 and their sources');
		expect([...document.querySelectorAll('th[scope="col"]')].map(words)).toEqual(['Claim', 'Supports', 'Says otherwise']);
		expect([...document.querySelectorAll('th[scope="row"]')].map(words)).toEqual([
			'1 The two states signed a treaty on the river. disputed',
			'2 They share the water. one source',
		]);
	});

	test('names in each cell the sources with that stance, whom they quote and who passes them on', async () => {
		const rows = [...(await body()).querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')]);
		expect(rows.map((cells) => cells.map((cell) => [...cell.querySelectorAll('li')].map(words)))).toEqual([
			[['The Gazette [1]', 'The Herald [3] through [1]'], ['The Wire [2] (a ferryman)']],
			[['The Wire [2]'], []],
		]);
		expect(rows.map((cells) => cells.map((cell) => cell.getAttribute('data-stance')))).toEqual([
			['Supports', 'Says otherwise'],
			['Supports', null],
		]);
	});

	test('links a claim to its page, and a source to what rests on it', async () => {
		const links = [...(await body()).querySelectorAll('tbody tr:first-child a')].map((link) => link.getAttribute('href'));
		expect(links).toEqual(['/articles/river-treaty/treaty-signed/', '#source-gazette-treaty', '#source-herald-treaty', '#source-wire-map']);
	});
});

test('sources to choose from begin with the one on which most rests; each says what it bears on, and links to those words and back to the unmarked text', async () => {
	const { sources } = article;
	const body = await render(SourceChoice, { sources, bearings, language: 'en', t });
	expect([...body.querySelectorAll('ol > li')].map(({ id }) => id)).toEqual([
		'source-wire-map',
		'source-gazette-treaty',
		'source-herald-treaty',
	]);
	const second = body.querySelector('#source-wire-map');
	expect(words(second?.querySelector('p'))).toBe('The Wire [2], date unknown, 2 claims');
	expect(words(second?.querySelector('.bears-on > .source-facts'))).toBe('News report, in Italian; read on 2 March 2026, in whole.');
	expect(words(body.querySelector('#source-gazette-treaty .bears-on > .source-facts'))).toBe(
		'News report; read on 2 March 2026, in whole. Repeats The Herald [3].',
	);
	expect([...(second?.querySelectorAll('ul li') ?? [])].map(words)).toEqual([
		'Says otherwise (a ferryman): The two states signed a treaty on the river.',
		'Supports: They share the water.',
	]);
	expect([...(second?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
		'#source-wire-map',
		'https://wire.example/map',
		'#source-wire-map--treaty-signed',
		'#source-wire-map--water-shared',
		'#in-the-text',
	]);
});

test('the words of a claim come after each source’s stance on it, and link to the claim’s own page', async () => {
	const body = await render(MarkedClaim, { id: 'treaty-signed', occurrence: '1', host: article, bearings, t }, 'they signed');
	expect(words(body)).toBe(
		'[1] Supports [2] Says otherwise (a ferryman) [3] Supports through [1] they signed (The Herald via The Gazette, disputed: not so according to a ferryman)',
	);
	expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
		'#source-gazette-treaty',
		'#source-wire-map',
		'#source-herald-treaty',
		'/articles/river-treaty/treaty-signed/',
	]);
	expect(body.querySelector('#source-wire-map--treaty-signed')?.className).toBe('bearing bears-2 is-disputes');
});
