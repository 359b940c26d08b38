import type { LedgerData, TombstoneData } from '../schema/ledger.ts';
import type { Article } from './article.ts';
import { outletsIn } from './dossier.ts';
import type { Edition } from './edition.ts';
import { entitiesIn } from './profile.ts';
import { articleUrl, claimUrl, entityUrl, HOME_URL, outletUrl, pageUrl, topicUrl } from './urls.ts';

/** The ledger before anything was published. */
export const EMPTY_LEDGER: LedgerData = { articles: [], outlets: [], entities: [], topics: [], pages: [] };

/** An address that was published and is gone, with what a reader who follows an old link is told. */
export interface Tombstone extends TombstoneData {
	/** The addresses that show it: its own, and for an article those of its claims. */
	readonly addresses: readonly string[];
}

/** Every address that a ledger lists: those of the main language, from which the others follow. */
export function addressesIn({ articles, entities, outlets, pages, topics }: LedgerData): readonly string[] {
	return [
		...articles.flatMap(({ claims, slug }) => [
			articleUrl(slug, HOME_URL),
			...Object.keys(claims).map((id) => claimUrl(slug, id, HOME_URL)),
		]),
		...outlets.map((id) => outletUrl(id, HOME_URL)),
		...entities.map((id) => entityUrl(id, HOME_URL)),
		...topics.map((id) => topicUrl(id, HOME_URL)),
		...pages.map((slug) => pageUrl(slug, HOME_URL)),
	];
}

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

/** The tombstones with every address of an edition that shows one: that of an article stands for its claims as well. */
export function raiseTombstones(tombstones: readonly TombstoneData[], ledger: LedgerData, root: string): readonly Tombstone[] {
	const published = addressesIn(ledger);
	const own = new Set(tombstones.map(({ address }) => address));
	return tombstones.map((tombstone) => ({
		...tombstone,
		...(tombstone.replacedBy !== undefined && { replacedBy: root + tombstone.replacedBy.slice(HOME_URL.length) }),
		addresses: [
			tombstone.address,
			...published.filter((address) => address !== tombstone.address && address.startsWith(tombstone.address) && !own.has(address)),
		].map((address) => root + address.slice(HOME_URL.length)),
	}));
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
