import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../src/components/search/excerpt.ts';
import { partsFound } from '../../../src/components/search/found.ts';
import { isReallyFound, meantFor } from '../../../src/components/search/meant.ts';
import { fold } from '../../../src/i18n/fold.ts';
import { stringsFor } from '../../words.ts';
import { buildEdition } from '../../../src/build.ts';
import { foldedWords } from '../../../src/outputs/search/foldedWords.ts';
import { searchNames } from '../../../src/outputs/search/searchNames.ts';
import { searchRecords } from '../../../src/outputs/search/searchRecords.ts';
import { makeArticle, makeContent, makeEntity, NOW } from '../../make.ts';

test('the search finds each article, claim, source, term and outlet, only once even if two articles share it', () => {
	const files = makeContent(
		makeArticle({ entities: ['river'], body: '<Entity id="river">The river</Entity>: <Claim id="treaty-signed">so</Claim>.' }),
		makeArticle({ slug: 'dam-breaks' }),
	);
	const { edition, editions } = buildEdition(files, { languages: ['en'], now: NOW });
	const records = searchRecords({ edition, editions, site: new URL('https://river.example'), t: stringsFor('en') });
	expect(records.map(({ kind, url }) => `${kind} ${url}`)).toEqual([
		'article /articles/dam-breaks/',
		'claim /articles/dam-breaks/treaty-signed/',
		'source /articles/dam-breaks/#source-herald-treaty',
		'article /articles/river-treaty/',
		'claim /articles/river-treaty/treaty-signed/',
		'entity /entities/river/',
		'outlet /outlets/herald/',
	]);
	expect(records.find(({ kind }) => kind === 'outlet')).toMatchObject({
		language: 'en',
		title: 'The Herald',
		facts: 'Newspaper. We cite 1 document of The Herald, for 2 claims.',
	});
	expect(records.find(({ kind }) => kind === 'claim')?.facts).toBe('The Herald; one source');
});

describe('a reader finds a word', () => {
	test.each([
		['with an Arabic kaf', 'كابل', 'کابل'],
		['with an Arabic yeh and heh', 'تركيه', 'ترکیہ'],
		['with an Urdu heh, in Dari', 'ترکیہ', 'ترکیه'],
		['with a yeh without dots', 'علي', 'على'],
		['with signs for vowels', 'مُجاهِد', 'مجاهد'],
		['with a madda', 'آرمی', 'ارمی'],
		['with a hamza', 'أفغانستان', 'افغانستان'],
		['that is drawn out', 'کـــابل', 'کابل'],
		['in old forms of letters', 'ﻛﺎﺑﻞ', 'کابل'],
		['in Persian digits', '۲۰۲۱', '2021'],
		['in Arabic digits', '٢٠٢١', '2021'],
		['with a space for an unseen sign', 'بی‌سرنشین', 'بی سرنشین'],
		['without marks of Latin letters', 'Çavuşoğlu', 'CAVUSOGLU'],
		['without letters of other alphabets', 'Łódź', 'lodz'],
		['without the sign of ayn', 'ʿAbd al-Ḥaqq', 'Abd al-Haqq'],
	])('%s: %s as %s', (_, written, typed) => {
		expect(fold(written)).toBe(fold(typed));
	});

	test('and not another', () => {
		expect(fold('लड़की')).not.toBe(fold('लड़का'));
		expect(fold('لڑکے')).not.toBe(fold('لڑکی'));
		expect(fold('2021')).not.toBe(fold('2012'));
	});
});

test('words are also indexed in folded form, if that differs from how they are written', () => {
	expect(foldedWords('پهپاد بی‌سرنشین در كابل، ۲۰۲۱. A drone in Kabul, 2021.')).toBe('بی سرنشین بیسرنشین کابل 2021');
});

describe('a reader who misspells a name', () => {
	const names = ['Taliban', 'Kabul', 'Imran Khan', 'Radio Free Europe/Radio Liberty', 'طالبان', 'ترکیہ', 'UN', 'Anadolu'];

	test.each([
		['two letters that have changed places', 'Tailban', 'Taliban'],
		['a letter that is missing', 'Talban', 'Taliban'],
		['a letter too many', 'Kabuul', 'Kabul'],
		['another letter', 'Kabol', 'Kabul'],
		['a wrong first letter', 'Dabul', 'Kabul'],
		['a name of two words', 'imran kahn', 'Imran Khan'],
		['one word of several', 'tailban drones', 'Taliban drones'],
		['an Urdu name', 'طلابان', 'طالبان'],
		['an Urdu name with a letter too many', 'ترککیہ', 'ترکیہ'],
	])('is offered the right one: %s', (_, typed, meant) => {
		expect(meantFor(typed, names)).toBe(meant);
	});

	test.each(['drones', 'Tlbn', 'UM', 'Taliban', 'khan'])('is offered nothing if no name is one letter away: %s', (typed) => {
		expect(meantFor(typed, names)).toBeUndefined();
	});
});

