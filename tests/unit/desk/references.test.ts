import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesIn } from '../../../src/desk/fetch/passages.ts';
import { doiIn, readReferences, withAddress } from '../../../src/desk/fetch/references.ts';
import { outletNamed } from '../../../src/desk/fetch/ids.ts';
import { formerIds } from '../../../src/desk/references/formerIds.ts';
import { sourceOf } from '../../../src/desk/fetch/sourceFrom.ts';

const REIK = {
	title: 'Bearings under flood',
	outlet: 'Journal of Bridges',
	author: 'Tomas Reik, Lina Orbel',
	published: '2026-03-04',
	address: 'https://doi.org/10.5555/kell.2026.4',
	kind: 'analysis',
};

/** The documents read from a pasted text. */
const factsIn = (text: string) => readReferences(text).found.map(({ facts }) => facts);

describe('a source is read', () => {
	test('from BibTeX', () => {
		expect(
			factsIn(
				'@article{reik, author = {Reik, Tomas and Orbel, Lina}, title = {Bearings under flood}, journal = {Journal of Bridges}, year = 2026, month = mar, day = 4, doi = {10.5555/kell.2026.4}}',
			),
		).toMatchObject([REIK]);
	});

	test('from RIS, with several in one file', () => {
		const found = factsIn(
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
		expect(factsIn(JSON.stringify([item]))).toMatchObject([{ ...REIK, language: 'en' }]);
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
		[
			'Naseri, F. (2019). The gates of Meherabad. Kabul: IRS Press.',
			{ author: 'Naseri, F.', title: 'The gates of Meherabad', outlet: 'IRS Press', published: '2019' },
		],
		['Reik, T. (2019). The gates of Kell. New York, NY: Bridge House.', { title: 'The gates of Kell', outlet: 'Bridge House' }],
		['Ada Reik, “The gates”, Kabul: IRS Press, 2019.', { author: 'Ada Reik', title: 'The gates', outlet: 'IRS Press' }],
		['ادا ریک، «دروازه‌ها»، کابل: نشر دریا، ۲۰۱۹', { title: 'دروازه‌ها', outlet: 'نشر دریا' }],
	])('from a reference as it is printed: %s', (entry, facts) => {
		expect(factsIn(entry)).toMatchObject([facts]);
	});

	test('from a saved page', () => {
		expect(
			factsIn(
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

test.each([
	['“Bearings”', 'https://a.example/b?utm_source=x', ['https://a.example/b']],
	['“Bearings”', ' doi:10.5555/kell.4 ', ['https://doi.org/10.5555/kell.4']],
	['“Bearings”', 'somewhere', [undefined]],
	['“Bearings”, https://c.example/d', 'https://a.example/b', ['https://c.example/d']],
	['@book{a, title = {Bearings}}\n@book{b, title = {Gates}}', 'https://a.example/b', [undefined, undefined]],
])('the address that was typed is that of the only reference without one: %s, %s', (text, typed, addresses) => {
	expect(withAddress(readReferences(text).found, typed).map(({ facts }) => facts.address)).toEqual(addresses);
});

test('what a reference does not say is unknown, and nothing is made up', () => {
	const [facts] = factsIn('“The bridge, somewhere”');
	const { newOutlet, source, unknown } = sourceOf({ ...facts, title: undefined } as never, { outlets: [], today: '2026-11-01' });
	expect(source).toMatchObject({ title: 'unknown', url: 'unknown', published: 'unknown', accessed: '2026-11-01' });
	expect(unknown).toEqual(['title', 'published', 'language', 'outlet', 'author', 'url']);
	expect(newOutlet).toBeUndefined();
});

const OUTLETS = [
	{ id: 'volga', name: 'Волжские вести' },
	{ id: 'times', name: 'Times' },
	{ id: 'kell-urdu', name: 'کیل ٹائمز' },
];

test.each([
	['کیل ٹائمز', 'kell-urdu', undefined],
	['سارو ہیرالڈ', 'outlet', 'outlet'],
	['روزنامه Times', 'times-2', 'times-2'],
	['The Times', 'the-times', 'the-times'],
	['TIMES', 'times', undefined],
])('the outlet “%s” is one that there is only if it is called so', (name, outlet, isNew) => {
	const made = sourceOf({ ...factsIn('“Bearings”')[0], outlet: name } as never, { outlets: OUTLETS, today: '2026-11-01' });
	expect([made.source.outlet, made.newOutlet?.id]).toEqual([outlet, isNew]);
});

test.each([
	['by a shorter name', 'S. Herald', undefined, 'sarv-herald'],
	['by its name in another language', 'سارو ہیرالڈ', undefined, 'sarv-herald'],
	['by the host of its pages', 'Herald Online', 'https://www.h.example/x', 'sarv-herald'],
	['not by the host of others', 'Herald Online', 'https://mail.example/x', 'herald-online'],
])('an outlet is known %s', (_way, outlet, address, id) => {
	const outlets = [
		{ id: 'kell-mail', name: 'Kell Mail', otherNames: [], hosts: [] },
		{ id: 'sarv-herald', name: 'The Sarv Herald', otherNames: ['S. Herald', 'سارو ہیرالڈ'], hosts: ['h.example'] },
	];
	const made = sourceOf({ ...factsIn('“Bearings”')[0], outlet, address } as never, { outlets, today: '2026-11-01' });
	expect(made.source.outlet).toBe(id);
});

test.each([
	['IRS Press', { id: 'kabul-irs-press', isNew: false }],
	['Institute for River Safety', { id: 'institute-for-river-safety', isNew: true }],
	['Kell, Times', { id: 'kell-times-2', isNew: true }],
	['institute for bridge safety', { id: 'bridge-safety', isNew: true }],
	['Kabul: IRS', { id: 'kabul-irs', isNew: true }],
	['سارو ہیرالڈ', { id: 'kabul-irs', isNew: true }],
])('a new outlet whose name is corrected to “%s” has its id from that', (name, outlet) => {
	const outlets = [
		{ id: 'kabul-irs-press', name: 'IRS Press' },
		{ id: 'kell-times', name: 'Times of Kell' },
	];
	const begun = [{ id: 'bridge-safety', name: 'Institute for Bridge Safety' }];
	expect(outletNamed(name, { id: 'kabul-irs', name: 'Kabul: IRS' }, outlets, begun)).toEqual(outlet);
});

test('an outlet that has another id now is known by its old one, and a new outlet never gets an id that was given up', () => {
	const outlets = [{ id: 'dawn-karachi', name: 'Dawn (Karachi)', formerIds: ['dawn'] }];
	const made = (outlet: string) =>
		sourceOf({ ...factsIn('“Bearings”')[0], outlet } as never, { outlets, givenUp: ['dawn', 'dusk'], today: '2026-11-01' });
	expect([made('Dawn').source.outlet, made('Dawn').newOutlet]).toEqual(['dawn-karachi', undefined]);
	expect([made('Dusk').source.outlet, made('Dusk').newOutlet?.id]).toEqual(['dusk-2', 'dusk-2']);
});

test.each([
	['dawn', 'dawn-karachi'],
	['old-dawn', 'dawn-karachi'],
	['the-circle', undefined],
	['gone', undefined],
])('old links to “%s” lead in the end to “%s”', (was, now) => {
	const former = formerIds('outlets', [
		{ address: '/outlets/old-dawn/', replacedBy: '/outlets/dawn/' },
		{ address: '/outlets/dawn/', replacedBy: '/outlets/dawn-karachi/' },
		{ address: '/outlets/the-circle/', replacedBy: '/outlets/the-circle/' },
		{ address: '/outlets/gone/', replacedBy: '/topics/rivers/' },
		{ address: '/entities/elsewhere/' },
	]);
	expect([...former.keys()]).toEqual(['old-dawn', 'dawn', 'the-circle', 'gone']);
	expect(former.get(was)).toBe(now);
});

test('two references of one paste with outlets that are new have one each, and two with the same one have that', () => {
	const begun = [{ id: 'outlet', name: 'سارو ہیرالڈ' }];
	const idOf = (name: string) =>
		sourceOf({ ...factsIn('“Bearings”')[0], outlet: name } as never, { begun, outlets: [], today: '2026-11-01' }).newOutlet?.id;
	expect([idOf('سارو ہیرالڈ'), idOf('دلتا گزٹ')]).toEqual(['outlet', 'outlet-2']);
});

test.each(['@article{x, title = {Unclosed', '{"title":', 'The bridge, somewhere', '@comment{of a program}', '{"volume": 12}'])(
	'what is no reference gives no source, and is named: %s',
	(text) => {
		expect(readReferences(text)).toEqual({ found: [], unread: [text] });
	},
);

/** A reference in each possible format, each with a different headline. */
const WAYS: Readonly<Record<string, (title: string) => string>> = {
	BibTeX: (title) => `@article{reik,\n  title = {${title}},\n  journal = {Journal of Bridges},\n  year = 2026\n}`,
	'BibTeX in round brackets': (title) => `@misc(reik, title = "${title}", year = 2026)`,
	RIS: (title) => `TY  - JOUR\nTI  - ${title}\nPY  - 2026\nER  - `,
	'RIS with odd spaces': (title) => `TY -JOUR\n  TI - ${title}\nPY- 2026///\nER -`,
	'RIS without an end': (title) => `TY  - JOUR\nTI  - ${title}\nPY  - 2026`,
	CSL: (title) => JSON.stringify([{ type: 'book', title, issued: { 'date-parts': [[2026]] } }], null, 2),
	'CSL, one alone': (title) => JSON.stringify({ type: 'book', title, note: 'a } and a "' }),
	'a page': (title) => `<!doctype html>\n<html lang="en">\n<head><title>${title}</title></head>\n<body></body>\n</html>`,
	'a date behind the author': (title) => `Reik, T. (2026, March 4). ${title}. Journal of Bridges, 12(3).`,
	'broken lines': (title) =>
		`Reik, T. and Orbel, L.\n(2026, March 4). ${title}.\nJournal of Bridges, 12(3).\nhttps://journal.example/bearings`,
	'quotation marks': (title) => `Ada Reik, “${title}”, Kell Times, 4 March 2026, https://kelltimes.example/x (accessed 5 May 2026).`,
	'a number before it': (title) => `[12] Ada Reik, “${title}”, Kell Times, 4 March 2026.`,
	Urdu: (title) => `۱۔ ادا ریک، «${title}»، کیل ٹائمز، ۴ مارچ ۲۰۲۶۔`,
};
const KINDS_OF_REFERENCE = Object.entries(WAYS).map(([name, write]) => ({ name, write }));
const GAPS = ['\n\n', '\r\n\r\n', '\n \t\n', '\n\n\n\n', '\n\uFEFF\n'];

test('several ways of writing references in one paste: each is one source, in order, and nothing is left over', () => {
	const one = fc.record({ way: fc.constantFrom(...KINDS_OF_REFERENCE), gap: fc.constantFrom(...GAPS) });
	fc.assert(
		fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), fc.boolean(), (all, hasMark) => {
			const titles = all.map((_, index) => `Bearings under flood ${'abcdefgh'.charAt(index)}`);
			const text = `${hasMark ? '\uFEFF' : ''}${all.map(({ gap, way }, index) => way.write(titles[index] ?? '') + gap).join('')}`;
			const { found, unread } = readReferences(text);
			expect({ titles: found.map(({ facts }) => facts.title), unread }).toEqual({ titles, unread: [] });
		}),
		{ seed: 1, numRuns: 400 },
	);
});

test('entries that know their own end need no empty line between them', () => {
	const closed = ['BibTeX', 'RIS', 'CSL', 'CSL, one alone', 'a page', 'BibTeX in round brackets'];
	const text = [...closed, 'quotation marks'].map((name, index) => WAYS[name]?.(`Flood ${index}`)).join('\n');
	expect(factsIn(text).map(({ title }) => title)).toEqual(['Flood 0', 'Flood 1', 'Flood 2', 'Flood 3', 'Flood 4', 'Flood 5', 'Flood 6']);
	expect(readReferences(text).unread).toEqual([]);
});

test('whatever is pasted, every word of it is in a passage', () => {
	const pieces = fc.constantFrom(
		'@article{',
		'}',
		'{',
		'[',
		']',
		'"',
		'(',
		'TY  - JOUR',
		'ER  - ',
		'<html>',
		'</html>',
		'\n',
		'\n\n',
		' ',
		'پل',
		'۱۲',
		'\\',
		'\r\n',
		'Reik',
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }), (parts) => {
			const text = parts.join('');
			const bare = (words: string) => words.replace(/[\s\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '');
			expect(
				bare(
					passagesIn(text)
						.map((passage) => passage.text)
						.join(''),
				),
			).toBe(bare(text));
		}),
		{ seed: 1, numRuns: 2000 },
	);
});

test.each([
	[
		'numbered, a line each',
		'1. Reik, T. (2026). Bearings under flood. Journal of Bridges.\n2. Orbel, L. (2025). The log of the gates. Ministry of Works.',
		['Bearings under flood', 'The log of the gates'],
	],
	[
		'numbered and broken',
		'[1] Reik, T. (2026). Bearings under\nflood. Journal of Bridges.\n[2] Orbel, L. (2025). The log of\nthe gates. Ministry of Works.',
		['Bearings under flood', 'The log of the gates'],
	],
	[
		'without numbers, a line each',
		'Reik, T. (2026). Bearings under flood. Journal of Bridges.\nOrbel, L. (2025). The log of the gates. Ministry of Works.',
		['Bearings under flood', 'The log of the gates'],
	],
	['with a heading', 'References\nReik, T. (2026). Bearings under flood. Journal of Bridges.', ['Bearings under flood']],
	[
		'in Urdu, with numbers of its own',
		'۱۔ ادا ریک، ”پل اور سیلاب“، کیل ٹائمز، ۴ مارچ ۲۰۲۶۔\n۲۔ لینا اوربل، ”دروازوں کا دفتر“، کیل ٹائمز، ۲۰۲۵۔',
		['پل اور سیلاب', 'دروازوں کا دفتر'],
	],
	['in Dari', '(۳) ادا ریک، «پل و سیلاب»، کیل تایمز، ۱۴ سپتمبر ۲۰۲۵', ['پل و سیلاب']],
	['in single marks', 'Ada Reik, ‘The board’s fares’, Kell Times, 4 March 2026', ['The board’s fares']],
	['with initials in its headline', 'Reik, T. (2026). The U.S. and the ferry. Kell Times.', ['The U.S. and the ferry']],
])('references as they are printed, %s', (_, text, titles) => {
	expect(factsIn(text).map(({ title }) => title)).toEqual(titles);
});

test('addresses alone, a line each, are a source each', () => {
	expect(factsIn('https://kelltimes.example/a\nhttps://kelltimes.example/b\ndoi:10.5555/kell.4').map(({ address }) => address)).toEqual([
		'https://kelltimes.example/a',
		'https://kelltimes.example/b',
		'https://doi.org/10.5555/kell.4',
	]);
});

test.each([
	['Reik, T. (2026). Bearings. Journal of Bridges. doi:10.5555/kell.2026.4.', 'https://doi.org/10.5555/kell.2026.4'],
	['Reik, T. (2026). Bearings. Journal of Bridges. 10.1016/S0140-6736(20)30183-5', 'https://doi.org/10.1016/S0140-6736(20)30183-5'],
	['Reik, T. (2026). Bearings (see 10.5555/kell.2026.4).', 'https://doi.org/10.5555/kell.2026.4'],
	['ادا ریک، «پل»، ۲۰۲۶، https://kelltimes.example/pul۔', 'https://kelltimes.example/pul'],
])('the address in a printed reference is found without the signs around it: %s', (text, address) => {
	expect(factsIn(text)[0]?.address).toBe(address);
});

test.each([
	['Ada Reik, “Toll office”, Kell Times, 4 March 2026', '2026-03-04'],
	['Ada Reik, “Toll office”, Kell Times, March 4th, 2026', '2026-03-04'],
	['Ada Reik, “Toll office”, Kell Times, Sept. 2025', '2025-09'],
	['Ada Reik, “Toll office”, Kell Times, 2024', '2024'],
	['ادا ریک، «پل»، کیل ٹائمز، ۴ مارچ ۲۰۲۶', '2026-03-04'],
	['ادا ریک، «پل»، کیل تایمز، ۲۰ جولای ۲۰۲۵', '2025-07-20'],
	['ادا ریک، «پل»، کیل تایمز، ۱۲ اوت ۲۰۲۵', '2025-08-12'],
	['Ada Reik, “The budget of 2025”, Kell Times', undefined],
	['ادا ریک، «پل»، کیل تایمز، ۱۲ حمل ۱۴۰۵', undefined],
])('the day of a printed reference is read, and none made up: %s', (text, day) => {
	expect(factsIn(text)[0]?.published).toBe(day);
});

test('words that BibTeX gives a name are known to all entries', () => {
	expect(factsIn('@string{jb = "Journal of Bridges"}\n@article{a, title = {Bearings}, journal = jb}')).toMatchObject([
		{ outlet: 'Journal of Bridges' },
	]);
});

test('of a list in which one document has no name, the others are sources and that one is named', () => {
	const { found, unread } = readReferences('[{"title": "Bearings"}, {"volume": 12}]');
	expect(found.map(({ facts }) => facts.title)).toEqual(['Bearings']);
	expect(unread).toEqual(['{"volume":12}']);
});
