import type { Passage } from '../../reading/markdown/passages.ts';
import type { Voices } from '../evidence/voices.ts';

/** Whether the sentence that cites a claim names whose word it is: the person or body quoted, or if there is none, the outlet. */
export function isNamedInSentence({ after, before, words }: Passage, { lead }: Pick<Voices, 'lead'>): boolean {
	const name = (lead.speaker ?? lead.outlet).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u').test(`${before} ${words} ${after}`);
}
