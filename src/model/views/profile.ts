import { ENTITY_KINDS, type EntityKind } from '../../schema/entity.ts';
import type { Article } from '../article.ts';
import type { Entity } from '../entity.ts';
import { ENTRIES_ON_A_PAGE, paginateParts, type ListPage, type Part, type WholePart } from './listPage.ts';
import { compareNames, groupByScript, type NamesInScript } from './names.ts';
import { judgeClaims, placeClaims, type JudgedClaim, type PlacedClaim } from './placedClaim.ts';

/** What the edition has of one person, organisation, place, agreement, event or term. */
export interface Profile {
	readonly entity: Entity;
	/** Its other names, by the script that they are written in. */
	readonly otherNames: readonly NamesInScript[];
	/** The claims that concern it, in the order of all claims. */
	readonly about: readonly PlacedClaim[];
	/** The claims on which it is quoted, in the same order, with what it says to each. */
	readonly by: readonly JudgedClaim[];
	/** The articles that name it, the newest first. */
	readonly articles: readonly Article[];
}

/** A profile of each entity that an article names: people first, and within each kind by name. */
export function drawProfiles(articles: readonly Article[]): readonly Profile[] {
	const language = articles[0]?.language ?? 'en';
	const claims = placeClaims(articles);
	const named = new Map(articles.map((article) => [article, new Map(entitiesIn(article).map((entity) => [entity.id, entity]))]));
	const place = (kind: EntityKind) => ENTITY_KINDS.indexOf(kind);
	return [...new Map([...named.values()].flatMap((entities) => [...entities])).values()]
		.sort((a, b) => place(a.kind) - place(b.kind) || compareNames(a, b, language))
		.map((entity) => ({
			entity,
			otherNames: groupByScript(entity.aliases),
			about: claims.filter(({ claim }) => claim.about.some(({ id }) => id === entity.id)),
			by: judgeClaims(articles, ({ speaker }) => speaker?.id === entity.id),
			articles: articles.filter((article) => named.get(article)?.has(entity.id)),
		}));
}

/** The parts of a profile: its lists of claims, and the articles that name it. */
export type ProfilePart = Part<'about' | 'by', PlacedClaim & Partial<JudgedClaim>> | Part<'articles', Article>;

/** The pages on which a profile lists its claims, and after them its articles. */
export function profilePages({ about, articles, by, entity }: Profile): readonly ListPage<ProfilePart>[] {
	const parts: readonly WholePart<ProfilePart>[] = [
		{ name: 'about', items: about },
		{ name: 'by', items: by },
		{ name: 'articles', items: articles },
	];
	return paginateParts<ProfilePart>(parts, entity.url, ENTRIES_ON_A_PAGE);
}

/** The entities that an article lists, that its claims concern, and that are quoted in it. */
export function entitiesIn({ claims, entities }: Article): readonly Entity[] {
	return [
		...entities,
		...claims.flatMap(({ about, attributions }) => [
			...about,
			...attributions.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker])),
		]),
	];
}
