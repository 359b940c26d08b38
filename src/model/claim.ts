import type { ClaimData, ClaimKind, Status } from '../schema/claim.ts';
import { parseDateSpan, parsePartialDate, type DateSpan, type PartialDate } from '../schema/date.ts';
import type { Passage } from '../reading/markdown/passages.ts';
import { idsIn } from '../tags/named.ts';
import type { Entity } from './entity.ts';
import type { Outlet } from './outlet.ts';
import { joinAttribution, type Attribution, type Known } from './attribution.ts';
import { traceChains, type Chain } from './evidence/chains.ts';
import { restsOn } from './evidence/origins.ts';
import { findVoices, type Voices } from './evidence/voices.ts';
import { originsOf, type ClaimLink, type Source } from './source.ts';
import type { WordedArticle } from './translation.ts';
import { citationAnchor, claimAnchor, claimUrl, embedUrl } from './urls.ts';

/** One thing that somebody is reported to have said or done. */
export interface Claim extends ClaimLink {
	/** The permanent address of its own page. */
	readonly url: string;
	/** The address of the card that other sites may frame. */
	readonly embedUrl: string;
	/** The address of the original claim, if it is not translated or has been reworded since. */
	readonly originalUrl: string | undefined;
	readonly kind: ClaimKind;
	readonly status: Status;
	/** For a wrong claim: what is right instead. */
	readonly right: string | undefined;
	readonly when: DateSpan | undefined;
	readonly attributions: readonly Attribution[];
	/** The outlets where the reports that support it begin. */
	readonly origins: readonly Outlet[];
	/** How many separate sources support it: at most one, if all outlets go back to one witness. */
	readonly separateSources: number;
	/** The one witness that all supporting outlets go back to. */
	readonly witness: string | undefined;
	/** The language of `witness`: the original’s if it is not translated. */
	readonly witnessLanguage: string;
	readonly about: readonly Entity[];
	readonly note: string | undefined;
	/** The language of the note: the original’s if it is not translated. */
	readonly noteLanguage: string;
	/** What we wrote before each correction, and when we corrected it; newest first. */
	readonly corrections: readonly { readonly date: PartialDate; readonly was: string; readonly language: string }[];
	/** What else has changed about it since publication; newest first. */
	readonly revisions: readonly { readonly at: string; readonly what: string; readonly language: string }[];
	/** The anchors of the places in the text that cite it, in reading order. */
	readonly citations: readonly string[];
	/** The sentences of the text that cite it, in the same order. */
	readonly passages: readonly Passage[];
	/** Whom to name beside its words; undefined if it has no attribution. */
	readonly voices: Voices | undefined;
	/** The reports that its support rests on, from each origin downwards. */
	readonly chains: readonly Chain[];
	/** The same for the sources that dispute or correct it. */
	readonly chainsAgainst: readonly Chain[];
}

/** Joins an article's claims to their sources, to entities, and to the places in the text that cite them. */
export function joinClaims(article: WordedArticle, sources: ReadonlyMap<string, Source>, known: Known): readonly Claim[] {
	const { body, data, home, languageOf, root, slug, stale } = article;
	const relays = new Map(data.sources.map((source) => [source.id, source]));
	const cited = idsIn(body.tags, 'claim');
	return data.claims.map((claim, index) => {
		const origins = originsOf(supporting(claim), relays, known.outlets);
		const attributions = claim.attributions.flatMap((attribution) => joinAttribution(attribution, article, { sources, relays, ...known }));
		return {
			id: claim.id,
			number: index + 1,
			anchor: claimAnchor(claim.id),
			url: claimUrl(slug, claim.id, root),
			embedUrl: embedUrl(slug, claim.id, root),
			originalUrl: stale.has(claim.id) ? claimUrl(slug, claim.id, home) : undefined,
			text: claim.text,
			kind: claim.kind,
			status: claim.status,
			right: claim.right,
			when: parseDateSpan(claim.when),
			attributions,
			origins,
			separateSources: claim.witness === undefined ? origins.length : Math.min(1, origins.length),
			witness: claim.witness,
			witnessLanguage: languageOf(claim.witness),
			about: claim.about.flatMap((id) => known.entities.get(id) ?? []),
			note: claim.note,
			noteLanguage: languageOf(claim.note),
			corrections: data.corrections
				.filter(({ claims }) => claims.includes(claim.id))
				.flatMap(({ date, was }) => {
					const day = parsePartialDate(date);
					return day === undefined ? [] : [{ date: day, was, language: languageOf(was) }];
				}),
			revisions: data.revisions
				.filter(({ claims }) => claims.includes(claim.id))
				.map((revision) => ({ ...revision, language: languageOf(revision.what) })),
			citations: cited.filter((id) => id === claim.id).map((_, occurrence) => citationAnchor(claim.id, occurrence + 1)),
			passages: body.passages.get(claim.id) ?? [],
			voices: findVoices({ attributions, origins, status: claim.status }),
			chains: traceChains(
				claim.attributions.filter(({ stance }) => stance === 'supports'),
				sources,
			),
			chainsAgainst: traceChains(
				claim.attributions.filter(({ stance }) => stance === 'disputes' || stance === 'corrects'),
				sources,
			),
		};
	});
}

function supporting({ attributions }: ClaimData): readonly string[] {
	return attributions.filter(({ stance }) => stance === 'supports').flatMap(restsOn);
}
