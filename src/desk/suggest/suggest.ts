import { readSentences } from '../../reading/markdown/sentences.ts';
import { foldLetters, type Sign, type Signs } from './rules.ts';

/** The words that are the reason for a suggestion, and where they are in the text. */
export interface Reason {
	readonly sign: Sign | 'names';
	readonly words: string;
	readonly from: number;
	readonly to: number;
}

/** Part of a text to look at: a sentence that looks like a claim, or words that leave open who or when. */
export interface Suggestion {
	readonly kind: 'claim' | 'unnamed' | 'times';
	readonly from: number;
	readonly to: number;
	readonly words: string;
	/** In reading order. */
	readonly reasons: readonly Reason[];
}

/** How strongly each sign suggests that a sentence can be checked. A time or a name alone is not enough. */
const WEIGHTS: Readonly<Record<Reason['sign'], number>> = { saying: 2, figures: 2, unnamed: 2, events: 1, dates: 1, names: 1, times: 1 };
const ENOUGH = 2;

/** Makes suggestions for one paragraph. `names` are the names that the site knows. */
export function suggest(paragraph: string, language: string, signs: Signs, names: readonly string[]): readonly Suggestion[] {
	const text = foldLetters(paragraph);
	return readSentences(text, language).flatMap(({ index, text: sentence }): readonly Suggestion[] => {
		const from = index + (sentence.length - sentence.trimStart().length);
		const to = index + sentence.trimEnd().replace(/[.!۔؟?…]+$/u, '').length;
		if (to <= from) return [];
		const own = { text: text.slice(from, to), at: from };
		const found = (['saying', 'events', 'figures', 'dates', 'unnamed', 'times'] as const).flatMap((sign) =>
			matches(signs[sign], sign, own, paragraph),
		);
		const reasons = [...found, ...namesIn(own, signs, names, paragraph)].sort((a, b) => a.from - b.from || b.to - a.to);
		// Questions claim nothing, nor does what only leads to a list or a quotation.
		const isNoStatement = /[?؟:]\s*$/u.test(sentence);
		const weight = weightOf(reasons);
		const claims: readonly Suggestion[] =
			isNoStatement || weight < ENOUGH ? [] : [{ kind: 'claim', from, to, words: paragraph.slice(from, to), reasons }];
		const vague = reasons.flatMap((reason): readonly Suggestion[] =>
			reason.sign === 'unnamed' || reason.sign === 'times'
				? [{ kind: reason.sign, from: reason.from, to: reason.to, words: reason.words, reasons: [reason] }]
				: [],
		);
		return [...claims, ...vague];
	});
}

/** Adds up the weights. Each kind of sign counts once, and two different names add one. */
function weightOf(reasons: readonly Reason[]): number {
	const signs = new Set(reasons.map(({ sign }) => sign));
	const names = new Set(reasons.filter(({ sign }) => sign === 'names').map(({ words }) => words));
	return [...signs].reduce((sum, sign) => sum + WEIGHTS[sign], names.size > 1 ? 1 : 0);
}

interface Stretch {
	readonly text: string;
	/** Where it begins in the paragraph. */
	readonly at: number;
}

function matches(pattern: RegExp, sign: Sign, { at, text }: Stretch, paragraph: string): readonly Reason[] {
	return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => {
		const from = at + index;
		return { sign, words: paragraph.slice(from, from + length), from, to: from + length };
	});
}

/** Words with capital letters that may be names. A single word at the start of a sentence, a month or a day does not count. */
const CAPITALS = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’'-]+(?:\s+(?:(?:of|the|and|for|de|al|bin|ibn|von|van)\s+)*\p{Lu}[\p{L}\p{M}’'-]+)*/gu;
const NO_NAMES =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I|I’m)$/;

function namesIn({ at, text }: Stretch, signs: Signs, known: readonly string[], paragraph: string): readonly Reason[] {
	const found = known
		.filter((name) => name.length > 2)
		.flatMap((name) => {
			const index = text.indexOf(foldLetters(name));
			return index < 0 ? [] : [{ from: at + index, to: at + index + name.length }];
		});
	const capitals =
		signs.names === 'known'
			? []
			: [...text.matchAll(CAPITALS)]
					.filter(({ 0: words, index }) => !NO_NAMES.test(words) && (/\s/.test(text.charAt(index - 1)) || /\s/.test(words)))
					.map(({ 0: { length }, index }) => ({ from: at + index, to: at + index + length }));
	return [...found, ...capitals]
		.filter(({ from, to }, index, all) => !all.some((other, place) => place < index && other.from < to && from < other.to))
		.map(({ from, to }) => ({ sign: 'names', words: paragraph.slice(from, to), from, to }));
}
