import { GAP, MANNERS } from './fill.ts';
import { neededForms, pluralForms } from './plural.ts';
import type { WordFile, Worded } from './readWords.ts';
import type { Counted, Entry, Single } from './spec/entries.ts';
import { ENTRIES } from './spec/strings.ts';

/** A problem in a words file. `key` is the path of the string: `statuses.disputed`. */
export type WordFault =
	| { readonly kind: 'unreadable'; readonly line: number; readonly reason: string }
	| { readonly kind: 'missing'; readonly line: number; readonly key: string }
	| { readonly kind: 'unknown'; readonly line: number; readonly key: string }
	/** A text where there should be a group, or the other way round. */
	| { readonly kind: 'shape'; readonly line: number; readonly key: string; readonly wants: 'text' | 'group' }
	| {
			readonly kind: 'form';
			readonly line: number;
			readonly key: string;
			readonly form: string;
			readonly needed: readonly string[];
			readonly isMissing: boolean;
	  }
	| {
			readonly kind: 'gap';
			readonly line: number;
			readonly key: string;
			readonly gap: string;
			readonly known: readonly string[];
			readonly isMissing: boolean;
	  }
	| { readonly kind: 'manner'; readonly line: number; readonly key: string; readonly manner: string; readonly known: readonly string[] };

/** The problems of each file, by locale. They are cached, because the content is checked many times while the words files do not change. */
const found = new WeakMap<WordFile, Map<string, readonly WordFault[]>>();

/** Returns all problems in a words file. `locale` decides which plural forms it needs. */
export function wordFaults(file: WordFile, locale: string): readonly WordFault[] {
	const byLocale = found.get(file) ?? new Map<string, readonly WordFault[]>();
	found.set(file, byLocale);
	const faults = byLocale.get(locale) ?? findFaults(file, locale);
	byLocale.set(locale, faults);
	return faults;
}

function findFaults(file: WordFile, locale: string): readonly WordFault[] {
	if (file.fault !== undefined) return [{ kind: 'unreadable', ...file.fault }];
	const { lineOf, words } = file;
	const unknown = (own: Worded | undefined, known: object, path: readonly string[]): readonly WordFault[] =>
		Object.keys(typeof own === 'object' ? own : {})
			.filter((name) => !(name in known))
			.map((name) => ({ kind: 'unknown', line: lineOf([...path, name]), key: [...path, name].join('.') }));
	const faults = Object.entries<Entry>(ENTRIES).flatMap(([key, entry]): readonly WordFault[] => {
		const own = words[key];
		if (entry.type !== 'group') return singleFaults([key], entry, own, file, locale);
		if (typeof own === 'string') return [{ kind: 'shape', line: lineOf([key]), key, wants: 'group' }];
		return [
			...Object.entries<Single>(entry.entries).flatMap(([name, one]) => singleFaults([key, name], one, own?.[name], file, locale)),
			...unknown(own, entry.entries, [key]),
		];
	});
	return [...unknown(words, ENTRIES, []), ...faults];
}

function singleFaults(
	path: readonly string[],
	entry: Single,
	own: Worded | undefined,
	{ lineOf }: WordFile,
	locale: string,
): readonly WordFault[] {
	const place = { key: path.join('.'), line: lineOf(path) };
	if (own === undefined) return [{ kind: 'missing', ...place }];
	if (entry.type === 'counted')
		return typeof own === 'string' ? countedGaps(entry, own, place) : formFaults(path, entry, own, lineOf, locale);
	if (typeof own !== 'string') return [{ kind: 'shape', ...place, wants: 'text' }];
	return gapFaults(own, entry.type === 'text' ? [] : entry.gaps.map(nameOf), place);
}

/** Problems with plural forms: each one that whole numbers need must be there, with the number in it if it is shown. */
function formFaults(
	path: readonly string[],
	entry: Counted,
	own: Readonly<Record<string, Worded>>,
	lineOf: WordFile['lineOf'],
	locale: string,
): readonly WordFault[] {
	const key = path.join('.');
	const needed = neededForms(locale);
	const known: readonly string[] = pluralForms(locale);
	const asked = needed.filter((form) => typeof own[form] !== 'string');
	// No form at all counts as a blank.
	if (asked.length === needed.length && Object.keys(own).length === 0) return [{ kind: 'missing', key, line: lineOf(path) }];
	return [
		...asked.map((form) => ({ kind: 'form' as const, key, form, needed, isMissing: true, line: lineOf(path) })),
		...Object.entries(own).flatMap(([form, words]): readonly WordFault[] => {
			const line = lineOf([...path, form]);
			if (!known.includes(form)) return [{ kind: 'form', key, form, needed, isMissing: false, line }];
			if (typeof words !== 'string') return [{ kind: 'shape', key, line, wants: 'text' }];
			// A form for a single number can write it as a word or leave it out.
			const isForOne = form === 'zero' || form === 'one' || form === 'two';
			return countedGaps({ ...entry, showsNumber: entry.showsNumber && !isForOne }, words, { key: `${key}.${form}`, line });
		}),
	];
}

function countedGaps({ showsNumber }: Counted, words: string, place: Place): readonly WordFault[] {
	return gapFaults(words, ['n'], place).filter((fault) => showsNumber || fault.kind !== 'gap' || !fault.isMissing);
}

interface Place {
	readonly key: string;
	readonly line: number;
}

/** The string must contain every gap that the code fills, and no others. */
function gapFaults(words: string, known: readonly string[], place: Place): readonly WordFault[] {
	const found = [...words.matchAll(GAP)].map(([, gap = '', manner]) => ({ gap, manner }));
	const shown = new Set(found.map(({ gap }) => gap));
	return [
		...[...shown].filter((gap) => !known.includes(gap)).map((gap) => ({ kind: 'gap' as const, ...place, gap, known, isMissing: false })),
		...known.filter((gap) => !shown.has(gap)).map((gap) => ({ kind: 'gap' as const, ...place, gap, known, isMissing: true })),
		...found.flatMap(({ manner }): readonly WordFault[] =>
			manner === undefined || isManner(manner) ? [] : [{ kind: 'manner', ...place, manner, known: MANNERS }],
		),
	];
}

function isManner(manner: string): boolean {
	return (MANNERS as readonly string[]).includes(manner);
}

function nameOf(gap: string): string {
	return gap.split(':', 1)[0] ?? '';
}
