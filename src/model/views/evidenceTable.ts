import { STANCES, type Stance } from '../../schema/claim.ts';
import type { Article } from '../article.ts';
import type { EvidenceLink } from '../evidence/evidenceLinks.ts';
import type { Claim } from '../claim.ts';

/**
 * Who says what about the claims under one heading of the text: a row for each claim, and a column for each stance that
 * a source takes there.
 */
export interface EvidencePart {
	/** Undefined for claims before the first heading. */
	readonly heading: string | undefined;
	/** Only those that occur, so that no column is empty. */
	readonly stances: readonly Stance[];
	/** In the order of the text. */
	readonly rows: readonly EvidenceRow[];
}

/** One claim, with the sources of each stance, sorted by number. */
export interface EvidenceRow {
	readonly claim: Claim;
	readonly cells: readonly (readonly EvidenceLink[])[];
}

/**
 * The evidence of an article as tables, one for each section. The columns are not sources: most speak about one claim,
 * so nearly every cell would be empty.
 */
export function tabulateEvidence({ claims }: Pick<Article, 'claims'>, links: readonly EvidenceLink[]): readonly EvidencePart[] {
	const byHeading = Map.groupBy(claims, ({ passages }) => passages[0]?.heading);
	return [...byHeading].map(([heading, group]) => {
		const own = links.filter(({ claim }) => group.includes(claim));
		const stances = STANCES.filter((stance) => own.some((link) => link.stance === stance));
		const rows = group.map((claim) => ({
			claim,
			cells: stances.map((stance) =>
				own.filter((link) => link.claim === claim && link.stance === stance).sort((a, b) => a.source.number - b.source.number),
			),
		}));
		return { heading, stances, rows };
	});
}
