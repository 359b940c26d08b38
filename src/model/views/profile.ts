import { ENTITY_KINDS, type EntityKind } from '../../schema/entity.ts';
import { linkTo, type Article, type ArticleLink } from '../article.ts';
import type { Entity } from '../entity.ts';
import { put } from '../put.ts';
import { ENTRIES_ON_A_PAGE, paginateParts, type ListPage, type Part, type WholePart } from './listPage.ts';
import { groupByScript, indexOrder, type NamesInScript } from './names.ts';
import { judgeClaims, placeClaims, type JudgedClaim, type PlacedClaim } from './placedClaim.ts';

/** What there is to say about one entity, and how many claims there are. */
export interface ProfileFacts {
	readonly entity: Entity;
	/** Its other names, grouped by script. */
	readonly otherNames: readonly NamesInScript[];
	readonly counts: {
		readonly about: number;
		readonly by: number;
		/** Claims that concern it or quote it, each counted once. */
		readonly claims: number;
	};
}

/** What the edition has on one entity. */
export interface Profile extends ProfileFacts {
	/** The claims that concern it, in the order of all claims. */
	readonly about: readonly PlacedClaim[];
	/** The claims on which it is quoted, in the same order, with its stances on each. */
	readonly by: readonly JudgedClaim[];
	/** The articles that name it, the newest first. */
	readonly articles: readonly ArticleLink[];
}

/** A profile of each entity that an article names: people first, and by name within each kind. */
export function drawProfiles(articles: readonly Article[]): readonly Profile[] {
	const byName = indexOrder(articles[0]?.language ?? 'en');
	const claims = placeClaims(articles);
	const concerning = new Map<string, PlacedClaim[]>();
	for (const placed of claims) for (const id of new Set(placed.claim.about.map((entity) => entity.id))) put(placed, id, concerning);
	const quoting = judgeClaims(claims, ({ speaker }) => (speaker === undefined ? [] : [speaker.id]));
	const naming = new Map<string, ArticleLink[]>();
	const entities = new Map<string, Entity>();
	for (const article of articles)
		for (const [id, entity] of new Map(entitiesIn(article).map((named) => [named.id, named]))) {
			put(linkTo(article), id, naming);
			entities.set(id, entity);
		}
	const place = (kind: EntityKind) => ENTITY_KINDS.indexOf(kind);
	return [...entities.values()]
		.sort((a, b) => place(a.kind) - place(b.kind) || byName(a, b))
		.map((entity) => {
			const about = concerning.get(entity.id) ?? [];
			const by = quoting.get(entity.id) ?? [];
			const all = new Set([...about, ...by].map(({ claim }) => claim));
			return {
				entity,
				otherNames: groupByScript(entity.aliases),
				counts: { about: about.length, by: by.length, claims: all.size },
				about,
				by,
				articles: naming.get(entity.id) ?? [],
			};
		});
}

/** A profile without its claims and articles. */
export function profileFacts({ counts, entity, otherNames }: Profile): ProfileFacts {
	return { entity, otherNames, counts };
}

/** The parts of a profile: its lists of claims, and the articles that name it. */
export type ProfilePart = Part<'about' | 'by', PlacedClaim & Partial<JudgedClaim>> | Part<'articles', ArticleLink>;

/** The pages of a profile: its claims, then its articles. */
export function profilePages({ about, articles, by, entity }: Profile): readonly ListPage<ProfilePart>[] {
	const parts: readonly WholePart<ProfilePart>[] = [
		{ name: 'about', items: about },
		{ name: 'by', items: by },
		{ name: 'articles', items: articles },
	];
	return paginateParts<ProfilePart>(parts, entity.url, ENTRIES_ON_A_PAGE);
}

/** The entities that an article lists, that its claims concern or that it quotes. */
export function entitiesIn({ claims, entities }: Article): readonly Entity[] {
	return [
		...entities,
		...claims.flatMap(({ about, attributions }) => [
			...about,
			...attributions.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker])),
		]),
	];
}
