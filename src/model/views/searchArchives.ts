/**
 * How many articles one archive of the search index has. With archives, a search for recent news does not wait for
 * everything ever published.
 */
const LENGTH = 120;

/** How many archives the search index of an edition has. At least one archive’s worth of the newest articles is in none. */
export function countSearchArchives(articles: number, length = LENGTH): number {
	return Math.max(0, Math.floor(articles / length) - 1);
}

/**
 * The archive of the search index that has an article, counted from the oldest, from 1; undefined for the newest
 * articles. Archives are always full, so that a new article leaves them as they are. `place` is the article’s index
 * among `articles`, newest first.
 */
export function searchArchiveOf(place: number, articles: number, length = LENGTH): number | undefined {
	const archive = Math.floor((articles - 1 - place) / length) + 1;
	return archive <= countSearchArchives(articles, length) ? archive : undefined;
}
