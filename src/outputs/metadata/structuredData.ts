import type { Claim as ClaimThing, ClaimReview, NewsArticle, Organization, Person } from 'schema-dts';
import type { Article } from '../../model/article.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { absolute } from '../../model/urls.ts';
import { isoDate } from '../../i18n/dates.ts';
import { madeInWords } from '../../i18n/made.ts';
import type { Method } from '../../schema/making.ts';
import type { SourceKind } from '../../schema/source.ts';
import { wordClaim } from './claimWords.ts';
import type { Context } from '../context.ts';
import { imagesOf } from './images.ts';
import { citedWork, entityThing, publisherId, writerThing } from './things.ts';

/** Documents that report what their own authors found or said. An article is based on these, and only cites the others. */
const PRIMARY: ReadonlySet<SourceKind> = new Set<SourceKind>([
	'official-statement',
	'transcript',
	'treaty',
	'dataset',
	'think-tank-report',
	'ngo-report',
]);

/**
 * The IPTC term for how the words of an article were made (https://cv.iptc.org/newscodes/digitalsourcetype/). There is none for
 * people alone.
 */
const DIGITAL_SOURCES = {
	person: undefined,
	machine: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
	'machine-and-person': 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
} as const satisfies Readonly<Record<Method, string | undefined>>;

/** An article: what it cites, what it is about, what it claims, and its corrections. */
export function articleThing(article: Article, context: Context): NewsArticle {
	const { site, t } = context;
	const url = absolute(article.url, site);
	const digitalSourceType = DIGITAL_SOURCES[article.made.method];
	const subjects = new Set(article.claims.flatMap(({ about }) => about.map(({ id }) => id)));
	const [about, mentions] = [true, false].map((isSubject) => article.entities.filter(({ id }) => subjects.has(id) === isSubject));
	return {
		'@type': 'NewsArticle',
		'@id': url,
		headline: article.title,
		description: article.answer,
		abstract: article.answer,
		image: imagesOf(article, context),
		datePublished: article.published,
		dateModified: article.translation?.translated ?? article.updated ?? article.published,
		...(article.translation !== undefined && { translationOfWork: { '@id': absolute(article.translation.original.url, site) } }),
		author: article.isByDesk
			? article.byline.map((name) => ({ '@type': 'Organization' as const, name }))
			: article.writers.map((writer) => writerThing(writer, context)),
		creditText: madeInWords(article.made, t),
		...(digitalSourceType !== undefined && { digitalSourceType }),
		publisher: { '@id': publisherId(context) },
		inLanguage: article.language,
		articleSection: article.topics.map(({ name }) => name),
		wordCount: article.words,
		about: (about ?? []).map(entityThing),
		mentions: (mentions ?? []).map(entityThing),
		citation: article.sources.map(({ description, outlet, title, url: address }) => address ?? title ?? description ?? outlet.name),
		isBasedOn: article.sources.flatMap(({ kind, url: address }) => (PRIMARY.has(kind) && address !== undefined ? [address] : [])),
		correction: article.corrections.map(({ date, now, was }) => ({
			'@type': 'CorrectionComment',
			text: `${was} → ${now}`,
			datePublished: isoDate(date),
		})),
	};
}

/** A claim: our finding, who makes it, where it was first reported, and where else. */
export function claimThing(claim: Claim, article: Article, context: Context): ClaimThing {
	const { site, t } = context;
	const supporting = claim.attributions.filter(({ stance }) => stance === 'supports');
	const origins = claim.chains.map(({ source }) => source);
	const [first] = [...origins].filter(({ published }) => published !== undefined).sort((a, b) => compare(a, b));
	const speaker = supporting[0];
	return {
		'@type': 'Claim',
		'@id': absolute(claim.url, site),
		url: absolute(claim.url, site),
		text: claim.text,
		description: [
			`${t.findingHead(wordClaim(claim, article, context).finding)}${t.stop}`,
			...(claim.right === undefined ? [] : [t.shouldRead, claim.right]),
			...(claim.witness === undefined ? [] : [t.oneWitness, claim.witness]),
		].join(' '),
		creditText: madeInWords(article.made, t),
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
 * A fact-check review, only for a claim that the article itself finds wrong
 * (https://developers.google.com/search/docs/appearance/structured-data/factcheck). The verdict is the word for its status, and
 * what is right.
 */
export function reviewThing(claim: Claim, article: Article, context: Context): ClaimReview | undefined {
	const { site, t } = context;
	if (claim.status !== 'wrong' || claim.right === undefined) return undefined;
	return {
		'@type': 'ClaimReview',
		url: absolute(claim.url, site),
		claimReviewed: shorten(claim.text, 75),
		reviewBody: claim.right,
		datePublished: article.published,
		author: { '@id': publisherId(context) },
		itemReviewed: { '@id': absolute(claim.url, site) },
		reviewRating: { '@type': 'Rating', alternateName: `${t.findingHead(t.statuses.wrong)}${t.stop} ${t.shouldRead} ${claim.right}` },
	};
}

function authorOf({ source, speaker, unnamed }: Attribution): Person | Organization {
	if (speaker !== undefined) return { '@type': speaker.kind === 'person' ? 'Person' : 'Organization', name: speaker.name };
	return { '@type': 'Organization', name: unnamed ?? source.outlet.name };
}

function compare(a: Source, b: Source): number {
	return a.published === undefined || b.published === undefined ? 0 : isoDate(a.published) < isoDate(b.published) ? -1 : 1;
}

/** Cuts a text between words to fewer than `length` characters, with an ellipsis. */
function shorten(text: string, length: number): string {
	if (text.length < length) return text;
	return `${text.slice(0, length - 1).replace(/\s+\S*$/, '')}…`;
}
