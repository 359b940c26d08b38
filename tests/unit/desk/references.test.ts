import { describe, expect, test } from 'vitest';
import { doiIn, readReferences } from '../../../src/desk/fetch/references.ts';
import { sourceOf } from '../../../src/desk/fetch/sourceFrom.ts';

const REIK = {
	title: 'Bearings under flood',
	outlet: 'Journal of Bridges',
	author: 'Tomas Reik, Lina Orbel',
	published: '2026-03-04',
	address: 'https://doi.org/10.5555/kell.2026.4',
	kind: 'analysis',
};

describe('a source is read', () => {
	test('from BibTeX', () => {
		expect(
			readReferences(
				'@article{reik, author = {Reik, Tomas and Orbel, Lina}, title = {Bearings under flood}, journal = {Journal of Bridges}, year = 2026, month = mar, day = 4, doi = {10.5555/kell.2026.4}}',
			),
		).toMatchObject([REIK]);
	});

	test('from RIS, with several in one file', () => {
		const found = readReferences(
			'TY  - JOUR\r\nAU  - Reik, Tomas\r\nAU  - Orbel, Lina\r\nTI  - Bearings under flood\r\nJO  - Journal of Bridges\r\nDA  - 2026/03/04/\r\nDO  - 10.5555/kell.2026.4\r\nER  - \r\n\r\nTY  - RPRT\r\nTI  - The log of the gates\r\nPB  - Ministry of Works\r\nPY  - 2025\r\nUR  - https://works.example/log?utm_source=x\r\nER  - \r\n'.replaceAll(
				'\r\n',
				'\n',
			),
		);
		expect(found).toMatchObject([
			REIK,
			{
				title: 'The log of the gates',
				outlet: 'Ministry of Works',
				published: '2025',
				address: 'https://works.example/log',
				kind: 'think-tank-report',
			},
		]);
	});

	test('from CSL, as reference managers save it', () => {
		const item = {
			type: 'article-journal',
			title: 'Bearings under flood',
			'container-title': 'Journal of Bridges',
			author: [
				{ given: 'Tomas', family: 'Reik' },
				{ given: 'Lina', family: 'Orbel' },
			],
			issued: { 'date-parts': [[2026, 3, 4]] },
			DOI: '10.5555/kell.2026.4',
			language: 'en-GB',
		};
		expect(readReferences(JSON.stringify([item]))).toMatchObject([{ ...REIK, language: 'en' }]);
	});

	test.each([
		[
			'Reik, T. (2026, March 4). Bearings under flood. Journal of Bridges, 12(3). https://journal.example/bearings',
			{
				author: 'Reik, T.',
				title: 'Bearings under flood',
				outlet: 'Journal of Bridges',
				published: '2026-03-04',
				address: 'https://journal.example/bearings',
			},
		],
		[
			'Ada Reik, “Toll office asked to explain”, Kell Times, 4 March 2026, https://kelltimes.example/toll-office (accessed 5 May 2026).',
			{
				author: 'Ada Reik',
				title: 'Toll office asked to explain',
				outlet: 'Kell Times',
				published: '2026-03-04',
				address: 'https://kelltimes.example/toll-office',
			},
		],
	])('from a printed reference: %s', (entry, facts) => {
		expect(readReferences(entry)).toMatchObject([facts]);
	});

	test('from a saved page', () => {
		expect(
			readReferences(
				'<!doctype html><html lang="en"><meta name="citation_title" content="Bearings under flood"><meta name="citation_publication_date" content="2026/03/04">',
			),
		).toMatchObject([{ title: 'Bearings under flood', published: '2026-03-04', language: 'en' }]);
	});
});

test.each([
	['10.5555/kell.2026.4', '10.5555/kell.2026.4'],
	['doi: 10.5555/kell.2026.4', '10.5555/kell.2026.4'],
	['https://doi.org/10.5555/kell.2026.4', '10.5555/kell.2026.4'],
	['See 10.5555/kell.2026.4 for it', undefined],
	['https://herald.example/10.5555', undefined],
])('“%s” is a DOI, or not', (text, doi) => {
	expect(doiIn(text)).toBe(doi);
});

test('anything that a reference does not give is unknown, and nothing is made up', () => {
	const [facts] = readReferences('The bridge, somewhere');
	const { newOutlet, source, unknown } = sourceOf(facts ?? ({} as never), { outlets: [], today: '2026-11-01' });
	expect(source).toMatchObject({ title: 'unknown', url: 'unknown', published: 'unknown', accessed: '2026-11-01' });
	expect(unknown).toEqual(['title', 'published', 'language', 'outlet', 'author', 'url']);
	expect(newOutlet).toBeUndefined();
});

test('broken BibTeX or JSON gives no source', () => {
	expect(readReferences('@article{x, title = {Unclosed')).toEqual([]);
	expect(readReferences('{"title": ')).toEqual([]);
});
