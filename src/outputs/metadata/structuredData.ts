import type { Claim as ClaimThing, ClaimReview, NewsArticle, Organization, Person } from 'schema-dts';
import type { Article } from '../../model/article.ts';
import type { Attribution, Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { absolute, shareCardUrl } from '../../model/urls.ts';
import { isoDate } from '../../i18n/dates.ts';
import type { SourceKind } from '../../schema/source.ts';
import type { Context } from '../context.ts';
import { citedWork, entityThing, namedWork, publisherId } from './things.ts';

/** Documents that report what their own authors found or said: an article is based on them, and cites the others. */
const PRIMARY: ReadonlySet<SourceKind> = new Set<SourceKind>([
	'official-statement',
	'transcript',
	'treaty',
	'dataset',
	'think-tank-report',
	'ngo-report',
]);

/** An article: what it cites, what it is about, what it claims, and what we got wrong in it. */
export function articleThing(article: Article, context: Context): NewsArticle {
	const { site } = context;
	const url = absolute(article.url, site);
	const subjects = new Set(article.claims.flatMap(({ about }) => about.map(({ id }) => id)));
	const [about, mentions] = [true, false].map((isSubject) => article.entities.filter(({ id }) => subjects.has(id) === isSubject));
	return {
		'@type': 'NewsArticle',
		'@id': url,
		headline: article.title,
		description: article.dek,
		image: absolute(shareCardUrl(article.url), site),
		datePublished: article.published,
		dateModified: article.translation?.translated ?? article.updated ?? article.published,
		...(article.translation !== undefined && { translationOfWork: { '@id': absolute(article.translation.original.url, site) } }),
		author: article.byline.map((name) => ({ '@type': article.isByDesk ? 'Organization' : 'Person', name })),
		publisher: { '@id': publisherId(site) },
		inLanguage: article.language,
		articleSection: article.topics.map(({ name }) => name),
		wordCount: article.words,
		about: (about ?? []).map(entityThing),
		mentions: (mentions ?? []).map(entityThing),
		citation: article.sources.map(namedWork),
		isBasedOn: article.sources.flatMap(({ kind, url: address }) => (PRIMARY.has(kind) && address !== undefined ? [address] : [])),
		correction: article.corrections.map(({ date, now, was }) => ({
			'@type': 'CorrectionComment',
			text: `${was} → ${now}`,
			datePublished: isoDate(date),
		})),
	};
}

/** A claim: who makes it, where it was first reported, and where else. */
export function claimThing(claim: Claim, article: Article, { site }: Context): ClaimThing {
	const supporting = claim.attributions.filter(({ stance }) => stance === 'supports');
	const origins = claim.chains.map(({ source }) => source);
	const [first] = [...origins].filter(({ published }) => published !== undefined).sort((a, b) => compare(a, b));
	const speaker = supporting[0];
	return {
		'@type': 'Claim',
		'@id': absolute(claim.url, site),
		url: absolute(claim.url, site),
		text: claim.text,
		inLanguage: article.language,
		isPartOf: { '@id': absolute(article.url, site) },
		about: claim.about.map(entityThing),
		...(speaker !== undefined && { author: authorOf(speaker) }),
		...(speaker?.date !== undefined && { datePublished: isoDate(speaker.date) }),
		...(first !== undefined && { firstAppearance: citedWork(first) }),
		appearance: supporting.map(({ source }) => citedWork(source)),
	};
}

/**
 * A review of a claim, for a claim of which the article itself concludes that it is wrong, and for no other
 * (https://developers.google.com/search/docs/appearance/structured-data/factcheck). The verdict is the status, in its word.
 */
export function reviewThing(claim: Claim, article: Article, { site, t }: Context): ClaimReview | undefined {
	if (claim.status !== 'wrong' || claim.right === undefined) return undefined;
	return {
		'@type': 'ClaimReview',
		url: absolute(claim.url, site),
		claimReviewed: shorten(claim.text, 75),
		reviewBody: claim.right,
		datePublished: article.published,
		author: { '@id': publisherId(site) },
		itemReviewed: { '@id': absolute(claim.url, site) },
		reviewRating: { '@type': 'Rating', alternateName: t.statuses.wrong },
	};
}

function authorOf({ source, speaker, unnamed }: Attribution): Person | Organization {
	if (speaker !== undefined) return { '@type': speaker.kind === 'person' ? 'Person' : 'Organization', name: speaker.name };
	return { '@type': 'Organization', name: unnamed ?? source.outlet.name };
}

function compare(a: Source, b: Source): number {
	return a.published === undefined || b.published === undefined ? 0 : isoDate(a.published) < isoDate(b.published) ? -1 : 1;
}

/** A text cut at a word, with an ellipsis, to fewer than `length` characters. */
function shorten(text: string, length: number): string {
	if (text.length < length) return text;
	return `${text.slice(0, length - 1).replace(/\s+\S*$/, '')}…`;
}
