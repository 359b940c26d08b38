import type { LedgerData } from '../schema/ledger.ts';
import type { Article } from './article.ts';
import { outletsIn } from './views/dossier.ts';
import type { Edition } from './edition.ts';
import { entitiesIn } from './views/profile.ts';

/** The ledger before anything was published. */
export const EMPTY_LEDGER: LedgerData = { articles: [], outlets: [], entities: [], topics: [], pages: [] };

/** What the ledger says of one article as it is now. */
export function entryOf({ claims, published, slug, updated }: Article): LedgerData['articles'][number] {
	return { slug, asOf: updated ?? published, claims: Object.fromEntries(claims.map(({ id, status }) => [id, status])) };
}

/** The ledger with everything that an edition publishes added to it. Nothing is ever taken out. */
export function extendLedger(ledger: LedgerData, { articles, pages, topics }: Edition): LedgerData {
	const shown = articles.filter(({ isDraft }) => !isDraft);
	const published = shown.map(entryOf);
	const kept = ledger.articles.filter(({ slug }) => !published.some((entry) => entry.slug === slug));
	const known = new Map(ledger.articles.map((entry) => [entry.slug, entry.claims]));
	return {
		articles: [...kept, ...published.map((entry) => ({ ...entry, claims: sorted({ ...known.get(entry.slug), ...entry.claims }) }))].sort(
			(a, b) => (a.slug < b.slug ? -1 : 1),
		),
		outlets: union(
			ledger.outlets,
			shown.flatMap(outletsIn).map(({ id }) => id),
		),
		entities: union(
			ledger.entities,
			shown.flatMap(entitiesIn).map(({ id }) => id),
		),
		topics: union(
			ledger.topics,
			topics.map(({ id }) => id),
		),
		pages: union(
			ledger.pages,
			pages.map(({ slug }) => slug),
		),
	};
}

/** What stands at an address of the edition, by its title; the address itself where it is none of these. */
export function titleAt(address: string, { articles, pages, topics }: Edition): string {
	const [url = address] = address.split('#');
	const titles = [
		...articles.flatMap((article) => [[article.url, article.title], ...article.claims.map((claim) => [claim.url, claim.text])]),
		...pages.map((page) => [page.url, page.title]),
		...[...topics, ...articles.flatMap(outletsIn), ...articles.flatMap(entitiesIn)].map(({ name, url }) => [url, name]),
	];
	return titles.find(([candidate]) => candidate === url)?.[1] ?? address;
}

function union(old: readonly string[], added: readonly string[]): string[] {
	return [...new Set([...old, ...added])].sort();
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
	return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
