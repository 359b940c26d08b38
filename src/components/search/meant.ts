import { fold, foldedWordsOf } from '../../i18n/fold.ts';

/**
 * Corrects a name that is misspelt by one letter: missing, added, replaced, or swapped with the next. Returns undefined
 * if no name is that close.
 */
export function meantFor(words: string, names: readonly string[]): string | undefined {
	const known = new Map(names.flatMap((name) => [name, ...name.split(/[\s\u200c]/)]).map((name) => [fold(name), name]));
	const typed = fold(words).trim();
	const correct = (word: string) => known.get(word) ?? nearestTo(word, [...known]);
	const meant =
		nearestTo(typed, [...known]) ??
		typed
			.split(/\s+/)
			.map((word) => correct(word) ?? word)
			.join(' ');
	return fold(meant) === typed ? undefined : meant;
}

/**
 * Returns a name that is one letter away, preferably one with the same first letter. Words of up to three letters are
 * skipped, because too many names would match.
 */
function nearestTo(typed: string, known: readonly (readonly [folded: string, name: string])[]): string | undefined {
	const near = known.filter(([name]) => Math.min(typed.length, name.length) > 3 && isOneLetterAway(typed, name));
	return (near.find(([name]) => name.startsWith(typed.charAt(0))) ?? near[0])?.[1];
}

function isOneLetterAway(a: string, b: string): boolean {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	const [restA, restB] = [a.slice(at), b.slice(at)];
	const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at] && restA.slice(2) === restB.slice(2);
	return a !== b && (isSwapped || restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB);
}

/**
 * Whether the texts found contain every word searched for, apart from English endings. Pagefind also returns results
 * that only start in the same way.
 */
export function isReallyFound(words: string, texts: readonly string[]): boolean {
	const written = texts.flatMap(foldedWordsOf);
	return foldedWordsOf(words).every((word) => {
		const stem = word.replace(/(?<=...)(?:e?s|ed|ing)$/, '');
		return written.some((other) => other.startsWith(stem));
	});
}
