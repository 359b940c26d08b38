import { describe, expect, test } from 'vitest';
import { countSearchArchives, searchArchiveOf } from '../../../src/model/views/searchArchives.ts';

/** The archive of each article, newest article first, if an archive has three articles. */
function archivesOf(articles: number) {
	return Array.from({ length: articles }, (_, place) => searchArchiveOf(place, articles, 3) ?? 'newest');
}

describe('the archives of the search', () => {
	test('do not exist while the newest articles are the only ones', () => {
		expect([0, 1, 5].map((articles) => countSearchArchives(articles, 3))).toEqual([0, 0, 0]);
		expect(archivesOf(5)).toEqual(['newest', 'newest', 'newest', 'newest', 'newest']);
	});

	test('are counted from the oldest, and are full', () => {
		expect(archivesOf(7)).toEqual(['newest', 'newest', 'newest', 'newest', 1, 1, 1]);
		expect(archivesOf(9)).toEqual(['newest', 'newest', 'newest', 2, 2, 2, 1, 1, 1]);
		expect(countSearchArchives(9, 3)).toBe(2);
	});

	test('stay as they are when an article is added', () => {
		for (let articles = 0; articles < 30; articles++) {
			const before = archivesOf(articles);
			const after = archivesOf(articles + 1).slice(1);
			for (const [place, archive] of before.entries()) if (archive !== 'newest') expect(after[place]).toBe(archive);
		}
	});

	test('begin at 240 articles', () => {
		expect([239, 240, 359, 360].map((articles) => countSearchArchives(articles))).toEqual([0, 1, 1, 2]);
	});
});
