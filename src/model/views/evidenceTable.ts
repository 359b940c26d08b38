import type { Article } from '../article.ts';
import type { EvidenceLink } from '../evidence/evidenceLinks.ts';
import type { Claim } from '../claim.ts';
import type { Source } from '../source.ts';

/** Sources by claims: who says what of the claims under one heading, or of some of them. */
export interface EvidenceTable {
	/** The columns, in the order of the text. */
	readonly claims: readonly Claim[];
	/** Only the sources that bear on one of these claims, by number. */
	readonly rows: readonly EvidenceRow[];
}

/** One source, with what it does to each claim of its table; nothing, to most. */
export interface EvidenceRow {
	readonly source: Source;
	readonly cells: readonly (readonly EvidenceLink[])[];
}

/** The tables of the claims that stand under one heading of the text. */
export interface EvidencePart {
	/** Undefined for what stands before the first heading. */
	readonly heading: string | undefined;
	readonly tables: readonly EvidenceTable[];
}

/** As many claims as stand side by side in words that can still be read, on paper too. */
export const CLAIMS_IN_A_TABLE = 6;

/** The evidence of an article as tables, part by part: a table of all sources by all claims would be a field of empty cells. */
export function tabulateEvidence({ claims }: Pick<Article, 'claims'>, bearings: readonly EvidenceLink[]): readonly EvidencePart[] {
	const byHeading = Map.groupBy(claims, ({ passages }) => passages[0]?.heading);
	return [...byHeading].map(([heading, group]) => ({
		heading,
		tables: divide(group, CLAIMS_IN_A_TABLE).map((columns) => ({ claims: columns, rows: rowsOf(columns, bearings) })),
	}));
}

function rowsOf(claims: readonly Claim[], bearings: readonly EvidenceLink[]): readonly EvidenceRow[] {
	const own = bearings.filter(({ claim }) => claims.includes(claim));
	return [...Map.groupBy(own, ({ source }) => source)]
		.sort(([a], [b]) => a.number - b.number)
		.map(([source, of]) => ({ source, cells: claims.map((claim) => of.filter((bearing) => bearing.claim === claim)) }));
}

/** A list in as few runs as can be of at most so many items, all of nearly one length. */
function divide<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
	const runs = Math.ceil(items.length / most);
	return Array.from({ length: runs }, (_, run) =>
		items.slice(Math.round((run * items.length) / runs), Math.round(((run + 1) * items.length) / runs)),
	);
}
