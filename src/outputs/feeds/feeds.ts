import type { Article } from '../../model/article.ts';
import { drawnIconUrl } from '../../model/pages/siteFiles.ts';
import type { Picture } from '../../model/pictures/picture.ts';
import { articlesOn } from '../../model/views/articlesOn.ts';
import { absolute, shareCardUrl, feedUrl, PART_ANCHORS, pageUrl, topicFeed, type FeedFormat } from '../../model/urls.ts';
import { dayOf, inZone } from '../../model/zone.ts';
import { earliestDay } from '../../schema/date.ts';
import { wordEvidence } from '../metadata/claimWords.ts';
import { escapeXml } from '../../xml.ts';
import type { Context } from '../context.ts';
import { writeAtom, writeRss, type FeedItem, type FeedPicture } from './feedFile.ts';
import { articleHtml } from './articleHtml.ts';

/** One feed of the edition. */
export interface FeedValue {
	/** Its name in its address: `articles`, `topics/rivers`, `corrections`. */
	readonly name: string;
	readonly title: string;
	readonly link: string;
	readonly items: readonly FeedItem[];
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
export function writeFeed({ items, link, name, title }: FeedValue, format: FeedFormat, { edition, site, t }: Context): string {
	const newest = Math.max(0, ...items.map(({ updated }) => Date.parse(updated)));
	const head = {
		title: `${edition.site.name}: ${title}`,
		description: edition.site.description,
		language: t.language.hreflang,
		link: absolute(link, site),
		self: { rss: absolute(feedUrl(name, 'rss', edition.root), site), atom: absolute(feedUrl(name, 'atom', edition.root), site) },
		author: { name: edition.site.desk, url: absolute(edition.root, site) },
		logo: absolute(shareCardUrl(edition.root), site),
		icon: absolute(drawnIconUrl(edition.home), site),
		updated: new Date(newest),
	};
	return format === 'rss' ? writeRss(head, items) : writeAtom(head, items);
}

function articleItem(article: Article, context: Context): FeedItem {
	const { answer, byline, lead, published, title, topics, updated, url } = article;
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
		picture: lead && pictureOf(lead, context),
	};
}

/** The lead picture in the shape that readers of feeds show beside a title. */
function pictureOf({ copies, credit, inWords }: Picture, { site }: Context): FeedPicture {
	const { height, url, width } = copies.find(({ shape }) => shape === '16x9') ?? copies[0];
	return { url: absolute(url, site), width, height, description: inWords, credit };
}

function correctionItems(article: Article, { edition, site, t }: Context): readonly FeedItem[] {
	const page = absolute(article.url, site);
	return article.corrections.map(({ date, note, now, was }, index) => {
		const moment = momentOn(earliestDay(date), edition.site.timeZone);
		const words = [`${t.correctionWas} ${was}`, `${t.correctionNow} ${now}`, ...(note === undefined ? [] : [note])];
		return {
			// Counted from the oldest, so that a new correction leaves the others as they are.
			id: `${page}#correction-${article.corrections.length - index}`,
			link: `${page}#${PART_ANCHORS.corrections}`,
			title: t.correctionOf(article.title),
			description: words.join(' '),
			content: words.map((sentence) => `<p>${escapeXml(sentence)}</p>`).join(''),
			published: moment,
			updated: moment,
			authors: article.byline,
			topics: article.topics.map(({ name }) => name),
			picture: undefined,
		};
	});
}

/** A moment on a day, which is on that day both in the time of the site and in that of feeds, which is UTC. */
function momentOn(day: string, timeZone: string): string {
	const [midnight, noon] = [`${day}T00:00:00Z`, `${day}T12:00:00Z`];
	return dayOf(inZone(midnight, timeZone)) === day ? midnight : noon;
}
