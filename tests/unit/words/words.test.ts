import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { wordDiagnostics } from '../../../src/checks/translations/words.ts';
import { report } from '../../../src/diagnostics/report.ts';
import { languageFrom } from '../../../src/i18n/languages.ts';
import { readWords, type WordFile } from '../../../src/i18n/readWords.ts';
import { makeStrings } from '../../../src/i18n/strings.ts';
import { typefaceOf } from '../../../src/i18n/typeface.ts';
import { wordedLanguages, wordFile } from '../../../src/i18n/wordFiles.ts';
import { writeWords } from '../../../src/i18n/writeWords.ts';
import { reportOn } from '../../make.ts';
import { stringsFor } from '../../words.ts';

/** The words of a language, of which only some are given. */
function wordsIn(code: string, locale: string, words: WordFile['words']) {
	const language = languageFrom({ code, locale });
	return makeStrings(language, [language], readWords(`${code}.yml`, stringify(words)));
}

/** What is reported about the English words after a change. */
function toldOf(change: (text: string) => string, locale = 'en-GB'): string {
	const text = readFileSync('src/i18n/words/en.yml', 'utf8');
	const changed = change(text);
	expect(changed).not.toBe(text);
	return report(wordDiagnostics(readWords('src/i18n/words/en.yml', changed), { tag: 'en', locale }), []);
}

describe('a string that agrees with a number', () => {
	test('has the six forms of Arabic', () => {
		const { claims } = wordsIn('ar', 'ar-u-ca-gregory-nu-latn', {
			claims: {
				zero: 'لا ادعاءات',
				one: 'ادعاء واحد',
				two: 'ادعاءان',
				few: '{n} ادعاءات',
				many: '{n} ادعاءً',
				other: '{n} ادعاء',
			},
		});
		expect([0, 1, 2, 3, 10, 11, 99, 100, 103].map(claims)).toEqual([
			'لا ادعاءات',
			'ادعاء واحد',
			'ادعاءان',
			'3 ادعاءات',
			'10 ادعاءات',
			'11 ادعاءً',
			'99 ادعاءً',
			'100 ادعاء',
			'103 ادعاءات',
		]);
	});

	test('has words for each form in the Arabic that the project comes with', () => {
		const arabic = languageFrom({ code: 'ar' });
		const { andMore, sourceKinds, sourcesCounted } = makeStrings(arabic, [arabic], wordFile('ar'));
		expect([0, 1, 2, 3, 11, 100].map(sourcesCounted)).toEqual(['لا مصادر', 'مصدر واحد', 'مصدران', '3 مصادر', '11 مصدرًا', '100 مصدر']);
		expect([1, 2, 3, 11].map(andMore)).toEqual([' وجهة أخرى', ' وجهتان أخريان', ' و3 جهات أخرى', ' و11 جهة أخرى']);
		expect([1, 2, 5].map(sourceKinds.treaty)).toEqual(['معاهدة واحدة', 'معاهدتان', '5 معاهدات']);
	});

	test('has the three forms of Polish', () => {
		const { sourcesCounted } = wordsIn('pl', 'pl-PL', { sourcesCounted: { one: '{n} źródło', few: '{n} źródła', many: '{n} źródeł' } });
		expect([1, 2, 4, 5, 12, 22, 25, 101, 112].map(sourcesCounted)).toEqual([
			'1 źródło',
			'2 źródła',
			'4 źródła',
			'5 źródeł',
			'12 źródeł',
			'22 źródła',
			'25 źródeł',
			'101 źródeł',
			'112 źródeł',
		]);
	});

	test('is one string in Dari, where all numbers have the same form', () => {
		expect([0, 1, 2].map(stringsFor('prs').claims)).toEqual(['۰ ادعا', '۱ ادعا', '۲ ادعا']);
	});
});

describe('what goes into a string', () => {
	test('is isolated if it runs the other way, and can begin with a capital or small letter', () => {
		expect(stringsFor('ur').viaOutlet('Dawn')).toBe('\u2068Dawn\u2069 پر پڑھا گیا');
		expect(stringsFor('ur').viaOutlet('ڈان')).toBe('ڈان پر پڑھا گیا');
		expect(stringsFor('en').viaOutlet('Dawn')).toBe('read at Dawn');
		expect(stringsFor('en').titled('one source', 'It rained.')).toBe('One source: It rained.');
		expect(stringsFor('en').claimsOfKind('Background fact')).toBe('Claims by type: background fact');
	});

	test('is inserted as it is, even if it looks like a gap', () => {
		expect(stringsFor('en').via('{outlet}', '$&')).toBe('{outlet} via $&');
	});
});

