import type { Stance } from '../../schema/claim.ts';
import type { Article } from '../article.ts';
import type { Attribution } from '../attribution.ts';
import type { Claim } from '../claim.ts';
import { restsOn } from './origins.ts';
import type { Source, SourceLink } from '../source.ts';

/** What one source does to one claim: in its own words, or through the sources that pass on its report. */
export interface EvidenceLink {
	readonly claim: Claim;
	readonly source: Source;
	readonly stance: Stance;
	/** Whom it quotes with this stance, by name or description. One report may quote both sides. */
	readonly speakers: readonly string[];
	/** The sources named for the claim that pass this one on; empty if the claim names this one itself. */
	readonly through: readonly SourceLink[];
}

/**
 * Everything that an article’s sources do to its claims, each link once. Links are in the order of the claims. For each
 * claim, the sources that it names come first, then those behind them.
 */
export function evidenceLinksOf({ claims, sources }: Pick<Article, 'claims' | 'sources'>): readonly EvidenceLink[] {
	const byId = new Map(sources.map((source) => [source.id, source]));
	return claims.flatMap((claim) => {
		const named = claim.attributions.map(({ source, speaker, stance, unnamed }) => ({
			claim,
			source,
			stance,
			speakers: [speaker?.shortName ?? unnamed].filter((name) => name !== undefined),
			through: [],
		}));
		const behind = claim.attributions.flatMap((attribution) =>
			standingBehind(attribution, byId).map((source) => ({
				claim,
				source,
				stance: attribution.stance,
				speakers: [],
				through: [attribution.source],
			})),
		);
		const known = Map.groupBy([...named, ...behind], ({ source, stance }: EvidenceLink) => `${source.id} ${stance}`);
		return [...known.values()].flatMap(joinEvidenceLinks);
	});
}

/** Merges the links of one source with one stance. A source that is both named and passed on counts as named. */
function joinEvidenceLinks(bearings: readonly EvidenceLink[]): readonly EvidenceLink[] {
	const [first] = bearings;
	if (first === undefined) return [];
	const isNamed = bearings.some(({ through }) => through.length === 0);
	const through = new Map(bearings.flatMap((bearing) => bearing.through).map((link) => [link.id, link]));
	const speakers = [...new Set(bearings.flatMap((bearing) => bearing.speakers))];
	return [{ ...first, speakers, through: isNamed ? [] : [...through.values()] }];
}

/** The sources whose reports an attribution passes on, directly or through others. */
function standingBehind({ basedOn, source }: Attribution, sources: ReadonlyMap<string, Source>): readonly Source[] {
	const found = new Set<string>();
	const follow = (id: string) => {
		if (found.has(id)) return;
		found.add(id);
		for (const earlier of sources.get(id)?.basedOn ?? []) follow(earlier.id);
	};
	for (const id of restsOn({ source: source.id, basedOn: basedOn.map((link) => link.id) })) follow(id);
	return [...found].filter((id) => id !== source.id).flatMap((id) => sources.get(id) ?? []);
}
