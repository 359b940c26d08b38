import { sourceAnchor } from './urls.ts';

/** The evidence page, below the article’s own: who says what, as tables and in the text. */
export function evidenceUrl(article: { readonly url: string }): string {
	return `${article.url}evidence/`;
}

/** The two parts of the evidence page. */
export const EVIDENCE_ANCHORS = { tables: 'tables', text: 'in-the-text' } as const;

/** A part of the tables; `position` counts from 1. */
export function evidencePartAnchor(position: number): string {
	return `tables-${position}`;
}

/**
 * Where the text on the evidence page cites a claim, for one source; `occurrence` counts from 1. No id has two hyphens
 * in a row, so these are unique.
 */
export function evidenceLinkAnchor(source: string, claim: string, occurrence: number): string {
	return [sourceAnchor(source), claim, ...(occurrence === 1 ? [] : [occurrence])].join('--');
}
