import { Feed } from 'feed';
import { languageOf } from '../../i18n/languages.ts';
import type { Article } from '../../model/article.ts';
import { articlesOn } from '../../model/views/articlesOn.ts';
import { absolute, shareCardUrl, feedUrl, PART_ANCHORS, pageUrl, topicFeed, type FeedFormat } from '../../model/urls.ts';
import { earliestDay } from '../../schema/date.ts';
import { wordEvidence } from '../metadata/claimWords.ts';
import type { Context } from '../context.ts';
import { articleHtml } from './markdown.ts';

/** One feed of the edition. */
export interface FeedValue {
	/** Its name in its address: `articles`, `topics/rivers`, `corrections`. */
	readonly name: string;
	readonly title: string;
	readonly link: string;
	readonly items: readonly Item[];
}

interface Item {
	readonly id: string;
	readonly link: string;
	readonly title: string;
	readonly description: string;
	readonly content: string;
	/** ISO 8601. */
	readonly published: string;
	readonly updated: string;
	readonly authors: readonly string[];
	readonly topics: readonly string[];
	readonly image?: string;
}

const known = new WeakMap<Context, readonly FeedValue[]>();

/** The feed of that name. Throws when the edition has none. What feeds share is written once for each edition. */
export function feedNamed(name: string, context: Context): FeedValue {
	const feeds = known.get(context) ?? feedsOf(context);
	known.set(context, feeds);
	const feed = feeds.find((candidate) => candidate.name === name);
	if (feed === undefined) throw new Error(`There is no feed “${name}”.`);
	return feed;
}

/** Every feed of the edition: all articles, those of each topic, and what we got wrong. */
export function feedsOf(context: Context): readonly FeedValue[] {
	const { edition, t } = context;
	const items = new Map(edition.articles.map((article) => [article.slug, articleItem(article, context)]));
	const itemsOf = (articles: readonly Article[]) => articles.flatMap(({ slug }) => items.get(slug) ?? []);
	return [
		{ name: 'articles', title: t.feedOfArticles, link: edition.root, items: itemsOf(edition.articles) },
		...edition.topics.map(({ id, name, url }) => ({
			name: topicFeed(id),
			title: t.feedOfTopic(name),
			link: url,
			items: itemsOf(articlesOn(id, edition.articles)),
		})),
		{
			name: 'corrections',
			title: t.feedOfCorrections,
			link: pageUrl('corrections', edition.root),
			items: edition.articles.flatMap((article) => correctionItems(article, context)),
		},
	];
}

/** A feed as a file. */
export function writeFeed({ items, link, name, title }: FeedValue, format: FeedFormat, { edition, site }: Context): string {
	const self = (other: FeedFormat) => absolute(feedUrl(name, other, edition.root), site);
	const newest = items.map(({ updated }) => Date.parse(updated)).sort((a, b) => b - a)[0];
	const feed = new Feed({
		id: self('atom'),
		title: `${edition.site.name}: ${title}`,
		description: edition.site.description,
		link: absolute(link, site),
		language: languageOf(edition.language).hreflang,
		image: absolute(shareCardUrl(edition.root), site),
		favicon: absolute('/icon.svg', site),
		updated: new Date(newest ?? 0),
		generator: false,
		feedLinks: { rss: self('rss'), atom: self('atom') },
		author: { name: edition.site.desk, link: absolute(edition.root, site) },
	});
	for (const { authors, content, description, id, image, link: to, published, title: headline, topics, updated } of items)
		feed.addItem({
			id,
			guid: id,
			link: to,
			// Atom is told that its titles are HTML; those of RSS are text. No text may end the section of XML that it stands in.
			title: format === 'rss' ? headline.replaceAll(']]>', ']] >') : escapeHtml(headline),
			description: escapeHtml(description),
			content: content.replaceAll(']]>', ']]&gt;'),
			date: new Date(updated),
			published: new Date(published),
			// An author in RSS is a mail address; a name goes into an element of Dublin Core (https://www.rssboard.org/rss-profile).
			...(format === 'rss'
				? { extensions: [{ name: 'dc:creator', objects: creators(authors) }] }
				: { author: authors.map((author) => ({ name: author })) }),
			category: topics.map((topic) => ({ name: topic, term: topic })),
			...(image !== undefined && { image }),
		});
	return format === 'rss' ? feed.rss2() : feed.atom1();
}

/** An element for each: a list, which the library writes and its types do not know. */
function creators(names: readonly string[]): Record<string, unknown> {
	return names.map((name) => ({ _text: name })) as unknown as Record<string, unknown>;
}

function articleItem(article: Article, context: Context): Item {
	const { answer, byline, published, title, topics, updated, url } = article;
	const { site } = context;
	return {
		id: absolute(url, site),
		link: absolute(url, site),
		title,
		description: `${answer} ${wordEvidence(article, context)}${context.t.stop}`,
		content: articleHtml(article, context),
		published,
		updated: updated ?? published,
		authors: byline,
		topics: topics.map(({ name }) => name),
	};
}

function correctionItems(article: Article, { site, t }: Context): readonly Item[] {
	const page = absolute(article.url, site);
	return article.corrections.map(({ date, note, now, was }, index) => {
		const day = `${earliestDay(date)}T00:00:00Z`;
		const words = [`${t.correctionWas} ${was}`, `${t.correctionNow} ${now}`, ...(note === undefined ? [] : [note])];
		return {
			// Counted from the oldest, so that a new correction leaves the others as they are.
			id: `${page}#correction-${article.corrections.length - index}`,
			link: `${page}#${PART_ANCHORS.corrections}`,
			title: t.correctionOf(article.title),
			description: words.join(' '),
			content: words.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join(''),
			published: day,
			updated: day,
			authors: article.byline,
			topics: article.topics.map(({ name }) => name),
		};
	});
}

function escapeHtml(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
