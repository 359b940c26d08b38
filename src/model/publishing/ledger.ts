import type { LedgerData } from '../../schema/ledger.ts';
import type { Article } from '../article.ts';
import type { Edition } from '../edition.ts';

/** The ledger before anything was published. */
export const EMPTY_LEDGER: LedgerData = { articles: [], outlets: [], entities: [], topics: [], pages: [] };

/** What the ledger says of one article as it is now. */
export function entryOf({ claims, published, slug, updated }: Article): LedgerData['articles'][number] {
	return { slug, asOf: updated ?? published, claims: Object.fromEntries(claims.map(({ id, status }) => [id, status])) };
}

/** The ledger with everything that an edition publishes added to it. Nothing is ever taken out. */
export function extendLedger(ledger: LedgerData, { articles, sitePages }: Edition): LedgerData {
	const published = articles.map(entryOf);
	const kept = ledger.articles.filter(({ slug }) => !published.some((entry) => entry.slug === slug));
	const known = new Map(ledger.articles.map((entry) => [entry.slug, entry.claims]));
	const permanent = sitePages.filter(({ isPermanent }) => isPermanent);
	return {
		articles: [...kept, ...published.map((entry) => ({ ...entry, claims: sorted({ ...known.get(entry.slug), ...entry.claims }) }))].sort(
			(a, b) => (a.slug < b.slug ? -1 : 1),
		),
		outlets: union(
			ledger.outlets,
			permanent.flatMap((page) => (page.kind === 'outlet' ? [page.dossier.outlet.id] : [])),
		),
		entities: union(
			ledger.entities,
			permanent.flatMap((page) => (page.kind === 'entity' ? [page.profile.entity.id] : [])),
		),
		topics: union(
			ledger.topics,
			permanent.flatMap((page) => (page.kind === 'topic' ? [page.topic.id] : [])),
		),
		pages: union(
			ledger.pages,
			permanent.flatMap((page) => (page.kind === 'text' ? [page.page.slug] : [])),
		),
	};
}

/** A title, and its language. */
export interface Titled {
	readonly title: string;
	readonly language: string;
}

/** What is at an address of the edition, by its title; the address itself where it has none. `main` is the language of originals. */
export function titleAt(address: string, { language, sitePages }: Edition, main: string): Titled {
	const [url = address] = address.split('#');
	const page = sitePages.find((candidate) => candidate.url === url);
	switch (page?.kind) {
		case 'article':
			return { title: page.article.title, language };
		case 'claim':
			// What is wrong would be shown there as if it were right.
			return { title: page.claim.right ?? page.claim.text, language };
		case 'outlet':
			return { title: page.dossier.outlet.name, language };
		case 'entity':
			return { title: page.profile.entity.name, language };
		case 'topic':
			return { title: page.topic.name, language };
		case 'text':
			return { title: page.page.title, language: page.page.language };
		case 'untranslated':
			return { title: page.original.right ?? page.original.title, language: main };
		default:
			return { title: address, language };
	}
}

function union(old: readonly string[], added: readonly string[]): string[] {
	return [...new Set([...old, ...added])].sort();
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
	return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
