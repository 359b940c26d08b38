import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { idsIn, namedBy } from '../tags/named.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { ReadableArticle } from '../reading/documents/readable.ts';

/**
 * Checks that everything declared is used, and everything used is declared. If an article could not be read in full,
 * nothing in it is reported as unused.
 */
export function checkUses(article: ReadableArticle, { entities }: Catalogue): readonly Diagnostic[] {
	const { body, data, isWhole, locate } = article;
	const cited = new Set(idsIn(body.tags, 'claim'));
	const diagnostics: Diagnostic[] = [...checkCards(article), ...undeclaredEntities(article, entities)];
	if (!isWhole) return diagnostics;

	const used = new Set([
		...data.claims.flatMap(({ attributions }) => attributions.flatMap(({ basedOn, source }) => [source, ...basedOn])),
		...data.sources.flatMap(({ id, basedOn }) => basedOn.filter((other) => other !== id)),
		...idsIn(body.tags, 'source'),
		...[...data.pictures, ...data.recordings].map(({ source }) => source),
	]);
	const mentioned = new Set(mentions(article).map(([id]) => id));
	data.claims.forEach(({ id }, at) => {
		if (!cited.has(id)) diagnostics.push(diagnostic(locate(['claims', at, 'id']), 'uncited-claim', { id }));
	});
	data.sources.forEach(({ id }, at) => {
		if (!used.has(id)) diagnostics.push(diagnostic(locate(['sources', at, 'id']), 'unused-source', { id }));
	});
	data.entities.forEach((id, at) => {
		if (!mentioned.has(id)) diagnostics.push(diagnostic(locate(['entities', at]), 'unmentioned-entity', { id }));
	});
	return diagnostics;
}

/** Checks that each READ card is declared with its relation, and is in the text once. */
function checkCards({ body, relatedSlugs: declared }: ReadableArticle): readonly Diagnostic[] {
	const shown = new Set<string>();
	return body.tags.flatMap((tag) =>
		namedBy(tag).flatMap(({ id, kind }) => {
			if (kind !== 'article') return [];
			if (shown.has(id)) return [diagnostic(tag.place, 'repeated-card', { id })];
			shown.add(id);
			return declared.has(id) ? [] : [diagnostic(tag.place, 'undeclared-card', { id })];
		}),
	);
}

function undeclaredEntities(article: ReadableArticle, known: ReadonlyMap<string, unknown>): readonly Diagnostic[] {
	const declared = new Set(article.data.entities);
	const seen = new Set<string>();
	return mentions(article).flatMap(([id, place]) => {
		if (declared.has(id) || seen.has(id) || !known.has(id)) return [];
		seen.add(id);
		return [diagnostic(place(), 'undeclared-entity', { id })];
	});
}

/** Every entity that the claims and the text name, and where. */
function mentions({ body, data, locate }: ReadableArticle) {
	return [
		...data.claims.flatMap(({ about, attributions }, at) => [
			...about.map((id, which) => [id, () => locate(['claims', at, 'about', which])] as const),
			...attributions.flatMap(({ speaker }, which) =>
				speaker === undefined ? [] : [[speaker, () => locate(['claims', at, 'attributions', which, 'speaker'])] as const],
			),
		]),
		...body.tags.flatMap((tag) => namedBy(tag).flatMap(({ id, kind }) => (kind === 'entity' ? [[id, () => tag.place] as const] : []))),
	];
}
