import type { LedgerData, TombstoneData } from '../../schema/ledger.ts';
import { addressesIn } from './publishedAddresses.ts';
import { HOME_URL } from '../urls.ts';

/** An address that was published and is gone, with what a reader who follows an old link is told. */
export interface Tombstone extends TombstoneData {
	/** The addresses that show it: its own, and for an article those of its claims. */
	readonly addresses: readonly string[];
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
