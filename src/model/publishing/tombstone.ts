import type { LedgerData, TombstoneData } from '../../schema/ledger.ts';
import { evidenceUrl } from '../evidenceUrls.ts';
import { addressesIn } from './publishedAddresses.ts';
import { addressIn, articleUrl, claimUrl, embedUrl, HOME_URL, hubUrl, isEmbedUrl, printUrl } from '../urls.ts';

/** A published address that is gone, with what to tell readers who follow an old link. */
export interface Tombstone extends TombstoneData {
	/** The addresses that show it: its own, those of its claims if it was an article, and those of every other page made from these. */
	readonly addresses: readonly string[];
}

/** The tombstones, each with every address of an edition that shows it. The tombstone of an article covers its claims too. */
export function raiseTombstones(tombstones: readonly TombstoneData[], ledger: LedgerData, root: string): readonly Tombstone[] {
	const published = addressesIn(ledger);
	const further = furtherAddresses(ledger);
	const own = new Set(tombstones.map(({ address }) => address));
	return tombstones.map((tombstone) => ({
		...tombstone,
		...(tombstone.replacedBy !== undefined && { replacedBy: addressIn(root, tombstone.replacedBy) }),
		addresses: [
			tombstone.address,
			...published.filter((address) => address !== tombstone.address && address.startsWith(tombstone.address) && !own.has(address)),
		]
			.flatMap((address) => [address, ...(further.get(address) ?? [])])
			.map((address) => addressIn(root, address)),
	}));
}

/** The other pages of each article, and the card of each claim that other sites frame. */
function furtherAddresses({ articles }: LedgerData): ReadonlyMap<string, readonly string[]> {
	return new Map(
		articles.flatMap(({ claims, slug }): readonly (readonly [string, readonly string[]])[] => {
			const url = articleUrl(slug, HOME_URL);
			return [
				[url, [evidenceUrl({ url }), printUrl(url)]],
				...Object.keys(claims).map((id) => [claimUrl(slug, id, HOME_URL), [embedUrl(slug, id, HOME_URL)]] as const),
			];
		}),
	);
}

/** The address of a claim, below that of the articles hub. */
const CLAIM = /^(?<slug>[^/#]+)\/(?<id>[^/#]+)\/$/;

/**
 * The address that replaces one address of a tombstone in the edition that begins at `root`; undefined if there is
 * none. A framed card is replaced only by another card, since no other page may be framed.
 */
export function replacementAt(address: string, { replacedBy }: Tombstone, root: string): string | undefined {
	if (replacedBy === undefined || !isEmbedUrl(address, root)) return replacedBy;
	const articles = hubUrl('articles', root);
	const below = replacedBy.startsWith(articles) ? replacedBy.slice(articles.length) : '';
	const { id, slug } = CLAIM.exec(below)?.groups ?? {};
	return id === undefined || slug === undefined ? undefined : embedUrl(slug, id, root);
}
