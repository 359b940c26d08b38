import { earliestDay } from '../../schema/date.ts';
import { linkTo, type Article, type ArticleLink } from '../article.ts';
import type { Outlet } from '../outlet.ts';
import { judgeClaims, placeClaims, type JudgedClaim } from './placedClaim.ts';
import type { Source, SourceLink } from '../source.ts';

/** One place where an article lists a document. */
export interface Citation {
	readonly article: ArticleLink;
	readonly source: Source;
	/** The claims that it is cited for there. */
	readonly uses: readonly JudgedClaim[];
}

/** One document that articles cite. The same address at the same outlet is the same document. */
export interface CitedDocument {
	/** As the newest article lists it. */
	readonly source: Source;
	/** The newest article first. */
	readonly citations: readonly Citation[];
	/** The outlets whose reports it passes on; empty if it is a report of its own. */
	readonly passesOn: readonly Outlet[];
	/** The outlets that pass on its report. */
	readonly passedOnBy: readonly Outlet[];
	/** The claims that it is cited for, and what it does to each. */
	readonly uses: readonly JudgedClaim[];
}

/** Every document that some articles cite, the newest first. */
export function gatherDocuments(articles: readonly Article[]): readonly CitedDocument[] {
	const citations = articles.flatMap((article) => {
		const uses = judgeClaims(placeClaims([article]), ({ source }) => [source.id]);
		return article.sources.map((source) => ({ article: linkTo(article), source, uses: uses.get(source.id) ?? [] }));
	});
	const documents = [...Map.groupBy(citations, documentKey).values()].flatMap((own) => joinDocument(own) ?? []);
	return documents.sort((a, b) => compareDates(b.source, a.source) || (titleOf(a) < titleOf(b) ? -1 : 1));
}

/** A document that was not found has no address, so there is no way to tell whether another article’s is the same. */
function documentKey({ article, source: { id, outlet, url } }: Citation): string {
	return `${outlet.id} ${url ?? `${article.url}#${id}`}`;
}

function joinDocument(citations: readonly Citation[]): CitedDocument | undefined {
	const [first] = citations;
	if (first === undefined) return undefined;
	const outletsOf = (linked: (source: Source) => readonly SourceLink[]) => {
		const outlets = citations.flatMap(({ source }) => linked(source)).map(({ outlet }) => outlet);
		return [...new Map(outlets.map((outlet) => [outlet.id, outlet])).values()];
	};
	return {
		source: first.source,
		citations,
		passesOn: outletsOf(({ basedOn }) => basedOn),
		passedOnBy: outletsOf(({ relayedBy }) => relayedBy),
		uses: citations.flatMap(({ uses }) => uses),
	};
}

function titleOf({ source: { description, title } }: CitedDocument): string {
	return title ?? description ?? '';
}

/** Oldest first. Undated sources come before all others, and so at the end of a list that begins with the newest. */
function compareDates({ published: a }: Source, { published: b }: Source): number {
	const [one, other] = [a, b].map((date) => (date === undefined ? '' : earliestDay(date)));
	return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
}
