import type { OwnWords } from './ownWords.ts';
import type { SourceText } from './sourceTexts.ts';

/** The number of words in a row that are too many to be the same by chance. */
export const SHORTEST_RUN = 8;

/** A run of words that an article shares with a source. */
export interface SharedRun {
	readonly file: string;
	readonly line: number;
	/** The run as it is written in the article. */
	readonly run: string;
	/** The source with the longest run from this place on. */
	readonly from: string;
}

/**
 * Finds every run of at least eight words that the articles share with a source text. Each run is as long as possible.
 * Ignores case, punctuation between words, and how accents are encoded.
 */
export function findSharedRuns(own: readonly OwnWords[], texts: readonly SourceText[]): readonly SharedRun[] {
	const pieces = own.map(({ words, ...place }) => ({ place, words, tokens: wordsIn(words) }));
	const ours = new Set(pieces.flatMap(({ tokens }) => runsOf(tokens)));
	const places = placesOf(ours, texts);
	return pieces.flatMap(({ place, tokens, words }) => {
		const found: SharedRun[] = [];
		for (let at = 0; at + SHORTEST_RUN <= tokens.length; at += 1) {
			const [longest] = (places.get(keyAt(tokens, at)) ?? [])
				.map(({ from, source, start }) => ({ from, length: lengthFrom(tokens, at, source, start) }))
				.sort((a, b) => b.length - a.length);
			if (longest === undefined) continue;
			const last = tokens[at + longest.length - 1];
			found.push({ ...place, run: words.slice(tokens[at]?.start, last?.end).replace(/\s+/g, ' '), from: longest.from });
			at += longest.length - 1;
		}
		return found;
	});
}

interface Word {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/**
 * The words of a text, normalised for comparison, each with its place in the text. An apostrophe inside a word or a
 * comma inside a number does not split it.
 */
function wordsIn(text: string): readonly Word[] {
	return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu), ({ 0: word, index }) => ({
		word: word
			.normalize('NFKC')
			.toLowerCase()
			.replace(/['’.,]/g, ''),
		start: index,
		end: index + word.length,
	}));
}

function keyAt(words: readonly Word[], at: number): string {
	return words
		.slice(at, at + SHORTEST_RUN)
		.map(({ word }) => word)
		.join(' ');
}

function runsOf(words: readonly Word[]): readonly string[] {
	return words.slice(SHORTEST_RUN - 1).map((_, at) => keyAt(words, at));
}

/** Finds the places in the source texts at which one of these runs starts. */
function placesOf(runs: ReadonlySet<string>, texts: readonly SourceText[]) {
	const places = new Map<string, { from: string; source: readonly Word[]; start: number }[]>();
	for (const { from, text } of texts) {
		const source = wordsIn(text);
		for (const [start, key] of runsOf(source).entries())
			if (runs.has(key)) places.set(key, [...(places.get(key) ?? []), { from, source, start }]);
	}
	return places;
}

/** How many words are the same, counted from one place in each text. */
function lengthFrom(own: readonly Word[], at: number, source: readonly Word[], start: number): number {
	let length = 0;
	while (own[at + length] !== undefined && own[at + length]?.word === source[start + length]?.word) length += 1;
	return length;
}
