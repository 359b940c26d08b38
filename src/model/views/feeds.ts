import type { Article } from '../article.ts';
import type { EditionContents } from '../editionContents.ts';
import type { Topic } from '../topic.ts';
import { feedUrl, topicFeed, type FeedFormat } from '../urls.ts';
import { articlesOn } from './articlesOn.ts';
import { placeCorrections, type PlacedCorrection } from './corrections.ts';

/** The most items that a feed has. */
const FEED_LENGTH = 50;

/** What a feed is about; `name` is part of its address. */
type Subject =
	| { readonly name: string; readonly of: 'articles'; readonly items: readonly Article[] }
	| { readonly name: string; readonly of: 'topic'; readonly topic: Topic; readonly items: readonly Article[] }
	| { readonly name: string; readonly of: 'corrections'; readonly items: readonly PlacedCorrection[] };

/**
 * A feed, or one of its archives (https://www.rfc-editor.org/rfc/rfc5005#section-4). The feed has the newest items. Its
 * archives have everything else. They are counted from the oldest and always full, so that none ever changes.
 */
export type Feed = Subject & {
	/** Which archive it is, from 1; undefined for the feed itself. */
	readonly archive: number | undefined;
	/** How many archives the feed has. */
	readonly archives: number;
};

/** Every feed of an edition with its archives. */
export function listFeeds({ articles, topics }: Pick<EditionContents, 'articles' | 'topics'>, length = FEED_LENGTH): readonly Feed[] {
	const subjects: readonly Subject[] = [
		{ name: 'articles', of: 'articles', items: articles },
		...topics.map((topic) => ({ name: topicFeed(topic.id), of: 'topic' as const, topic, items: articlesOn(topic.id, articles) })),
		{ name: 'corrections', of: 'corrections', items: placeCorrections(articles) },
	];
	return subjects.flatMap((subject) => archived(subject, length));
}

function archived(subject: Subject, length: number): readonly Feed[] {
	const total = subject.items.length;
	const archives = Math.max(0, Math.ceil(total / length) - 1);
	const cut = (from: number, to: number, archive?: number) =>
		({ ...subject, items: subject.items.slice(from, to), archive, archives }) as Feed;
	return [
		cut(0, length),
		...Array.from({ length: archives }, (_, index) => cut(total - (index + 1) * length, total - index * length, index + 1)),
	];
}

/** The address of a feed, or of one of its archives if a number is given. Archives are Atom files, even for the RSS feed. */
export function feedOrArchiveUrl(name: string, format: FeedFormat, root: string, archive?: number): string {
	return archive === undefined ? feedUrl(name, format, root) : feedUrl(`${name}/archive/${archive}`, 'atom', root);
}
