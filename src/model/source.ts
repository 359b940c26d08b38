import type { ArticleData } from '../schema/article.ts';
import { parsePartialDate, type PartialDate } from '../schema/date.ts';
import type { SourceData, SourceExtent, SourceKind } from '../schema/source.ts';
import type { Outlet } from './outlet.ts';
import { findOrigins, findRoots, type Relay } from './evidence/origins.ts';
import type { WordedArticle } from './translation.ts';
import { claimAnchor, HOME_URL, outletUrl, sourceAnchor } from './urls.ts';

/** What is needed to link to a source. */
export interface SourceLink {
	readonly id: string;
	/** Its place in the article's list, from 1. */
	readonly number: number;
	readonly anchor: string;
	readonly outlet: Outlet;
}

/** What is needed to link to a claim. */
export interface ClaimLink {
	readonly id: string;
	/** Its place in the article's list, from 1. */
	readonly number: number;
	readonly anchor: string;
	readonly text: string;
}

/** One document that an article cites. */
export interface Source extends SourceLink {
	/** The outlet on whose page it was read, if that is another one. */
	readonly via: Outlet | undefined;
	readonly kind: SourceKind;
	/** The headline as printed; undefined if we did not see it. There is a description then. */
	readonly title: string | undefined;
	readonly description: string | undefined;
	/** The languages of the description and the note: the original’s if they are not translated. */
	readonly descriptionLanguage: string;
	readonly noteLanguage: string;
	readonly author: string | undefined;
	readonly language: string;
	/** Undefined if no page could be found. */
	readonly url: string | undefined;
	readonly published: PartialDate | undefined;
	readonly accessed: PartialDate | undefined;
	readonly read: SourceExtent;
	readonly note: string | undefined;
	/** The sources whose reports it passes on, and those that pass on its own. */
	readonly basedOn: readonly SourceLink[];
	readonly relayedBy: readonly SourceLink[];
	/** The sources where its chain of relays begins: itself, if it relays nothing. */
	readonly roots: readonly SourceLink[];
	/** The claims that it is named for. */
	readonly claims: readonly ClaimLink[];
}

/** Joins an article's sources, or a chart's, to their outlets, to each other and to the claims that use them. `main` is the main language. */
export function joinSources(
	{ sources, claims }: Pick<ArticleData, 'claims' | 'sources'>,
	outlets: ReadonlyMap<string, Outlet>,
	languageOf: WordedArticle['languageOf'],
	main: string,
): ReadonlyMap<string, Source> {
	const byId = new Map(sources.map((source) => [source.id, source]));
	const links = new Map(sources.map((source, index) => [source.id, linkTo(source, index, outlets)]));
	const linked = (ids: Iterable<string>) => [...ids].flatMap((id) => links.get(id) ?? []);
	return new Map(
		sources.map((source, index): [string, Source] => [
			source.id,
			{
				...linkTo(source, index, outlets),
				via: source.via === undefined ? undefined : outlets.get(source.via),
				kind: source.kind,
				title: source.title,
				description: source.description,
				descriptionLanguage: languageOf(source.description),
				noteLanguage: languageOf(source.note),
				author: source.author,
				// A source that gives no language is in the main one.
				language: source.language ?? main,
				url: source.url === 'unknown' ? undefined : source.url,
				published: parsePartialDate(source.published),
				accessed: parsePartialDate(source.accessed),
				read: source.read,
				note: source.note,
				basedOn: linked(source.basedOn),
				relayedBy: linked(sources.filter(({ basedOn }) => basedOn.includes(source.id)).map(({ id }) => id)),
				roots: linked(findRoots(source.id, byId)),
				claims: claims.flatMap((claim, position) =>
					claim.attributions.some((attribution) => attribution.source === source.id)
						? [{ id: claim.id, number: position + 1, anchor: claimAnchor(claim.id), text: claim.text }]
						: [],
				),
			},
		]),
	);
}

/** The outlets where the chains of relays behind some sources begin, in the order of the sources. */
export function originsOf(
	ids: readonly string[],
	sources: ReadonlyMap<string, Relay>,
	outlets: ReadonlyMap<string, Outlet>,
): readonly Outlet[] {
	return [...findOrigins(ids, sources)].flatMap((id) => outlets.get(id) ?? []);
}

function linkTo({ id, outlet }: SourceData, index: number, outlets: ReadonlyMap<string, Outlet>): SourceLink {
	return { id, number: index + 1, anchor: sourceAnchor(id), outlet: outlets.get(outlet) ?? unreadableOutlet(outlet) };
}

/** A placeholder for an outlet that has a problem, so that a draft can still be looked at. */
export function unreadableOutlet(id: string): Outlet {
	const url = outletUrl(id, HOME_URL);
	return { id, url, name: id, shortName: id, kind: 'news-site', country: 'unknown', owner: 'unknown', language: 'en' };
}