describe('a file of words', () => {
	test('is reported for a missing string', () => {
		expect(toldOf((text) => text.replace('\nreadNext: Read next\n', '\nreadNext:\n'))).toContain(
			'1 string of the interface has no words in "en": readNext.',
		);
		expect(toldOf((text) => text.replace('\n  disputed: disputed\n', '\n'))).toContain(
			'1 string of the interface has no words in "en": statuses.disputed.',
		);
		expect(toldOf(() => 'language:\n  name: English\n')).toContain(
			' strings of the interface have no words in "en": statuses.several-sources, ',
		);
	});

	test('is reported for an unknown string, with the one that was meant', () => {
		const told = toldOf((text) => text.replace('\nreadNext: Read next\n', '\nreadnext: Read next\n'));
		expect(told).toContain('There is no string "readnext", so these words are shown nowhere.\n    Did you mean "readNext"?');
	});

	test('is reported for a gap that is left out, and for one that nothing fills', () => {
		const told = toldOf((text) => text.replace("'{speaker} via {outlet}'", "'{speaker} via {paper}'"));
		expect(told).toContain('The words of "via" leave out {outlet}.');
		expect(told).toContain('The words of "via" have a gap {paper}, which nothing fills.\n    Its gaps are: {speaker}, {outlet}.');
		expect(toldOf((text) => text.replace("titled: '{finding, capital}", "titled: '{finding, large}"))).toContain(
			'In "titled", a gap has the manner “large”, which does not exist.',
		);
	});

	test('is reported for a missing plural form, and for one that the language does not have', () => {
		expect(toldOf((text) => text.replace("  other: '{n} claims'\n", ''))).toContain(
			'"claims" has no words for the form “other”.\n    Its forms are: one, other.',
		);
		expect(toldOf((text) => text.replace("  other: '{n} claims'\n", "  other: '{n} claims'\n  few: '{n} claims'\n"))).toContain(
			'"claims" has the plural form “few”, which this language does not have.',
		);
		expect(toldOf((text) => text.replace("  other: '{n} claims'\n", '  other: claims\n'))).toContain(
			'The words of "claims.other" leave out {n}.',
		);
		const inPolish = toldOf((text) => `${text}\n`, 'pl-PL');
		expect(inPolish).toContain('"claims" has no words for the form “few”.\n    Its forms are: one, few, many.');
		expect(inPolish).not.toContain('“other”, and');
	});

	test('is reported for a string in place of a group, and if it cannot be read', () => {
		expect(toldOf((text) => text.replace(/feedFormats:\n {2}rss: RSS\n {2}atom: Atom\n/, 'feedFormats: RSS\n'))).toContain(
			'"feedFormats" should be a group of strings, but is one string here.',
		);
		expect(toldOf((text) => text.replace('\nreadNext: Read next\n', '\nreadNext: "Read next\n'))).toContain('broken-yaml');
	});

	test.each(wordedLanguages())('is complete and in order in %s', (code) => {
		const file = wordFile(code);
		const english = wordFile('en');
		if (file === undefined || english === undefined) throw new Error('There is no such file.');
		const { locale } = languageFrom({ code });
		expect(report(wordDiagnostics(file, { tag: code, locale }), [])).toBe('');
		expect(file.text).toBe(writeWords({ ...file, locale }, english.words));
	});

	test('gets a blank with the English words above it for each string that is missing', () => {
		const written = writeWords({ language: {}, countries: {}, words: { claims: { few: 'x' } }, locale: 'pl' }, { readNext: 'Read next' });
		expect(written).toContain('\n# A heading: other articles.\n# English: "Read next"\nreadNext:\n');
		expect(written).toContain('\nclaims:\n  one:\n  few: x\n  many:\n');
	});
});

describe('a string without words', () => {
	test('is shown as its key in brackets, and never in English', () => {
		const { claims, readNext, statuses, via } = wordsIn('pl', 'pl-PL', {});
		expect([readNext, statuses.wrong, via('a', 'b'), claims(2)]).toEqual(['⟦readNext⟧', '⟦statuses.wrong⟧', '⟦via⟧', '⟦claims⟧']);
	});
});

describe('the languages of a site', () => {
	const told = (languages: string) =>
		reportOn([
			{
				path: 'content/site.yml',
				text: `name: The River Desk\ndescription: A site for tests, about a river.\ndesk: The desk\naddress: https://river-desk.net\n${languages}timeZone: UTC\ncontact: desk@river.example\n`,
			},
		]);

	test('are named in site.yml', () => {
		expect(told('')).toContain('missing-key');
		expect(told('languages: []\n')).toContain('languages');
		expect(told('languages:\n  - code: en\n  - code: ur\n  - code: ur\n')).toContain('"ur" is already on this list, on line 7.');
		expect(told('languages:\n  - code: english\n')).toContain('unknown-value');
	});

	test('have words, or a message says which file is missing', () => {
		const words = told('languages:\n  - code: en\n  - code: sw\n');
		expect(words).toContain('The site has no words in "sw": there is no src/i18n/words/sw.yml, and no other language is shown instead.');
		expect(words).toContain('Run “npm run words -- sw”');
	});

	test('have a typeface for their script, or the system’s with a hint', () => {
		const typefaces = ['en', 'ur', 'prs', 'ps', 'ar', 'hi', 'ru', 'el', 'he', 'th'].map((code) => typefaceOf(languageFrom({ code })));
		expect(typefaces).toEqual([
			'newsreader',
			'nastaliq',
			'naskh',
			'naskh',
			'naskh',
			'noto-sans',
			'noto-sans',
			'noto-sans',
			'system',
			'system',
		]);
		expect(told('languages:\n  - code: en\n  - code: he\n')).toContain('The site has no typeface for עברית');
		expect(told('languages:\n  - code: en\n  - code: he\n    typeface: system\n')).not.toContain('no-typeface');
	});

	test('have the values from their file, unless site.yml says otherwise', () => {
		expect(languageFrom({ code: 'prs' })).toMatchObject({
			hreflang: 'fa-AF',
			name: 'دری',
			direction: 'rtl',
			locale: 'fa-AF-u-ca-gregory-nu-arabext',
		});
		expect(languageFrom({ code: 'en', locale: 'en-US' })).toMatchObject({
			hreflang: 'en',
			name: 'English',
			direction: 'ltr',
			locale: 'en-US',
		});
		expect(languageFrom({ code: 'sw' })).toMatchObject({ hreflang: 'sw', name: 'Kiswahili', direction: 'ltr', locale: 'sw-u-ca-gregory' });
	});
});
