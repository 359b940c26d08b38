import type { LedgerData } from '../../schema/ledger.ts';
import { authorUrl } from './author.ts';
import { entityUrl, HOME_URL, outletUrl, pageUrl, topicUrl } from '../urls.ts';

/** What a file of the ledger holds, with its path below content/. */
export interface LedgerFileContents {
	readonly path: string;
	readonly data: Readonly<Record<string, unknown>>;
}

const OTHERS = { outlets: outletUrl, entities: entityUrl, authors: authorUrl, topics: topicUrl, pages: pageUrl } as const;

/** The files of a ledger: one for each article, author, topic and page, and one for each outlet or entity that no article lists. */
export function ledgerFiles(ledger: LedgerData): readonly LedgerFileContents[] {
	const kinds = Object.keys(OTHERS) as (keyof typeof OTHERS)[];
	return [
		...ledger.articles.map(({ slug, ...data }) => ({ path: `ledger/articles/${slug}.yml`, data })),
		...kinds.flatMap((kind) =>
			ledger[kind].map((id) => ({ path: `ledger/${kind}/${id}.yml`, data: { address: OTHERS[kind](id, HOME_URL) } })),
		),
	];
}
