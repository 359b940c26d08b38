import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Locate, Path } from '../reading/yaml/yaml.ts';
import { isId } from '../schema/id.ts';
import { isTakenClaim } from '../model/pages/takenNames.ts';
import type { ReadableArticle } from '../reading/documents/readable.ts';

type Ids = readonly (readonly [id: string, path: Path])[];

/** Checks that each id is given once, that no claim has an id that the site needs for itself, and that no list names an id twice. */
export function checkIds({ data, locate }: ReadableArticle): readonly Diagnostic[] {
	const given: readonly Ids[] = [
		data.sources.map(({ id }, index) => [id, ['sources', index, 'id']]),
		data.claims.map(({ id }, index) => [id, ['claims', index, 'id']]),
		data.pictures.map(({ id }, index) => [id, ['pictures', index, 'id']]),
		data.recordings.map(({ id }, index) => [id, ['recordings', index, 'id']]),
	];
	const named: readonly Ids[] = [
		listAt(data.byline ?? [], ['byline']).filter(([written]) => isId(written)),
		listAt(data.entities, ['entities']),
		listAt(data.topics, ['topics']),
		data.related.map(({ article }, index) => [article, ['related', index, 'article']]),
		...data.sources.map(({ basedOn }, index) => listAt(basedOn, ['sources', index, 'basedOn'])),
		...data.claims.flatMap(({ about, attributions }, index) => [
			listAt(about, ['claims', index, 'about']),
			...attributions.map(({ basedOn }, which) => listAt(basedOn, ['claims', index, 'attributions', which, 'basedOn'])),
		]),
		...data.corrections.map(({ claims }, index) => listAt(claims, ['corrections', index, 'claims'])),
		...data.revisions.map(({ claims }, index) => listAt(claims, ['revisions', index, 'claims'])),
	];
	return [
		...given.flatMap((ids) => findDuplicates(ids, locate)),
		...named.flatMap((ids) => findDuplicates(ids, locate, true)),
		...data.claims.flatMap(({ id }, index) =>
			isTakenClaim(id) ? [diagnostic(locate(['claims', index, 'id']), 'slug-taken', { slug: id })] : [],
		),
	];
}

/** Reports ids that are given twice, or with `isReference`, ids that one list names twice. */
export function findDuplicates(ids: Ids, locate: Locate, isReference = false): readonly Diagnostic[] {
	const first = new Map<string, Path>();
	return ids.flatMap(([id, path]) => {
		const before = first.get(id);
		if (before !== undefined) return [diagnostic(locate(path), 'duplicate-id', { id, firstLine: locate(before).line, isReference })];
		first.set(id, path);
		return [];
	});
}

function listAt(ids: readonly string[], path: Path): Ids {
	return ids.map((id, index) => [id, [...path, index]]);
}
