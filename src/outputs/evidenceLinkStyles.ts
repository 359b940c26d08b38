import type { EvidenceLink } from '../model/evidence/evidenceLinks.ts';

/** How the words of a claim look when the chosen source bears on them, by its stance. If it has several stances, the last one here wins. */
const LOOKS = {
	context: 'dotted',
	supports: 'solid;--back:var(--mark)',
	corrects: 'double;--back:none',
	disputes: 'double;--back:none',
} as const satisfies Record<EvidenceLink['stance'], string>;

/**
 * The styles that mark the words of an article that rest on the source named in the URL, by its entry or by one of its claims.
 * Each article needs its own, because CSS cannot compare the names of two elements.
 */
export function evidenceLinkStyles(bearings: readonly EvidenceLink[]): string {
	const numbers = [...new Set(bearings.map(({ source }) => source.number))];
	const chosen = (number: number) => `:root:has(.bears-${number}:target) .claim>.bears-${number}`;
	const shown = numbers.map(chosen).join();
	const looks = (Object.keys(LOOKS) as (keyof typeof LOOKS)[]).flatMap((stance) => {
		const own = new Set(bearings.filter((bearing) => bearing.stance === stance).map(({ source }) => source.number));
		return own.size === 0
			? []
			: [
					`${[...own].map((number) => `${chosen(number)}.is-${stance}~.claim-words`).join()}{--tint:currentColor;--thick:.16em;--line:${LOOKS[stance]}}`,
				];
	});
	const opened = numbers.map((number) => `:root:has(.bears-${number}:target) .source-choice>.bears-${number}`).join();
	return `@layer reset,tokens,base,layout,components,utilities,script,print;@layer components{${shown}{display:inline}${looks.join('')}${opened}{--open:block;--edge:solid;--inset:.6rem;--back:var(--mark)}}`;
}
