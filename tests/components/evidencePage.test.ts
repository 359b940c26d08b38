import { describe, expect, test } from 'vitest';
import MarkedClaim from '../../src/tags/Claim/Evidence.astro';
import EvidenceTables from '../../src/components/evidence-page/EvidenceTables.astro';
import SourceChoice from '../../src/components/evidence-page/SourceChoice.astro';
import { stringsFor } from '../../src/i18n/strings.ts';
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

describe('the table of a part', () => {
	const body = () => render(EvidenceTables, { part, language: 'en', t });

	test('has a caption, a head for every claim with its status, and one for every source', async () => {
		const document = await body();
		expect(words(document.querySelector('caption'))).toBe('Claims 1 to 2 and their sources');
		expect([...document.querySelectorAll('th[scope="col"]')].map(words)).toEqual([
			'Source',
			'1 The two states signed a treaty on the river. disputed',
			'2 They share the water. one source',
		]);
		expect([...document.querySelectorAll('th[scope="col"]')].slice(1).map((head) => head.getAttribute('abbr'))).toEqual([
			'Claim 1',
			'Claim 2',
		]);
		expect([...document.querySelectorAll('th[scope="row"]')].map(words)).toEqual([
			'The Gazette [1] Two states sign a treaty on the river',
			'The Wire [2] A map',
			'The Herald [3] Two states sign a treaty on the river',
		]);
	});

	test('says in a word, beside a shape, what a source does, through whom, and nothing where it does nothing', async () => {
		const rows = [...(await body()).querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')]);
		expect(rows.map((cells) => cells.map(words))).toEqual([
			['Supports', ''],
			['Says otherwise (a ferryman)', 'Supports'],
			['Supports through [1]', ''],
		]);
		expect(rows.flat().map((cell) => cell.querySelectorAll('use').length)).toEqual([1, 0, 1, 1, 1, 0]);
		expect(rows[0]?.[1]?.innerHTML.trim()).toBe('');
	});

	test('leads from a claim to its page, from a source to the document and to what rests on it', async () => {
		const document = await body();
		expect(document.querySelector('thead a')?.getAttribute('href')).toBe('/articles/river-treaty/treaty-signed/');
		expect([...document.querySelectorAll('tbody tr:nth-child(2) th a')].map((link) => link.getAttribute('href'))).toEqual([
			'#source-wire-map',
			'https://wire.example/map',
		]);
		expect(document.querySelector('tbody [lang]')?.getAttribute('lang')).toBe('it');
	});

	test('says the same as a list of the claims, each with its sources', async () => {
		const items = [...(await body()).querySelectorAll('.claims-said > li')];
		expect(items.map((item) => [...item.querySelectorAll('li')].map(words))).toEqual([
			['Supports: The Gazette [1]', 'Says otherwise (a ferryman): The Wire [2]', 'Supports through [1]: The Herald [3]'],
			['Supports: The Wire [2]'],
		]);
	});
});

test('a source that can be chosen says what it bears on, with the way to each of those words and back to the text without marks', async () => {
	const { sources } = article;
	const body = await render(SourceChoice, { sources, bearings, language: 'en', t });
	expect([...body.querySelectorAll('ol > li')].map(({ id }) => id)).toEqual([
		'source-gazette-treaty',
		'source-wire-map',
		'source-herald-treaty',
	]);
	const second = body.querySelector('#source-wire-map');
	expect(words(second?.querySelector('p'))).toBe('The Wire [2], date unknown, 2 claims');
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

test('the words of a claim follow on what each source does to it, and lead to the claim’s own page', async () => {
	const body = await render(MarkedClaim, { id: 'treaty-signed', occurrence: '1', host: article, bearings, t }, 'they signed');
	expect(words(body)).toBe(
		'[1] Supports [2] Says otherwise (a ferryman) [3] Supports through [1] they signed (The Herald via The Gazette, disputed; against it: a ferryman)',
	);
	expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
		'#source-gazette-treaty',
		'#source-wire-map',
		'#source-herald-treaty',
		'/articles/river-treaty/treaty-signed/',
	]);
	expect(body.querySelector('#source-wire-map--treaty-signed')?.className).toBe('bearing bears-2 is-disputes');
});
