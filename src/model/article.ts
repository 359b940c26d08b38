import type { Root } from 'mdast';
import { parseDateSpan, parsePartialDate, type DateSpan, type PartialDate } from '../schema/date.ts';
import type { TagUse } from '../reading/tags.ts';
import type { ArticleData, CorrectionData, RevisionData } from '../schema/article.ts';
import type { Catalogue, Entity, Topic } from './catalogue.ts';
import type { ReadableArticle } from './checks/input.ts';
import { joinClaims, type Claim } from './claim.ts';
import { joinFigures, type Figures } from './figures.ts';
import { countMaking, type Making } from './making.ts';
import { joinBacklinks, joinCards, type Backlink, type ReadCard } from './related.ts';
import { joinSources, type Source } from './source.ts';
import { articleUrl } from './urls.ts';

/** What we got wrong, and when it was put right. */
export interface Correction extends Omit<CorrectionData, 'claims' | 'date'> {
	readonly date: PartialDate;
	readonly claims: readonly Claim[];
}

/** What was changed after publication without having been wrong. */
export interface Revision extends Omit<RevisionData, 'claims'> {
	readonly claims: readonly Claim[];
}

/** One explainer, joined to everything that it names. */
export interface Article extends Figures {
	readonly slug: string;
	readonly language: string;
	/** From the root of the site: `/articles/kabul-airport/`. */
	readonly url: string;
	readonly isDraft: boolean;
	readonly title: string;
	readonly dek: string;
	/** The names of those who wrote it; for the desk, its name alone. */
	readonly byline: readonly string[];
	/** Whether it carries the byline of the desk, and of no person. */
	readonly isByDesk: boolean;
	/** ISO 8601, with zone. */
	readonly published: string;
	readonly updated: string | undefined;
	readonly covers: DateSpan | undefined;
	readonly topics: readonly Topic[];
	readonly summary: readonly string[];
	/** The text as a tree of Markdown, the author's tags in it. */
	readonly text: Root;
	readonly words: number;
	/** At least 1. */
	readonly readingMinutes: number;
	/** In the order of the text. */
	readonly claims: readonly Claim[];
	/** In the order of the claims. */
	readonly sources: readonly Source[];
	/** By name. */
	readonly entities: readonly Entity[];
	readonly cards: readonly ReadCard[];
	readonly backlinks: readonly Backlink[];
	/** Whether its text shows a timeline, a chart or a map. */
	readonly hasFigures: boolean;
	readonly corrections: readonly Correction[];
	readonly revisions: readonly Revision[];
	readonly making: Making;
}

/** Words that an adult reads in a minute, silently, in English non-fiction: 238 (Brysbaert 2019, Journal of Memory and Language 109). */
const WORDS_PER_MINUTE = 238;

/** Claims in the order in which the text cites them, and sources in that in which those claims name them; what is not named comes last. */
function inReadingOrder(data: ArticleData, tags: readonly TagUse[]): ArticleData {
	const cited = tags.flatMap(({ attributes, tag }) => (tag === 'Claim' ? (attributes['id'] ?? []) : []));
	const claims = sortedBy(data.claims, cited);
	const named = claims.flatMap(({ attributions }) => attributions.flatMap(({ basedOn, source }) => [source, ...basedOn]));
	return { ...data, claims, sources: sortedBy(data.sources, named) };
}

/** A list by where each id first occurs; what does not occur keeps its place at the end. */
function sortedBy<Item extends { readonly id: string }>(items: readonly Item[], ids: readonly string[]): Item[] {
	const places = new Map(ids.map((id, index) => [id, index] as const).toReversed());
	const place = ({ id }: Item) => places.get(id) ?? ids.length;
	return items.toSorted((a, b) => place(a) - place(b));
}

/** Joins one article to the catalogue and to the other articles. */
export function joinArticle(reading: ReadableArticle, articles: readonly ReadableArticle[], catalogue: Catalogue, desk: string): Article {
	const { body, isDraft, language, slug } = reading;
	const data = inReadingOrder(reading.data, body.tags);
	const visible = articles.filter((other) => isDraft || !other.isDraft);
	const sourcesById = joinSources(data, catalogue.outlets);
	const sources = [...sourcesById.values()];
	const claims = joinClaims(slug, language, data, body, sourcesById, catalogue);
	return {
		slug,
		language,
		url: articleUrl(slug),
		isDraft,
		title: data.title,
		dek: data.dek,
		byline: data.byline ?? [desk],
		isByDesk: data.byline === undefined,
		published: data.published,
		updated: data.updated,
		covers: parseDateSpan(data.covers),
		topics: data.topics.flatMap((id) => catalogue.topics.get(id) ?? []),
		summary: data.summary,
		text: body.root,
		words: body.words,
		readingMinutes: Math.max(1, Math.round(body.words / WORDS_PER_MINUTE)),
		claims,
		sources,
		entities: data.entities.flatMap((id) => catalogue.entities.get(id) ?? []).sort((a, b) => a.name.localeCompare(b.name, language)),
		...joinFigures(body.tags, catalogue),
		hasFigures: body.tags.some(({ tag }) => tag === 'Timeline' || tag === 'Chart' || tag === 'Map'),
		cards: joinCards(reading, visible),
		backlinks: joinBacklinks(reading, visible),
		corrections: data.corrections.flatMap((correction) => {
			const date = parsePartialDate(correction.date);
			return date === undefined ? [] : [{ ...correction, date, claims: claims.filter(({ id }) => correction.claims.includes(id)) }];
		}),
		revisions: data.revisions.map((revision) => ({ ...revision, claims: claims.filter(({ id }) => revision.claims.includes(id)) })),
		making: countMaking(claims, sources),
	};
}
