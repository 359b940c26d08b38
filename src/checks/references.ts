import { nearest } from '../diagnostics/nearest.ts';
import type { Place } from '../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { idLike, isId } from '../schema/id.ts';
import { namedBy } from '../tags/named.ts';
import type { Named } from '../tags/spec.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { ReadableArticle } from '../reading/documents/readable.ts';

type UnknownCode =
	| 'unknown-source'
	| 'unknown-outlet'
	| 'unknown-entity'
	| 'unknown-author'
	| 'unknown-topic'
	| 'unknown-article'
	| 'unknown-claim'
	| 'unknown-picture'
	| 'unknown-recording';

/** Checks that everything an article names exists. `slugs` are the slugs of all articles. */
export function checkReferences(article: ReadableArticle, catalogue: Catalogue, slugs: ReadonlySet<string>): readonly Diagnostic[] {
	const { body, claimIds: claims, data, locate, pictureIds, recordingIds, sourceIds: sources } = article;
	const diagnostics: Diagnostic[] = [];
	const expect = (code: UnknownCode, id: string, known: ReadonlySet<string> | ReadonlyMap<string, unknown>, place: () => Place) => {
		// If the list itself is missing, that is reported, and not each of its ids.
		const isLost = (code === 'unknown-source' && sources.size === 0) || (code === 'unknown-claim' && claims.size === 0);
		if (!isLost && !known.has(id) && !catalogue.unreadable.has(id))
			diagnostics.push(diagnostic(place(), code, { id, nearest: nearest(id, known.keys()) ?? idOf(id, known) }));
	};
	const { authors, outlets, entities, topics } = catalogue;

	if (catalogue.knowsAllTopics) data.topics.forEach((id, at) => expect('unknown-topic', id, topics, () => locate(['topics', at])));
	(data.byline ?? []).forEach((written, at) => {
		// Any other name may belong to someone without a page.
		if (isId(written)) expect('unknown-author', written, authors, () => locate(['byline', at]));
	});
	data.entities.forEach((id, at) => expect('unknown-entity', id, entities, () => locate(['entities', at])));
	data.sources.forEach(({ outlet, via, basedOn }, at) => {
		expect('unknown-outlet', outlet, outlets, () => locate(['sources', at, 'outlet']));
		if (via !== undefined) expect('unknown-outlet', via, outlets, () => locate(['sources', at, 'via']));
		basedOn.forEach((id, relay) => expect('unknown-source', id, sources, () => locate(['sources', at, 'basedOn', relay])));
	});
	data.claims.forEach(({ attributions, about }, at) => {
		attributions.forEach(({ basedOn, source, speaker }, which) => {
			basedOn.forEach((id, relay) =>
				expect('unknown-source', id, sources, () => locate(['claims', at, 'attributions', which, 'basedOn', relay])),
			);
			expect('unknown-source', source, sources, () => locate(['claims', at, 'attributions', which, 'source']));
			if (speaker !== undefined)
				expect('unknown-entity', speaker, entities, () => locate(['claims', at, 'attributions', which, 'speaker']));
		});
		about.forEach((id, which) => expect('unknown-entity', id, entities, () => locate(['claims', at, 'about', which])));
	});
	(['pictures', 'recordings'] as const).forEach((list) =>
		data[list].forEach(({ source }, at) => {
			if (source !== undefined) expect('unknown-source', source, sources, () => locate([list, at, 'source']));
		}),
	);
	data.related.forEach(({ article: slug }, at) => expect('unknown-article', slug, slugs, () => locate(['related', at, 'article'])));
	data.corrections.forEach((correction, at) =>
		correction.claims.forEach((id, which) => expect('unknown-claim', id, claims, () => locate(['corrections', at, 'claims', which]))),
	);
	data.revisions.forEach((revision, at) =>
		revision.claims.forEach((id, which) => expect('unknown-claim', id, claims, () => locate(['revisions', at, 'claims', which]))),
	);
	const inTags: Readonly<Record<Named, ((id: string, place: () => Place) => void) | undefined>> = {
		article: (id, place) => expect('unknown-article', id, slugs, place),
		claim: (id, place) => expect('unknown-claim', id, claims, place),
		entity: (id, place) => expect('unknown-entity', id, entities, place),
		picture: (id, place) => expect('unknown-picture', id, pictureIds, place),
		recording: (id, place) => expect('unknown-recording', id, recordingIds, place),
		source: (id, place) => expect('unknown-source', id, sources, place),
		// `checkGraphics` checks these, together with the topics that show them.
		chart: undefined,
		map: undefined,
	};
	for (const tag of body.tags) for (const { id, kind } of namedBy(tag)) inTags[kind]?.(id, () => tag.place);
	return diagnostics;
}

/** The id of the outlet, entity or topic whose name was written in place of its id; undefined if there is none. */
export function idOf(name: string, known: ReadonlySet<string> | ReadonlyMap<string, unknown>): string | undefined {
	const wanted = idLike(name);
	const isCalled = (item: unknown) => {
		const { name: own, shortName } = item as { readonly name?: string; readonly shortName?: string };
		return [own, shortName].some((called) => called !== undefined && idLike(called) === wanted);
	};
	return wanted === '' ? undefined : [...known.entries()].find(([, item]) => isCalled(item))?.[0];
}
