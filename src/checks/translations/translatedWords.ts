import type { Place } from '../../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Locate } from '../../reading/yaml/yaml.ts';
import type { TranslatedWords } from '../../schema/translation.ts';
import { comparable } from '../../model/sameWords.ts';

/**
 * Checks that everything translated is in the original, and that everything readers see of the original is translated.
 * Each entry that matches nothing is reported at its place. What is missing is reported once, at `whole`. Words in
 * `mayStay` may be left as they are.
 */
export function compareWords(
	originals: readonly (string | undefined)[],
	translated: readonly TranslatedWords[],
	locate: Locate,
	whole: () => Place,
	mayStay: readonly string[] = [],
): readonly Diagnostic[] {
	const needed = new Map(originals.flatMap((words) => (words === undefined ? [] : [[comparable(words), words] as const])));
	const known = new Set([...needed.keys(), ...mayStay.map(comparable)]);
	const own = new Set(translated.map(({ of }) => comparable(of)));
	const missing = [...needed].flatMap(([key, words]) => (own.has(key) ? [] : [words]));
	return [
		...translated.flatMap(({ of }, at) =>
			known.has(comparable(of)) ? [] : [diagnostic(locate([at, 'of']), 'changed-original', { id: undefined, now: undefined })],
		),
		...(missing[0] === undefined ? [] : [diagnostic(whole(), 'untranslated-words', { count: missing.length, first: missing[0] })]),
	];
}
