import { isLanguage, nameLanguage } from '../../schema/language.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentReading } from '../../reading/documents/content.ts';
import { placeAt } from '../../reading/files/contentFile.ts';
import type { WrittenChart } from '../../reading/documents/chart.ts';
import type { Locate } from '../../reading/yaml/yaml.ts';
import type { MapData } from '../../schema/map.ts';
import { compareWords } from './translatedWords.ts';

const NOWHERE = placeAt({ path: 'content/topics.yml', text: '' }, 0);

/**
 * Checks the translations in the files of outlets, entities, authors, topics, charts, maps and the site. Each must be
 * in a language of the site. In charts and maps, the translated words must match the original.
 */
export function checkRecordTranslations(content: ContentReading, languages: readonly string[]): readonly Diagnostic[] {
	const { authors, charts, entities, maps, outlets, site, topics } = content;
	const known = languages.slice(1);
	const figures = [
		...[...charts.values()].map(({ data, locate }) => ({ data, locate, words: data && chartWords(data) })),
		...[...maps.values()].map(({ data, locate }) => ({ data, locate, words: data && mapWords(data) })),
	];
	const inTopic =
		(at: number): Locate =>
		(path, part) =>
			topics?.locate([at, ...path], part) ?? NOWHERE;
	return [
		...[site, ...outlets.values(), ...entities.values(), ...authors.values(), ...figures].flatMap((record) =>
			record?.data === undefined ? [] : unknownLanguages(record.data.translations, known, record.locate),
		),
		...(topics?.data ?? []).flatMap(({ translations }, at) => unknownLanguages(translations, known, inTopic(at))),
		...figures.flatMap(({ data, locate, words = [] }) =>
			Object.entries(data?.translations ?? {}).flatMap(([language, own]) => {
				const inList: Locate = (path, part) => locate(['translations', language, ...path], part);
				return compareWords(words, own, inList, () => locate(['translations', language], 'key'));
			}),
		),
	];
}

function unknownLanguages(
	translations: Readonly<Record<string, unknown>>,
	known: readonly string[],
	locate: Locate,
): readonly Diagnostic[] {
	return Object.keys(translations)
		.filter((language) => !known.includes(language))
		.map((language) => {
			const details = {
				language,
				known: known.map(nameLanguage).join(', '),
				nearest: isLanguage(language) ? undefined : nearest(language, known),
				where: 'record' as const,
			};
			return diagnostic(locate(['translations', language], 'key'), 'unknown-language', details);
		});
}

function chartWords({ annotations, breaks, counts, inWords, note, series, shows, sources, title }: WrittenChart) {
	return [
		...[title, shows, counts, inWords, note],
		...sources.flatMap((source) => [source.description, source.note]),
		...series.flatMap(({ name, points }) => [name, ...points.flatMap((point) => [point.doubtful, point.note])]),
		...breaks.map(({ why }) => why),
		...annotations.map(({ text }) => text),
	];
}

function mapWords({ inWords, note, routes, title }: MapData) {
	return [title, inWords, note, ...routes.map(({ name }) => name)];
}
