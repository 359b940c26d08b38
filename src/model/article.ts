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
	/** The language that the correction is written in: the original’s if any part is not translated. */
	readonly language: string;
	readonly claims: readonly Claim[];
}

/** A change after publication to something that was not wrong. */
export interface Revision extends Omit<RevisionData, 'claims'> {
	/** The language that the revision is written in: the original’s if it is not translated. */
	readonly language: string;
	readonly claims: readonly Claim[];
}

/** One explainer, joined to everything that it names. */
export interface Article extends Graphics {
	readonly slug: string;
	readonly language: string;
	/** The root of its edition: `/`, `/ur/`. */
	readonly root: string;
	/** The path on the host: `/articles/kabul-airport/`. */
	readonly url: string;
	readonly isDraft: boolean;
	/** How it was translated; undefined for an original. */
	readonly translation: Translation | undefined;
	readonly title: string;
	readonly dek: string;
	/** The names of the writers; the name of the desk if no person is named. */
	readonly byline: readonly string[];
	/** The same people, each with their author record if they have one; empty for the desk. */
	readonly writers: readonly Writer[];
	/** Whether the byline is the desk rather than a person. */
	readonly isByDesk: boolean;
	/** ISO 8601, with zone. */
	readonly published: string;
	readonly updated: string | undefined;
	readonly covers: DateSpan | undefined;
	/** Whether the time that it covers ended more than a year before the build. */
	readonly isOld: boolean;
	readonly topics: readonly Topic[];
	/** The short answer to the headline. */
	readonly answer: string;
	/** The labelled parts of the summary that the article has, in reading order. */
	readonly summary: readonly { readonly name: SummaryPart; readonly text: string }[];
	/** Where the story is now, and the day up to which we followed it. */
	readonly latest: { readonly asOf: PartialDate; readonly text: string; readonly language: string } | undefined;
	/** Who made it, what from and who has read it; `language` is the language of `from`. */
	readonly made: MadeData & { readonly language: string };
	/** The text as a Markdown tree, with the author’s tags in it. */
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
	/** The picture that represents the whole article, if there is one. */
	readonly lead: Picture | undefined;
	/** Whether the text itself shows the lead picture. If so, it is not repeated above the text. */
	readonly isLeadInText: boolean;
	readonly recordings: readonly Recording[];
	readonly cards: readonly ReadCard[];
	readonly backlinks: readonly Backlink[];
	/** The names of the tags in its text, each once. */
	readonly tags: readonly TagName[];
	readonly corrections: readonly Correction[];
	readonly revisions: readonly Revision[];
	readonly making: Making;
}

/** What lists show of an article. Nothing here comes from its text, so that an edit to the text changes no list. */
export type ArticleLink = Pick<Article, 'published' | 'slug' | 'title' | 'url'> & {
	/** When the article or its translation last changed (ISO 8601, with zone). */
	readonly changed: string;
};

const links = new WeakMap<Article, ArticleLink>();

/** What links to an article need. Returns the same object each time. */
export function linkTo(article: Article): ArticleLink {
	const { published, slug, title, translation, updated, url } = article;
	const link = links.get(article) ?? { published, slug, title, url, changed: translation?.translated ?? updated ?? published };
	links.set(article, link);
	return link;
}

/**
 * Silent reading speed of adults in English non-fiction, in words per minute (Brysbaert 2019, Journal of Memory and
 * Language 109). We know of no figure as good for Urdu or Dari, so it is used for them too.
 */
const WORDS_PER_MINUTE = 238;

/** How long after the time that it covers an article counts as old: a year, in milliseconds. */
export const OLD_AFTER = 365 * 24 * 60 * 60 * 1000;

/** What an article needs from the newsroom: the byline of the desk, the main language and the time of the build. */
interface Newsroom {
	readonly desk: string;
	/** The tag of the main language. */
	readonly main: string;
	readonly now: Date;
}

/** Joins one article to the catalogue and to the other articles that its edition shows. */
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
