/** How many articles one archive of the search has. What a reader looks for first should not wait for all that there ever was. */
const LENGTH = 120;

/** How many archives the search of an edition has. The newest articles, at least as many as an archive has, are in none. */
export function countSearchArchives(articles: number, length = LENGTH): number {
	return Math.max(0, Math.floor(articles / length) - 1);
}

/**
 * The archive in which the search has an article, counted from the oldest, from 1; undefined for the newest articles. Each is full
 * from its beginning, so that a new article leaves it as it is. `place` is that of the article among `articles`, the newest first.
 */
export function searchArchiveOf(place: number, articles: number, length = LENGTH): number | undefined {
	const archive = Math.floor((articles - 1 - place) / length) + 1;
	return archive <= countSearchArchives(articles, length) ? archive : undefined;
}
