import { fold } from '../../i18n/fold.ts';

/** A shorter word is one letter away from too many others. */
const SHORTEST = 4;

/**
 * What a reader meant who misspelt a name by one letter: one left out, one too many, another one, or two that have changed
 * places. Undefined where no name is that near.
 */
export function meantFor(words: string, names: readonly string[]): string | undefined {
	const known = new Map(names.flatMap((name) => [name, ...name.split(/[\s\u200c]+/)]).map((name) => [fold(name), name]));
	const typed = fold(words).trim();
	const whole = nearestTo(typed, known);
	if (whole !== undefined) return whole;
	const corrected = typed.split(/\s+/).map((word) => known.get(word) ?? nearestTo(word, known) ?? word);
	const meant = corrected.join(' ');
	return fold(meant) === typed ? undefined : meant;
}

/** Of the names that are one letter away, one that begins alike, where there is one. */
function nearestTo(typed: string, known: ReadonlyMap<string, string>): string | undefined {
	if (typed.length < SHORTEST) return undefined;
	const near = [...known].filter(([name]) => name.length >= SHORTEST && isOneLetterAway(typed, name));
	return (near.find(([name]) => name.startsWith(typed.charAt(0))) ?? near[0])?.[1];
}

function isOneLetterAway(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
	return isSwapped || a.slice(at + 1) === b.slice(at + 1) || a.slice(at) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at);
}
