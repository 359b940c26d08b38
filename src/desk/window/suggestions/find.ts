import type { Node } from 'prosemirror-model';
import type { Signs } from '../../suggest/rules.ts';
import { suggest, type Suggestion } from '../../suggest/suggest.ts';

/**
 * Finds words in the text that look like a claim and are not marked as one, and words that leave open who or when, with
 * their positions in the document.
 * `isLeft` says whether the editor has set them aside.
 */
export function findSuggestions(
	doc: Node,
	{ isLeft, language, names, signs }: { language: string; signs: Signs; names: readonly string[]; isLeft: (words: string) => boolean },
): readonly Suggestion[] {
	const found: Suggestion[] = [];
	doc.descendants((block, at, parent) => {
		if (block.type.name !== 'paragraph') return;
		// Each inline node takes one position in the document, so it is one character here.
		const words = block.textBetween(0, block.content.size, undefined, '\uFFFC');
		if (parent === doc && isHeading(words)) return;
		const start = at + 1;
		const own = suggest(words, language, signs, names).filter((suggestion) => !isLeft(suggestion.words));
		const claims = own.filter(({ from, kind, to }) => kind === 'claim' && !hasClaim(block, from, to));
		const vague = own.filter((other) => other.kind !== 'claim' && !claims.some(({ from, to }) => from <= other.from && other.to <= to));
		for (const { from, to, ...rest } of [...claims, ...vague].sort((a, b) => a.from - b.from))
			found.push({
				...rest,
				from: start + from,
				to: start + to,
				reasons: rest.reasons.map((reason) => ({ ...reason, from: start + reason.from, to: start + reason.to })),
			});
	});
	return found;
}

/** Whether a paragraph looks like a heading that is not marked as one: a short line without the sign that ends a sentence. */
function isHeading(words: string): boolean {
	return words.length <= 80 && !/[.!?:;…۔؟؛।]["'”’»)\]\uFFFC\s]*$/u.test(words);
}

function hasClaim(block: Node, from: number, to: number): boolean {
	let has = false;
	block.nodesBetween(from, to, ({ marks }) => {
		has ||= marks.some(({ type }) => type.name === 'Claim');
	});
	return has;
}
