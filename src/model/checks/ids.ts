import { problem, type Problem } from '../../problems/problem.ts';
import type { Locate, Path } from '../../reading/yaml.ts';
import { isTakenClaim } from '../urls.ts';
import type { ReadableArticle } from './input.ts';

/** Each id is given once, and none is an address of the site's own. */
export function checkIds({ data, locate }: ReadableArticle): readonly Problem[] {
	return [
		...findDuplicates(
			data.sources.map(({ id }, index) => [id, ['sources', index, 'id']]),
			locate,
		),
		...findDuplicates(
			data.claims.map(({ id }, index) => [id, ['claims', index, 'id']]),
			locate,
		),
		...findDuplicates(
			data.entities.map((id, index) => [id, ['entities', index]]),
			locate,
		),
		...findDuplicates(
			data.topics.map((id, index) => [id, ['topics', index]]),
			locate,
		),
		...findDuplicates(
			data.related.map(({ article }, index) => [article, ['related', index, 'article']]),
			locate,
		),
		...data.claims.flatMap(({ id }, index) =>
			isTakenClaim(id) ? [problem(locate(['claims', index, 'id']), 'slug-taken', { slug: id })] : [],
		),
	];
}

/** Ids that are given a second time. */
export function findDuplicates(ids: readonly (readonly [id: string, path: Path])[], locate: Locate): readonly Problem[] {
	const firstLines = new Map<string, number>();
	return ids.flatMap(([id, path]) => {
		const place = locate(path);
		const firstLine = firstLines.get(id);
		if (firstLine !== undefined) return [problem(place, 'duplicate-id', { id, firstLine })];
		firstLines.set(id, place.line);
		return [];
	});
}
