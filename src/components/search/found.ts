import { SEARCH_PART, SEARCH_TAIL } from '../../i18n/fold.ts';
import { isReallyFound } from './meant.ts';

/** A search result: an article with its claims and sources, or a single other page. */
export interface Found {
	/** The indexed text. */
	readonly raw_content: string;
	readonly meta: { readonly parts: string };
}

/** One item that can be shown in the results. */
export interface FoundPart {
	readonly url: string;
	readonly kind: string;
	readonly title: string;
	readonly facts: string;
	readonly status?: string;
	readonly content: string;
}

/** The most items to show from one article, so that others are seen too. */
const MOST_OF_ONE = 6;

/**
 * Returns the parts of a result that contain every word searched for. If no part does, returns the first one. If a kind
 * is chosen, returns only parts of that kind.
 */
export function partsFound({ meta, raw_content: content }: Found, words: string, kind: string): readonly FoundPart[] {
	const [text = ''] = content.split(SEARCH_TAIL);
	const contents = text.split(SEARCH_PART);
	const parts = (JSON.parse(meta.parts) as readonly Omit<FoundPart, 'content'>[])
		.map((part, index): FoundPart => ({ ...part, content: contents[index] ?? '' }))
		.filter((part) => kind === '' || part.kind === kind);
	const whole = parts.filter((part) => isReallyFound(words, [part.content]));
	return whole.length > 0 || kind !== '' ? whole.slice(0, MOST_OF_ONE) : parts.slice(0, 1);
}
