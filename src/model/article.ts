import type { Root } from 'mdast';
import { latestDay, parseDateSpan, parsePartialDate, type DateSpan, type PartialDate } from '../schema/date.ts';
import type { MadeData } from '../schema/making.ts';
import { SUMMARY_PARTS, type SummaryPart } from '../schema/summary.ts';
import type { CorrectionData, RevisionData } from '../schema/article.ts';
import { idsIn } from '../tags/named.ts';
import type { TagName } from '../tags/specs.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entity } from './entity.ts';
import { writersIn, type Writer } from './publishing/author.ts';
import type { Topic } from './topic.ts';
import { joinClaims, type Claim } from './claim.ts';
import type { Heading } from '../reading/markdown/contents.ts';
import { joinGraphics, type Graphics } from './graphics.ts';
import { countMaking, type Making } from './evidence/making.ts';
import { joinPictures, type Picture } from './pictures/picture.ts';
import { joinRecordings, type Recording } from './pictures/recording.ts';
import { joinBacklinks, joinReadCards, type Backlink, type Others, type ReadCard } from './related.ts';
import { joinSources, type Source } from './source.ts';
import type { Translation, WordedArticle } from './translation.ts';
import { articleUrl } from './urls.ts';

/** What we got wrong, and when it was put right. */
export interface Correction extends Omit<CorrectionData, 'claims' | 'date'> {
	readonly date: PartialDate;
	/** The language of its words; the original’s where the translation has none. */
	readonly language: string;
	readonly claims: readonly Claim[];
}

/** What was changed after publication without having been wrong. */
export interface Revision extends Omit<RevisionData, 'claims'> {
	/** The language of its words. */
	readonly language: string;
	readonly claims: readonly Claim[];
}

/** One explainer, joined to everything that it names. */
export interface Article extends Graphics {
	readonly slug: string;
	readonly language: string;
	/** Where the edition that it belongs to begins: `/`, `/ur/`. */
	readonly root: string;
	/** From the root of the site: `/articles/kabul-airport/`. */
	readonly url: string;
	readonly isDraft: boolean;
	/** How it was translated; undefined for an original. */
	readonly translation: Translation | undefined;
	readonly title: string;
	readonly dek: string;
	/** The names of those who wrote it; for the desk, its name alone. */
	readonly byline: readonly string[];
	/** The same, each with the author whose page there is; empty for the desk. */
	readonly writers: readonly Writer[];
	/** Whether it carries the byline of the desk, and of no person. */
	readonly isByDesk: boolean;
	/** ISO 8601, with zone. */
	readonly published: string;
	readonly updated: string | undefined;
	readonly covers: DateSpan | undefined;
	/** Whether that time had ended more than a year before the edition was built. */
	readonly isOld: boolean;
	readonly topics: readonly Topic[];
	/** The short answer to the headline. */
	readonly answer: string;
	/** The labelled parts of the summary that there are, in reading order. */
	readonly summary: readonly { readonly name: SummaryPart; readonly text: string }[];
	/** Where the story is today, and up to which day it was followed. */
	readonly latest: { readonly asOf: PartialDate; readonly text: string; readonly language: string } | undefined;
	/** Who made it, from what, and who has read it; `language` is that of the sentence on what it was made from. */
	readonly made: MadeData & { readonly language: string };
	/** The text as a tree of Markdown, the author's tags in it. */
	readonly text: Root;
	/** Its main headings. */
	readonly headings: readonly Heading[];
	readonly words: number;
	/** At least 1. */
	readonly readingMinutes: number;
	/** In the order of the text. */
	readonly claims: readonly Claim[];
	/** In the order of the claims. */
	readonly sources: readonly Source[];
	/** By name. */
	readonly entities: readonly Entity[];
	/** In the order of the frontmatter. */
	readonly pictures: readonly Picture[];
	/** The picture that stands for the whole article, where there is one. */
	readonly lead: Picture | undefined;
	/** Whether the text shows that picture itself: then it does not stand above it. */
	readonly isLeadInText: boolean;
	readonly recordings: readonly Recording[];
	readonly cards: readonly ReadCard[];
	readonly backlinks: readonly Backlink[];
	/** Which tags its text has. */
	readonly tags: readonly TagName[];
	readonly corrections: readonly Correction[];
	readonly revisions: readonly Revision[];
	readonly making: Making;
}

