import type { LedgerData } from '../../schema/ledger.ts';
import type { Article } from '../article.ts';
import type { Edition } from '../edition.ts';
import { outletsIn } from '../views/dossier.ts';
import { entitiesIn } from '../views/profile.ts';

/** The ledger before anything was published. */
export const EMPTY_LEDGER: LedgerData = { articles: [], outlets: [], entities: [], authors: [], topics: [], pages: [] };

/** The ledger’s entry for an article as it is now. */
export function entryOf(article: Article): LedgerData['articles'][number] {
	const { claims, published, slug, updated } = article;
	return {
		slug,
		asOf: updated ?? published,
		claims: Object.fromEntries(claims.map(({ id, status }) => [id, status])),
		outlets: idsOf(outletsIn(article)),
		entities: idsOf(entitiesIn(article)),
	};
}

/**
 * The ledger with everything that an edition publishes added to it. Nothing is ever removed. Outlets and entities are
 * listed with each article that has named them, so that two desks never write to the same file. Those that no article
 * names today are kept in lists of their own.
 */
export function extendLedger(ledger: LedgerData, { articles, sitePages }: Edition): LedgerData {
	const published = articles.map(entryOf);
	const kept = ledger.articles.filter(({ slug }) => !published.some((entry) => entry.slug === slug));
	const known = new Map(ledger.articles.map((entry) => [entry.slug, entry]));
	const all = [
		...kept,
		...published.map((entry) => {
			const before = known.get(entry.slug);
			return {
				...entry,
				claims: sorted({ ...before?.claims, ...entry.claims }),
				outlets: union(before?.outlets ?? [], entry.outlets),
				entities: union(before?.entities ?? [], entry.entities),
			};
		}),
	].sort((a, b) => (a.slug < b.slug ? -1 : 1));
	const permanent = sitePages.filter(({ isPermanent }) => isPermanent);
	return {
		articles: all,
		outlets: others(
			ledger.outlets,
			all.flatMap(({ outlets }) => outlets),
		),
		entities: others(
			ledger.entities,
			all.flatMap(({ entities }) => entities),
		),
		authors: union(
			ledger.authors,
			permanent.flatMap((page) => (page.kind === 'author' ? [page.author.id] : [])),
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

/** The title of the page at an address of the edition, or the address if it has no title; `main` is the language of originals. */
export function titleAt(address: string, { language, sitePages }: Edition, main: string): Titled {
	const [url = address] = address.split('#');
	const page = sitePages.find((candidate) => candidate.url === url);
	switch (page?.kind) {
		case 'article':
			return { title: page.article.title, language };
		case 'claim':
			// Never show a wrong claim as if it were right.
			return { title: page.claim.right ?? page.claim.text, language };
		case 'outlet':
			return { title: page.dossier.outlet.name, language };
		case 'entity':
			return { title: page.profile.entity.name, language };
		case 'author':
			return { title: page.author.name, language: page.author.language };
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

function idsOf(things: readonly { readonly id: string }[]): string[] {
	return union(
		[],
		things.map(({ id }) => id),
	);
}

function others(ids: readonly string[], named: readonly string[]): string[] {
	return union(
		[],
		ids.filter((id) => !named.includes(id)),
	);
}

function union(old: readonly string[], added: readonly string[]): string[] {
	return [...new Set([...old, ...added])].sort();
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
	return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
