import { sourceAnchor } from './urls.ts';

/** Who says what in an article, as tables and in its text: a page below the article's own. */
export function evidenceUrl(article: { readonly url: string }): string {
	return `${article.url}evidence/`;
}

/** The two parts of that page. */
export const EVIDENCE_ANCHORS = { tables: 'tables', text: 'in-the-text' } as const;

/** A part of its tables; `position` counts from 1. */
export function evidencePartAnchor(position: number): string {
	return `tables-${position}`;
}

/** In its text: what a source does to the words of a claim; `occurrence` counts from 1. No id has two hyphens in a row, so these are unique. */
export function evidenceLinkAnchor(source: string, claim: string, occurrence: number): string {
	return [sourceAnchor(source), claim, ...(occurrence === 1 ? [] : [occurrence])].join('--');
}
