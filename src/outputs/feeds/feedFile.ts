import { element, escapeXml } from '../../xml.ts';

/** The facts of a feed, besides its items. All URLs are absolute. */
export interface FeedHead {
	readonly title: string;
	readonly description: string;
	/** BCP 47. */
	readonly language: string;
	/** The page that the feed belongs to. */
	readonly link: string;
	/** The feed's own URL in each format. */
	readonly self: { readonly rss: string; readonly atom: string };
	readonly author: { readonly name: string; readonly url: string };
	readonly logo: string;
	readonly icon: string;
	readonly updated: Date;
	/** Whether this is an archive: no items are added or removed. */
	readonly isArchive: boolean;
	/**
	 * Links by relation: to the feed that an archive belongs to, and to the archives before and after
	 * (https://www.rfc-editor.org/rfc/rfc5005).
	 */
	readonly archives: readonly { readonly rel: 'current' | 'next-archive' | 'prev-archive'; readonly url: string }[];
}

/** One item of a feed. */
export interface FeedItem {
	/** An absolute URL that never changes. */
	readonly id: string;
	readonly link: string;
	/** Plain text, not HTML. */
	readonly title: string;
	readonly description: string;
	/** HTML. */
	readonly content: string;
	/** ISO 8601. */
	readonly published: string;
	readonly updated: string;
	readonly authors: readonly string[];
	readonly topics: readonly string[];
	/** The item's picture, if it has one. */
	readonly picture: FeedPicture | undefined;
}

/** The picture of a feed item: a JPEG at an absolute URL. */
export interface FeedPicture {
	readonly url: string;
	readonly width: number;
	readonly height: number;
	/** Plain text: what it shows, and who made it. */
	readonly description: string;
	readonly credit: string;
}

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-profile). */
export function writeRss(head: FeedHead, items: readonly FeedItem[]): string {
	const { archives, description, language, link, logo, self, title, updated } = head;
	const namespaces = {
		'xmlns:atom': 'http://www.w3.org/2005/Atom',
		'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
		'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
		...(items.some(({ picture }) => picture !== undefined) && { 'xmlns:media': 'http://search.yahoo.com/mrss/' }),
	};
	const channel = element('channel', {}, [
		words('title', title),
		words('link', link),
		words('description', description),
		words('language', language),
		words('lastBuildDate', updated.toUTCString()),
		element('image', {}, [words('title', title), words('url', logo), words('link', link)]),
		element('atom:link', { href: self.rss, rel: 'self', type: 'application/rss+xml' }),
		...archives.map(({ rel, url }) => element('atom:link', { href: url, rel, type: 'application/atom+xml' })),
		...items.map((item) =>
			element('item', {}, [
				words('title', item.title),
				words('link', item.link),
				words('guid', item.id, { isPermaLink: 'false' }),
				words('pubDate', new Date(item.published).toUTCString()),
				// RSS readers take descriptions for HTML, so the text is escaped twice.
				words('description', escapeXml(item.description)),
				words('content:encoded', item.content),
				// An author in RSS is an email address, so names are in a Dublin Core element.
				...item.authors.map((author) => words('dc:creator', author)),
				...item.topics.map((topic) => words('category', topic)),
				...(item.picture === undefined ? [] : [mediaOf(item.picture)]),
			]),
		),
	]);
	return DECLARATION + element('rss', { version: '2.0', ...namespaces }, [channel]);
}

/** A feed as Atom 1.0 (https://www.rfc-editor.org/rfc/rfc4287). */
export function writeAtom(head: FeedHead, items: readonly FeedItem[]): string {
	const { archives, author, description, icon, isArchive, language, link, logo, self, title, updated } = head;
	const history = isArchive ? { 'xmlns:fh': 'http://purl.org/syndication/history/1.0' } : {};
	const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', ...history, 'xml:lang': language }, [
		words('id', self.atom),
		words('title', title),
		words('subtitle', description),
		words('updated', updated.toISOString()),
		element('author', {}, [words('name', author.name), words('uri', author.url)]),
		element('link', { rel: 'alternate', href: link }),
		element('link', { rel: 'self', href: self.atom }),
		...archives.map(({ rel, url }) => element('link', { rel, href: url })),
		...(isArchive ? [element('fh:archive')] : []),
		words('logo', logo),
		words('icon', icon),
		...items.map((item) =>
			element('entry', {}, [
				words('id', item.id),
				words('title', item.title),
				element('link', { href: item.link }),
				words('published', new Date(item.published).toISOString()),
				words('updated', new Date(item.updated).toISOString()),
				words('summary', item.description),
				words('content', item.content, { type: 'html' }),
				...item.authors.map((name) => element('author', {}, [words('name', name)])),
				...item.topics.map((topic) => element('category', { term: topic, label: topic })),
				...(item.picture === undefined ? [] : [element('link', { rel: 'enclosure', type: 'image/jpeg', href: item.picture.url })]),
			]),
		),
	]);
	return DECLARATION + feed;
}

/** A picture in Media RSS (https://www.rssboard.org/media-rss). */
function mediaOf({ credit, description, height, url, width }: FeedPicture): string {
	return element('media:content', { url, medium: 'image', type: 'image/jpeg', width, height }, [
		words('media:description', description, { type: 'plain' }),
		words('media:credit', credit),
	]);
}

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

/** An element that holds only text. */
function words(name: string, content: string, attributes: Readonly<Record<string, string>> = {}): string {
	return element(name, attributes, [escapeXml(content)]);
}
