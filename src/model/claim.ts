import type { AttributionData, ClaimData, ClaimKind, Stance, Status } from '../schema/claim.ts';
import { parseDateSpan, parsePartialDate, type DateSpan, type PartialDate } from '../schema/date.ts';
import { readPassages, type Passage } from '../reading/markdown/passages.ts';
import { idsIn } from '../tags/named.ts';
import type { Entity } from './entity.ts';
import type { Outlet } from './outlet.ts';
import { traceChains, type Chain } from './evidence/chains.ts';
import { restsOn } from './evidence/origins.ts';
import { originsOf, type ClaimLink, type Source, type SourceLink } from './source.ts';
import type { WordedArticle } from './translation.ts';
import { citationAnchor, claimAnchor, claimUrl, embedUrl, HOME_URL } from './urls.ts';

/** One source's bearing on one claim. */
export interface Attribution {
	readonly source: Source;
	readonly stance: Stance;
	/** Whom the source quotes by name. */
	readonly speaker: Entity | undefined;
	/** Whom it quotes without a name. */
	readonly unnamed: string | undefined;
	readonly quote: string | undefined;
	/** When it was said, or else when the source was published; undefined when neither is known. */
	readonly date: PartialDate | undefined;
	readonly note: string | undefined;
	/** That of the note: the original’s, where a translation has none of its own. */
	readonly noteLanguage: string;
	/** The sources whose report it passes on in this one matter. */
	readonly basedOn: readonly SourceLink[];
	/** The outlets at which its chain of relays begins. */
	readonly origins: readonly Outlet[];
}

/** One thing that somebody is reported to have said or done. */
export interface Claim extends ClaimLink {
	/** The permanent address of its own page. */
	readonly url: string;
	/** The address of the card that other sites may frame. */
	readonly embedUrl: string;
	/** For a translated claim whose original has been reworded since: where the original stands. */
	readonly originalUrl: string | undefined;
	readonly kind: ClaimKind;
	readonly status: Status;
	/** For a wrong claim: what is right. */
	readonly right: string | undefined;
	readonly when: DateSpan | undefined;
	readonly attributions: readonly Attribution[];
	/** The outlets at which the reports that support it begin. */
	readonly origins: readonly Outlet[];
	/** How many separate sources support it: one, where all outlets go back to one witness. */
	readonly separateSources: number;
	/** The one witness to whom all outlets that support it go back. */
	readonly witness: string | undefined;
	/** That of the sentence about the witness: the original’s, where a translation has none of its own. */
	readonly witnessLanguage: string;
	readonly about: readonly Entity[];
	readonly note: string | undefined;
	/** That of the note: the original’s, where a translation has none of its own. */
	readonly noteLanguage: string;
	/** What we had written before, and when we put it right; the newest first. */
	readonly corrections: readonly { readonly date: PartialDate; readonly was: string; readonly language: string }[];
	/** What else has changed about it since publication; the newest first. */
	readonly revisions: readonly { readonly at: string; readonly what: string; readonly language: string }[];
	/** The anchors of its words in the text, in reading order. */
	readonly citations: readonly string[];
	/** The sentences of the text that cite it, in the same order. */
	readonly passages: readonly Passage[];
	/** The reports that those who support it rest on, from each origin downwards. */
	readonly chains: readonly Chain[];
	/** The same of those who say otherwise, or show what is right. */
	readonly chainsAgainst: readonly Chain[];
}

interface Known {
	readonly entities: ReadonlyMap<string, Entity>;
	readonly outlets: ReadonlyMap<string, Outlet>;
}

/** Joins an article's claims to their sources, to entities, and to the places in the text that cite them. */
export function joinClaims(article: WordedArticle, sources: ReadonlyMap<string, Source>, known: Known): readonly Claim[] {
	const { body, data, language, languageOf, root, slug, stale } = article;
	const { entities, outlets } = known;
	const passages = readPassages(body.root, language);
	return data.claims.map((claim, index) => {
		const origins = originsOf(supporting(claim), data.sources, outlets);
		return {
			id: claim.id,
			number: index + 1,
			anchor: claimAnchor(claim.id),
			url: claimUrl(slug, claim.id, root),
			embedUrl: embedUrl(slug, claim.id, root),
			originalUrl: stale.has(claim.id) ? claimUrl(slug, claim.id, HOME_URL) : undefined,
			text: claim.text,
			kind: claim.kind,
			status: claim.status,
			right: claim.right,
			when: parseDateSpan(claim.when),
			attributions: claim.attributions.flatMap((attribution) => joinAttribution(attribution, article, sources, known)),
			origins,
			separateSources: claim.witness === undefined ? origins.length : Math.min(1, origins.length),
			witness: claim.witness,
			witnessLanguage: languageOf(claim.witness),
			about: claim.about.flatMap((id) => entities.get(id) ?? []),
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
			citations: idsIn(body.tags, 'claim')
				.filter((id) => id === claim.id)
				.map((_, occurrence) => citationAnchor(claim.id, occurrence + 1)),
			passages: passages.get(claim.id) ?? [],
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

function joinAttribution(
	attribution: AttributionData,
	{ data, languageOf }: WordedArticle,
	sources: ReadonlyMap<string, Source>,
	{ entities, outlets }: Known,
): readonly Attribution[] {
	const { basedOn, date, note, quote, source: id, speaker, stance, unnamed } = attribution;
	const source = sources.get(id);
	if (source === undefined) return [];
	return [
		{
			source,
			stance,
			speaker: speaker === undefined ? undefined : entities.get(speaker),
			unnamed,
			quote,
			date: date === undefined ? source.published : parsePartialDate(date),
			note,
			noteLanguage: languageOf(note),
			basedOn: basedOn.flatMap((other) => sources.get(other) ?? []),
			origins: originsOf(restsOn(attribution), data.sources, outlets),
		},
	];
}

function supporting({ attributions }: ClaimData): readonly string[] {
	return attributions.filter(({ stance }) => stance === 'supports').flatMap(restsOn);
}