/** What a list says of an article beside what it lists of it: nothing of its text, so that a word there changes no list. */
export type ArticleLink = Pick<Article, 'published' | 'slug' | 'title' | 'url'> & {
	/** When it, or its translation, last changed (ISO 8601, with zone). */
	readonly changed: string;
};

const links = new WeakMap<Article, ArticleLink>();

/** What leads to an article, the same each time. */
export function linkTo(article: Article): ArticleLink {
	const { published, slug, title, translation, updated, url } = article;
	const link = links.get(article) ?? { published, slug, title, url, changed: translation?.translated ?? updated ?? published };
	links.set(article, link);
	return link;
}

/**
 * Words that an adult reads in a minute, silently, in English non-fiction: 238 (Brysbaert 2019, Journal of Memory and
 * Language 109). Of Urdu and Dari we know no count as good, so it is used for them too.
 */
const WORDS_PER_MINUTE = 238;

/** How long after the time that it covers an article is old: a year, in milliseconds. */
export const OLD_AFTER = 365 * 24 * 60 * 60 * 1000;

/** What an article is joined in: the byline of the desk, the main language, and the moment of the build. */
interface Newsroom {
	readonly desk: string;
	/** The tag of the main language. */
	readonly main: string;
	readonly now: Date;
}

/** Joins one article to the catalogue, and to the other articles that its edition shows. */
export function joinArticle(worded: WordedArticle, others: Others, catalogue: Catalogue, { desk, main, now }: Newsroom): Article {
	const { body, data, isDraft, language, languageOf, root, slug } = worded;
	const sourcesById = joinSources(data, catalogue.outlets, languageOf, main);
	const sources = [...sourcesById.values()];
	const claims = joinClaims(worded, sourcesById, catalogue);
	const pictures = joinPictures(worded, sourcesById, catalogue.pictures);
	const covers = parseDateSpan(data.covers);
	const writers = writersIn(data.byline ?? [], catalogue.authors);
	return {
		slug,
		language,
		root,
		url: articleUrl(slug, root),
		isDraft,
		translation: worded.translation,
		title: data.title,
		dek: data.dek,
		byline: data.byline === undefined ? [desk] : writers.map(({ name }) => name),
		writers,
		isByDesk: data.byline === undefined,
		published: data.published,
		updated: data.updated,
		covers,
		isOld: covers !== undefined && Date.parse(latestDay(covers.to)) + OLD_AFTER < now.getTime(),
		topics: data.topics.flatMap((id) => catalogue.topics.get(id) ?? []),
		answer: data.answer,
		summary: SUMMARY_PARTS.flatMap((name) => {
			const part = data.summary[name];
			return part === undefined ? [] : [{ name, text: part }];
		}),
		latest: joinLatest(worded),
		made: { ...data.made, language: languageOf(data.made.from) },
		text: body.root,
		headings: body.headings,
		words: body.words,
		readingMinutes: Math.max(1, Math.round(body.words / WORDS_PER_MINUTE)),
		claims,
		sources,
		entities: data.entities.flatMap((id) => catalogue.entities.get(id) ?? []).sort((a, b) => a.name.localeCompare(b.name, language)),
		...joinGraphics(body.tags, catalogue),
		pictures,
		lead: pictures.find(({ id }) => id === data.lead),
		isLeadInText: data.lead !== undefined && idsIn(body.tags, 'picture').includes(data.lead),
		recordings: joinRecordings(worded, pictures, sourcesById),
		tags: [...new Set(body.tags.map(({ tag }) => tag))],
		cards: joinReadCards(worded, others),
		backlinks: joinBacklinks(worded, others),
		corrections: data.corrections.flatMap((correction) => {
			const date = parsePartialDate(correction.date);
			const { note, now, was } = correction;
			return date === undefined
				? []
				: [
						{
							...correction,
							date,
							language: languageOf(was, now, note),
							claims: claims.filter(({ id }) => correction.claims.includes(id)),
						},
					];
		}),
		revisions: data.revisions.map((revision) => ({
			...revision,
			language: languageOf(revision.what),
			claims: claims.filter(({ id }) => revision.claims.includes(id)),
		})),
		making: countMaking(claims, sources),
	};
}

function joinLatest({ data: { latest }, latestLanguage }: WordedArticle): Article['latest'] {
	const asOf = latest === undefined ? undefined : parsePartialDate(latest.asOf);
	return latest === undefined || asOf === undefined ? undefined : { asOf, text: latest.text, language: latestLanguage };
}
