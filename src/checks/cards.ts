import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentReading } from '../reading/documents/content.ts';
import { findInvisible } from '../reading/files/invisible.ts';
import type { Locate, Path } from '../reading/yaml/yaml.ts';
import { missingLetters } from '../shareCards/missing.ts';

/** Words that a share card shows, with their place in a file. */
interface Shown {
	readonly locate: Locate;
	readonly path: Path;
	readonly words: string | undefined;
}

/** Reports letters that share cards cannot draw, in words that they show. */
export function checkCardLetters(content: ContentReading): readonly Diagnostic[] {
	return [...ofRecords(content), ...ofArticles(content), ...ofPages(content)].flatMap(({ locate, path, words = '' }) => {
		// Characters that should not be in any text are reported elsewhere.
		const letters = missingLetters(words).filter((letter) => findInvisible(letter).length === 0);
		return letters.length === 0 ? [] : [diagnostic(locate(path), 'undrawable-letters', { letters: [...new Set(letters)].join(' ') })];
	});
}

function ofRecords({ authors, entities, outlets, site, tombstones, topics }: ContentReading): readonly Shown[] {
	const records: readonly ShownRecord[] = [
		...[...entities.values(), ...outlets.values(), ...authors.values()],
		...(site === undefined ? [] : [site]),
		...(topics === undefined ? [] : (topics.data ?? []).map((data, at) => ({ data, locate: topics.locate, at }))),
		...(tombstones === undefined ? [] : (tombstones.data ?? []).map((data, at) => ({ data, locate: tombstones.locate, at }))),
	];
	return records.flatMap(({ at, data = {}, locate }) => {
		const base: Path = at === undefined ? [] : [at];
		const translations = Object.entries(data.translations ?? {}).map(([tag, own]) => [[...base, 'translations', tag], own] as const);
		return [[base, data] as const, ...translations].flatMap(([path, own]) =>
			SHOWN.flatMap((key): readonly Shown[] => [{ locate, path: [...path, key], words: own[key] }]),
		);
	});
}

/** The keys of records whose words share cards show. */
const SHOWN = ['about', 'description', 'name', 'role', 'shortName', 'why'] as const;

type Words = Readonly<Partial<Record<(typeof SHOWN)[number], string | undefined>>>;

/** What share cards show of a record, or of one record in a list. */
interface ShownRecord {
	readonly data: (Words & { readonly translations?: Readonly<Record<string, Words>> }) | undefined;
	readonly locate: Locate;
	readonly at?: number;
}

function ofArticles({ articles, translations }: ContentReading): readonly Shown[] {
	return [...articles, ...translations].flatMap(({ data, locate }): readonly Shown[] => [
		{ locate, path: ['title'], words: data?.title },
		...(data?.claims ?? []).map(({ text }, at) => ({ locate, path: ['claims', at, 'text'], words: text })),
	]);
}

function ofPages({ pageTranslations, pages }: ContentReading): readonly Shown[] {
	return [...pages, ...pageTranslations].map(({ data, locate }) => ({ locate, path: ['title'], words: data?.title }));
}