test.each([
	['a word that is there', 'Orbel', true],
	['the beginning of one', 'orb', true],
	['one with another ending', 'bridges', true],
	['one in other digits', '۲۰۲۱', true],
	['a word that only begins alike', 'Orbol', false],
	['two words, of which one is not there', 'Orbol bridge', false],
])('results contain what was searched for: %s', (_, words, expected) => {
	expect(isReallyFound(words, ['In 2021 Lina Orbel paid', 'for the bridge.'])).toBe(expected);
});

test('the search knows the names of people, places, outlets and topics, including their other names', () => {
	const files = makeContent(
		makeArticle({ entities: ['river'], body: '<Entity id="river">The river</Entity>: <Claim id="treaty-signed">so</Claim>.' }),
		makeEntity('river', { name: 'The Sarv', aliases: ['Sarv Rud'] }),
	);
	const { edition, editions } = buildEdition(files, { languages: ['en'], now: NOW });
	expect(searchNames({ edition, editions, site: new URL('https://river.example'), t: stringsFor('en') })).toEqual([
		'Rivers',
		'Sarv Rud',
		'The Herald',
		'The Sarv',
	]);
});

test('words in tables and lists, after line breaks and around pictures are kept apart', () => {
	const body = [
		'So <Claim id="treaty-signed">they *signed*</Claim>[^1] it.',
		'| town | height |\n| --- | --- |\n| zorbel | quenty |\n| marvik | tolsen |',
		'- plovdun\n- hestrik\n- vargoni',
		'The end was\\\nferlako at last.',
		'> a quotation\n>\n> of two lines',
		'Beside![brambel](./river.jpg)one and![yonder][view]another.',
		'[view]: ./river.jpg',
		'[^1]: The note.',
	].join('\n\n');
	const { edition, editions } = buildEdition(
		makeContent(makeArticle({ body }), { path: 'content/articles/river-treaty/river.jpg', text: '' }),
		{ languages: ['en'], now: NOW },
	);
	const [record] = searchRecords({ edition, editions, site: new URL('https://river.example'), t: stringsFor('en') });
	const words = record?.words.trim().split(/\s+/) ?? [];
	expect(words.slice(words.indexOf('So'))).toEqual(
		'So they signed it. town height zorbel quenty marvik tolsen plovdun hestrik vargoni The end was ferlako at last. a quotation of two lines Beside brambel one and yonder another. The note.'.split(
			' ',
		),
	);
});

test('an excerpt shows the words as written, with the searched ones marked', () => {
	const text = `${'before '.repeat(40)}the army of Çavuşoğlu flew its drones to Kabul ${'after '.repeat(40)}`;
	const excerpt = excerptOf(text, 'cavusoglu drone');
	expect(excerpt.filter(([, isFound]) => isFound).map(([words]) => words.trim())).toEqual(['Çavuşoğlu', 'drones']);
	expect(excerpt.length).toBeLessThan(30);
	expect(excerpt.map(([words]) => words).join('')).not.toContain('cavusoglu');
	const urdu = excerptOf('پهپاد بی‌سرنشین در كابل', 'بی سرنشین');
	expect(urdu.filter(([, isFound]) => isFound).map(([words]) => words.trim())).toEqual(['بی‌سرنشین']);
});

describe('what is found in an article', () => {
	const found = {
		raw_content:
			['The bridge\nIt was closed.', 'The gates were open.\nThe Herald', 'The Herald: Gates open'].join('\n\u2063\u2063\n') +
			'\u2063\u2063\u2063\n',
		meta: {
			parts: JSON.stringify([
				{ url: '/articles/bridge/', kind: 'article', title: 'The bridge', facts: '' },
				{ url: '/articles/bridge/gates-open/', kind: 'claim', title: 'The gates were open.', facts: '', status: 'wrong' },
				{ url: '/articles/bridge/#source-herald', kind: 'source', title: 'The Herald: Gates open', facts: '' },
			]),
		},
	};
	const urls = (words: string, kind = '') => partsFound(found, words, kind).map(({ url }) => url);

	test.each([
		['closed', '', ['/articles/bridge/']],
		['gates', '', ['/articles/bridge/gates-open/', '/articles/bridge/#source-herald']],
		['gates', 'claim', ['/articles/bridge/gates-open/']],
		['herald gates', 'source', ['/articles/bridge/#source-herald']],
		['"gates were"', '', ['/articles/bridge/gates-open/']],
		// No single part has both words.
		['closed gates', '', ['/articles/bridge/']],
		['closed gates', 'claim', []],
	] as const)('by “%s” among “%s” is what has every word', (words, kind, expected) => {
		expect(urls(words, kind)).toEqual(expected);
	});
});
