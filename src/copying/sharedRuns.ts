import type { OwnWords } from './ownWords.ts';
import type { SourceText } from './sourceTexts.ts';

/** So many words in a row are too many to be chance. */
export const SHORTEST_RUN = 8;

/** Words of ours that are in a source in the same order. */
export interface SharedRun {
	readonly file: string;
	readonly line: number;
	/** As they are in the article, from the first word to the last. */
	readonly run: string;
	/** The source that shares the most of them. */
	readonly from: string;
}

/**
 * Every run of at least eight words that our own words share with a text, each as long as it goes. Capitals, accents
 * written in one way or another, and signs between words make no difference.
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

/** The words of a text as they are compared, and where each is; an apostrophe and the comma of a number part none. */
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

/** Where the texts have the runs that are looked for. */
function placesOf(runs: ReadonlySet<string>, texts: readonly SourceText[]) {
	const places = new Map<string, { from: string; source: readonly Word[]; start: number }[]>();
	for (const { from, text } of texts) {
		const source = wordsIn(text);
		for (const [start, key] of runsOf(source).entries())
			if (runs.has(key)) places.set(key, [...(places.get(key) ?? []), { from, source, start }]);
	}
	return places;
}

/** How many words agree from two places on. */
function lengthFrom(own: readonly Word[], at: number, source: readonly Word[], start: number): number {
	let length = 0;
	while (own[at + length] !== undefined && own[at + length]?.word === source[start + length]?.word) length += 1;
	return length;
}
