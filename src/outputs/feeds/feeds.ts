import type { Article } from '../../model/article.ts';
import { drawnIconUrl } from '../../model/pages/siteFiles.ts';
import type { Picture } from '../../model/pictures/picture.ts';
import type { PlacedCorrection } from '../../model/views/corrections.ts';
import { feedOrArchiveUrl, type Feed } from '../../model/views/feeds.ts';
import { absolute, PART_ANCHORS, pageUrl, shareCardUrl, type FeedFormat } from '../../model/urls.ts';
import { dayOf, inZone } from '../../model/zone.ts';
import { earliestDay } from '../../schema/date.ts';
import { wordEvidence } from '../metadata/claimWords.ts';
import { escapeXml } from '../../xml.ts';
import type { Context } from '../context.ts';
import { writeAtom, writeRss, type FeedItem, type FeedPicture } from './feedFile.ts';
import { articleHtml } from './articleHtml.ts';

const known = new WeakMap<Article, { readonly site: string; readonly item: FeedItem }>();

/** Writes a feed as a file. */
export function writeFeed(feed: Feed, format: FeedFormat, context: Context): string {
	const { edition, site, t } = context;
	const { archive, name } = feed;
	const items = itemsOf(feed, context);
	const newest = Math.max(0, ...items.map(({ updated }) => Date.parse(updated)));
	const addressOf = (as: FeedFormat, of?: number) => absolute(feedOrArchiveUrl(name, as, edition.root, of), site);
	const { link, title } = subjectOf(feed, context);
	const head = {
		title: `${edition.site.name}: ${title}`,
		description: edition.site.description,
		language: t.language.hreflang,
		link: absolute(link, site),
		self: { rss: addressOf('rss'), atom: addressOf('atom', archive) },
		author: { name: edition.site.desk, url: absolute(edition.root, site) },
		logo: absolute(shareCardUrl(edition.root), site),
		icon: absolute(drawnIconUrl(edition.home), site),
		updated: new Date(newest),
		isArchive: archive !== undefined,
		archives: archivesAround(feed).map(([rel, of]) => ({ rel, url: addressOf('atom', of) })),
	};
	return format === 'rss' ? writeRss(head, items) : writeAtom(head, items);
}

/** The archives that a feed file links to, by relation and number. The feed itself has no number. */
function archivesAround({
	archive,
	archives,
}: Feed): readonly (readonly ['current' | 'next-archive' | 'prev-archive', number | undefined])[] {
	if (archive === undefined) return archives === 0 ? [] : [['prev-archive', archives]];
	return [
		['current', undefined],
		...(archive > 1 ? [['prev-archive', archive - 1] as const] : []),
		...(archive < archives ? [['next-archive', archive + 1] as const] : []),
	];
}

/** The title of a feed, and the page it belongs to. */
function subjectOf(feed: Feed, { edition, t }: Context): { readonly title: string; readonly link: string } {
	if (feed.of === 'topic') return { title: t.feedOfTopic(feed.topic.name), link: feed.topic.url };
	return feed.of === 'articles'
		? { title: t.feedOfArticles, link: edition.root }
		: { title: t.feedOfCorrections, link: pageUrl('corrections', edition.root) };
}

function itemsOf(feed: Feed, context: Context): readonly FeedItem[] {
	return feed.of === 'corrections'
		? feed.items.map((placed) => correctionItem(placed, context))
		: feed.items.map((article) => keptItem(article, context));
}

/** The feed item of an article. It is made once for each edition, because several feeds have it. */
function keptItem(article: Article, context: Context): FeedItem {
	const { href } = context.site;
	const before = known.get(article);
	if (before?.site === href) return before.item;
	const item = articleItem(article, context);
	known.set(article, { site: href, item });
	return item;
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

/** The lead picture in the shape that feed readers show beside a title. */
function pictureOf({ copies, credit, inWords }: Picture, { site }: Context): FeedPicture {
	const { height, url, width } = copies.find(({ shape }) => shape === '16x9') ?? copies[0];
	return { url: absolute(url, site), width, height, description: inWords, credit };
}

function correctionItem({ article, correction, number }: PlacedCorrection, { edition, site, t }: Context): FeedItem {
	const { date, note, now, was } = correction;
	const page = absolute(article.url, site);
	const moment = momentOn(earliestDay(date), edition.site.timeZone);
	const words = [`${t.correctionWas} ${was}`, `${t.correctionNow} ${now}`, ...(note === undefined ? [] : [note])];
	return {
		id: `${page}#correction-${number}`,
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
}

/** A time that falls on a given day both in the site's time zone and in UTC, which feeds use. */
function momentOn(day: string, timeZone: string): string {
	const [midnight, noon] = [`${day}T00:00:00Z`, `${day}T12:00:00Z`];
	return dayOf(inZone(midnight, timeZone)) === day ? midnight : noon;
}
