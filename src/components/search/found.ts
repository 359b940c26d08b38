import { SEARCH_PART, SEARCH_TAIL } from '../../i18n/fold.ts';
import { isReallyFound } from './meant.ts';

/** What the search keeps of an article with its claims and sources, or of anything else. */
export interface Found {
	/** The words that were indexed, as they are. */
	readonly raw_content: string;
	readonly meta: { readonly parts: string };
}

/** One thing that can be found. */
export interface FoundPart {
	readonly url: string;
	readonly kind: string;
	readonly title: string;
	readonly facts: string;
	readonly status?: string;
	readonly content: string;
}

/** Of one article no more is shown, so that others are seen. */
const MOST_OF_ONE = 6;

/** The parts of what was found in which there is every word that was typed; where the words are spread over several, the first of them. Of one kind, where one is chosen. */
export function partsFound({ meta, raw_content: content }: Found, words: string, kind: string): readonly FoundPart[] {
	const [text = ''] = content.split(SEARCH_TAIL);
	const contents = text.split(SEARCH_PART);
	const parts = (JSON.parse(meta.parts) as readonly Omit<FoundPart, 'content'>[])
		.map((part, index): FoundPart => ({ ...part, content: contents[index] ?? '' }))
		.filter((part) => kind === '' || part.kind === kind);
	const whole = parts.filter((part) => isReallyFound(words, [part.content]));
	return whole.length > 0 ? whole.slice(0, MOST_OF_ONE) : kind === '' ? parts.slice(0, 1) : [];
}
