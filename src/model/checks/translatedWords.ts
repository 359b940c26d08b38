import type { Place } from '../../problems/place.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Locate } from '../../reading/yaml.ts';
import type { TranslatedWords } from '../../schema/translation.ts';
import { comparable } from '../sameWords.ts';

/**
 * What is translated stands in the original, and all that readers see of the original is translated. Each entry that
 * fits nothing is told, at its place; what is missing is told once, at `whole`.
 */
export function compareWords(
	originals: readonly (string | undefined)[],
	translated: readonly TranslatedWords[],
	locate: Locate,
	whole: Place,
): readonly Problem[] {
	const needed = new Map(originals.flatMap((words) => (words === undefined ? [] : [[comparable(words), words] as const])));
	const own = new Set(translated.map(({ of }) => comparable(of)));
	const missing = [...needed].flatMap(([key, words]) => (own.has(key) ? [] : [words]));
	return [
		...translated.flatMap(({ of }, at) =>
			needed.has(comparable(of)) ? [] : [problem(locate([at, 'of']), 'changed-original', { id: undefined, now: undefined })],
		),
		...(missing[0] === undefined ? [] : [problem(whole, 'untranslated-words', { count: missing.length, first: missing[0] })]),
	];
}
