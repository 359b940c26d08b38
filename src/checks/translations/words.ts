import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Place } from '../../diagnostics/place.ts';
import { languageFrom, type Language } from '../../i18n/languages.ts';
import { ENTRIES } from '../../i18n/spec/strings.ts';
import { typefaceOf } from '../../i18n/typeface.ts';
import { wordFaults, type WordFault } from '../../i18n/wordFaults.ts';
import { wordedLanguages, wordFile } from '../../i18n/wordFiles.ts';
import type { WordFile } from '../../i18n/readWords.ts';
import type { ContentReading } from '../../reading/documents/content.ts';
import { findDuplicates } from '../ids.ts';

/** Checks that every language of the site has its words and a typeface, and is named once. */
export function checkWords({ site }: ContentReading): readonly Diagnostic[] {
	if (site?.data === undefined) return [];
	const { languages } = site.data;
	const codes = languages.map(({ code }) => code);
	return [
		...findDuplicates(
			codes.map((code, at) => [code, ['languages', at, 'code']]),
			site.locate,
			true,
		),
		...languages.flatMap((entry, at) => {
			if (codes.indexOf(entry.code) !== at) return [];
			const place = site.locate(['languages', at, 'code']);
			const language = languageFrom(entry);
			const file = wordFile(entry.code);
			return [
				...(file === undefined
					? [diagnostic(place, 'no-words', { code: entry.code, known: wordedLanguages().join(', ') })]
					: wordDiagnostics(file, language)),
				...(entry.typeface === undefined && typefaceOf(language) === 'system'
					? [diagnostic(place, 'no-typeface', { name: language.name })]
					: []),
			];
		}),
	];
}

/** What is wrong with a file of words. Missing strings are reported together. */
export function wordDiagnostics(file: WordFile, { locale, tag }: Pick<Language, 'locale' | 'tag'>): readonly Diagnostic[] {
	const faults = wordFaults(file, locale);
	const missing = faults.filter(({ kind }) => kind === 'missing');
	const [first] = missing;
	return [
		...(first === undefined
			? []
			: [
					diagnostic(placeIn(file, first.line), 'missing-words', {
						code: tag,
						count: missing.length,
						first: missing
							.slice(0, 5)
							.map((fault) => ('key' in fault ? fault.key : ''))
							.join(', '),
					}),
				]),
		...faults.flatMap((fault) => (fault.kind === 'missing' ? [] : [inWords(fault, placeIn(file, fault.line))])),
	];
}

function inWords(fault: Exclude<WordFault, { kind: 'missing' }>, place: Place): Diagnostic {
	switch (fault.kind) {
		case 'unreadable':
			return diagnostic(place, 'broken-yaml', { part: 'file', reason: fault.reason, remedy: undefined });
		case 'unknown':
			return diagnostic(place, 'unknown-words', { key: fault.key, nearest: nearest(fault.key, Object.keys(ENTRIES)) });
		case 'shape':
			return diagnostic(place, 'shape-of-words', { key: fault.key, wants: fault.wants });
		case 'form':
			return diagnostic(place, 'plural-form', {
				key: fault.key,
				form: fault.form,
				isMissing: fault.isMissing,
				needed: fault.needed.join(', '),
			});
		case 'gap':
			return diagnostic(place, 'gap-in-words', { key: fault.key, gap: fault.gap, isMissing: fault.isMissing, known: braced(fault.known) });
		case 'manner':
			return diagnostic(place, 'manner-of-gap', { key: fault.key, manner: fault.manner, known: fault.known.join(', ') });
	}
}

function braced(names: readonly string[]): string {
	return names.map((name) => `{${name}}`).join(', ');
}

function placeIn({ path }: WordFile, line: number): Place {
	return { file: path, line, column: 1, length: 1 };
}
