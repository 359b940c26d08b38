import type { LedgerData } from '../../schema/ledger.ts';
import { articleUrl, claimUrl, entityUrl, HOME_URL, outletUrl, pageUrl, topicUrl } from '../urls.ts';

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
