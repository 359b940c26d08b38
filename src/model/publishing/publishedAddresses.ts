import type { LedgerData, Recorded } from '../../schema/ledger.ts';
import { authorUrl } from './author.ts';
import { articleUrl, claimUrl, entityUrl, HOME_URL, outletUrl, pageUrl, topicUrl } from '../urls.ts';

/** A cache, because the same ledger is asked about every article. */
const known = new WeakMap<LedgerData, Partial<Record<Recorded, readonly string[]>>>();

/** The ids of one kind that a ledger lists. Those of outlets and entities include the ones listed with articles. */
export function recordedIds(ledger: LedgerData, of: Exclude<Recorded, 'articles'>): readonly string[] {
	const own = known.get(ledger) ?? {};
	known.set(ledger, own);
	return (own[of] ??= listIds(ledger, of));
}

function listIds(ledger: LedgerData, of: Exclude<Recorded, 'articles'>): readonly string[] {
	const byArticles = of === 'outlets' || of === 'entities' ? ledger.articles.flatMap((entry) => entry[of]) : [];
	return [...new Set([...byArticles, ...ledger[of]])].sort();
}

/** Every address that a ledger lists, in the main language. The addresses in other languages follow from these. */
export function addressesIn(ledger: LedgerData): readonly string[] {
	const { articles, authors, pages, topics } = ledger;
	return [
		...articles.flatMap(({ claims, slug }) => [
			articleUrl(slug, HOME_URL),
			...Object.keys(claims).map((id) => claimUrl(slug, id, HOME_URL)),
		]),
		...recordedIds(ledger, 'outlets').map((id) => outletUrl(id, HOME_URL)),
		...recordedIds(ledger, 'entities').map((id) => entityUrl(id, HOME_URL)),
		...authors.map((id) => authorUrl(id, HOME_URL)),
		...topics.map((id) => topicUrl(id, HOME_URL)),
		...pages.map((slug) => pageUrl(slug, HOME_URL)),
	];
}
