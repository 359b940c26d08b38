import type { Article, ArticleLink } from '../article.ts';
import type { Outlet } from '../outlet.ts';
import { gatherDocuments, type CitedDocument } from './document.ts';
import { ENTRIES_ON_A_PAGE, paginateParts, type ListPage, type Part, type WholePart } from './listPage.ts';
import { indexOrder } from './names.ts';
import { judgeClaims, placeClaims, type JudgedClaim, type PlacedClaim } from './placedClaim.ts';
import type { Claim } from '../claim.ts';

/** How much the edition has on one outlet. */
export interface DossierFacts {
	readonly outlet: Outlet;
	/** How many items each list of its dossier has. */
	readonly counts: Readonly<Record<'claims' | 'corrected' | 'readThere' | 'relays' | 'reports', number>>;
}

/** What the edition has on one outlet. */
export interface Dossier extends DossierFacts {
	/** Its own documents that pass on no other report. Newest first, as in all lists of documents here. */
	readonly reports: readonly CitedDocument[];
	/** Its own documents that pass on what others reported. */
	readonly relays: readonly CitedDocument[];
	/** The documents of other outlets that we read on its pages. */
	readonly readThere: readonly CitedDocument[];
	/** The claims that cite one of its own documents, or one that passes its report on, in the order of all claims. */
	readonly claims: readonly PlacedClaim[];
	/** Those of them that only cite other outlets, which pass its report on. */
	readonly throughOthers: readonly JudgedClaim[];
	/** The claims that it supports, itself or through others that pass it on, and that are wrong or were corrected by us. */
	readonly corrected: readonly PlacedClaim[];
	/** The articles that list any of these documents. */
	readonly articles: readonly ArticleLink[];
}

/** A dossier for each outlet that articles cite, or on whose pages they read a source; sorted by name. */
export function openDossiers(articles: readonly Article[]): readonly Dossier[] {
	const byName = indexOrder(articles[0]?.language ?? 'en');
	const documents = gatherDocuments(articles);
	const claims = placeClaims(articles);
	const place = new Map(claims.map(({ claim }, index) => [claim, index]));
	const passedOnBy = judgeClaims(claims, ({ origins }) => origins.map(({ id }) => id));
	const byOutlet = Map.groupBy(documents, ({ source }) => source.outlet.id);
	const byPlace = Map.groupBy(
		documents.flatMap((document) => placesOf(document).map((id) => ({ id, document }))),
		({ id }) => id,
	);
	return [...new Map(articles.flatMap(outletsIn).map((outlet) => [outlet.id, outlet])).values()]
		.sort((a, b) => byName(a, b))
		.map((outlet) => {
			const own = byOutlet.get(outlet.id) ?? [];
			const readThere = (byPlace.get(outlet.id) ?? []).map(({ document }) => document);
			const cited = new Set(own.flatMap(({ uses }) => uses.map(({ claim }) => claim)));
			const throughOthers = (passedOnBy.get(outlet.id) ?? []).filter(({ claim }) => !cited.has(claim));
			const resting = [...cited, ...throughOthers.map(({ claim }) => claim)]
				.flatMap((claim) => place.get(claim) ?? [])
				.sort((a, b) => a - b)
				.flatMap((index) => claims[index] ?? []);
			const lists = {
				reports: own.filter(({ passesOn }) => passesOn.length === 0),
				relays: own.filter(({ passesOn }) => passesOn.length > 0),
				readThere,
				claims: resting,
				throughOthers,
				corrected: resting.filter(({ claim }) => isCorrected(claim) && restsOnOutlet(claim, outlet)),
			};
			return {
				outlet,
				...lists,
				counts: {
					claims: resting.length,
					corrected: lists.corrected.length,
					readThere: readThere.length,
					relays: lists.relays.length,
					reports: lists.reports.length,
				},
				articles: [...new Set([...own, ...readThere].flatMap(({ citations }) => citations.map(({ article }) => article)))],
			};
		});
}

/** The counts of a dossier, without its contents. */
export function dossierFacts({ counts, outlet }: Dossier): DossierFacts {
	return { outlet, counts };
}

/** The parts of a dossier: its lists of documents and of claims. */
export type DossierPart =
	Part<'others' | 'relays' | 'reports', CitedDocument> | Part<'throughOthers', JudgedClaim> | Part<'corrected', PlacedClaim>;

/** The pages of a dossier: its documents, then its claims. */
export function dossierPages({ corrected, outlet, readThere, relays, reports, throughOthers }: Dossier): readonly ListPage<DossierPart>[] {
	const parts: readonly WholePart<DossierPart>[] = [
		{ name: 'reports', items: reports },
		{ name: 'relays', items: relays },
		{ name: 'others', items: readThere },
		{ name: 'throughOthers', items: throughOthers },
		{ name: 'corrected', items: corrected },
	];
	return paginateParts<DossierPart>(parts, outlet.url, ENTRIES_ON_A_PAGE);
}

/** The outlets that an article cites, and those on whose pages it read its sources. */
export function outletsIn({ sources }: Article): readonly Outlet[] {
	return sources.flatMap(({ outlet, via }) => (via === undefined ? [outlet] : [outlet, via]));
}

/** The outlets, other than its own, on whose pages a document was read. */
function placesOf({ citations, source: { outlet } }: CitedDocument): readonly string[] {
	const places = citations.flatMap(({ source }) => (source.via === undefined ? [] : [source.via.id]));
	return [...new Set(places)].filter((id) => id !== outlet.id);
}

function isCorrected({ corrections, status }: Claim): boolean {
	return status === 'wrong' || corrections.length > 0;
}

function restsOnOutlet({ attributions }: Claim, { id }: Outlet): boolean {
	return attributions.some(
		({ origins, source, stance }) => stance === 'supports' && (source.outlet.id === id || origins.some((origin) => origin.id === id)),
	);
}
