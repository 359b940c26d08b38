import type { Relation } from '../schema/article.ts';
import { idsIn } from '../tags/named.ts';
import type { WordedArticle } from './translation.ts';
import { put } from './put.ts';
import { articleUrl, readCardAnchor } from './urls.ts';
import { dayOf } from './zone.ts';

/** A link to another article, with how it relates to this one. */
export interface ReadCard {
	readonly slug: string;
	readonly anchor: string;
	readonly url: string;
	/** The main language if the other article is not translated. */
	readonly language: string;
	readonly relation: Relation;
	readonly title: string;
	readonly dek: string;
	/** When the other article was first published (ISO 8601, with zone). */
	readonly published: string;
	/** Whether the other article was published on an earlier day than the one that shows the card. */
	readonly isOlder: boolean;
	readonly why: string;
	/** The language of `why`: the original’s if it is not translated. */
	readonly whyLanguage: string;
}

/** Another article that shows a card for this one. */
export interface Backlink {
	readonly slug: string;
	/** Leads to the card, if the card is in the text. */
	readonly url: string;
	/** The main language if the other article is not translated. */
	readonly language: string;
	readonly title: string;
	readonly relation: Relation;
	readonly why: string;
	/** The language of `why`: the original’s if it is not translated. */
	readonly whyLanguage: string;
}

/** The articles that cards may lead to: those of an edition, and originals that it does not translate. */
export interface Others {
	readonly bySlug: ReadonlyMap<string, WordedArticle>;
	/** The articles that show a card, by the slug that it leads to. */
	readonly leadingTo: ReadonlyMap<string, readonly WordedArticle[]>;
}

/** Indexes articles for their cards and backlinks. */
export function asOthers(articles: readonly WordedArticle[]): Others {
	const leadingTo = new Map<string, WordedArticle[]>();
	for (const article of articles)
		for (const slug of new Set(article.data.related.map((card) => card.article))) if (slug !== article.slug) put(article, slug, leadingTo);
	return { bySlug: new Map(articles.map((article) => [article.slug, article])), leadingTo };
}

/** The cards of an article, in the order of its frontmatter. */
export function joinReadCards({ data, isDraft, languageOf, slug }: WordedArticle, { bySlug }: Others): readonly ReadCard[] {
	return data.related.flatMap(({ article: otherSlug, relation, why }) => {
		const other = bySlug.get(otherSlug);
		if (other === undefined || otherSlug === slug || !isVisible(other, isDraft)) return [];
		const { title, dek, published } = other.data;
		return [
			{
				slug: otherSlug,
				anchor: readCardAnchor(otherSlug),
				url: articleUrl(otherSlug, other.root),
				language: other.language,
				relation,
				title,
				dek,
				published,
				// Only the day counts: an update that is older by some hours would read as a contradiction.
				isOlder: dayOf(published) < dayOf(data.published),
				why,
				whyLanguage: languageOf(why),
			},
		];
	});
}

/** The articles that show a card for this one. */
export function joinBacklinks({ isDraft, slug }: WordedArticle, { leadingTo }: Others): readonly Backlink[] {
	return (leadingTo.get(slug) ?? []).flatMap((other) => {
		const card = other.data.related.find(({ article }) => article === slug);
		if (card === undefined || !isVisible(other, isDraft)) return [];
		const isInText = idsIn(other.body.tags, 'article').includes(slug);
		const url = articleUrl(other.slug, other.root) + (isInText ? `#${readCardAnchor(slug)}` : '');
		const { relation, why } = card;
		return [
			{ slug: other.slug, url, language: other.language, title: other.data.title, relation, why, whyLanguage: other.languageOf(why) },
		];
	});
}

/** Only drafts lead to drafts. */
function isVisible(other: WordedArticle, fromDraft: boolean): boolean {
	return fromDraft || !other.isDraft;
}
