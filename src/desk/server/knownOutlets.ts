import { readContent } from '../../reading/documents/content.ts';
import { recordedIds } from '../../model/publishing/publishedAddresses.ts';
import { formerIds } from '../references/formerIds.ts';
import type { LiveCheck } from './liveCheck.ts';

/** An outlet with all names that it goes by, in any language, the ids that it had before, and the hosts on which its pages are. */
export interface KnownOutlet {
	readonly id: string;
	readonly name: string;
	readonly otherNames: readonly string[];
	readonly formerIds: readonly string[];
	readonly hosts: readonly string[];
}

/** The outlets that there are, and the ids that no new one may have because old links lead there. */
export interface OutletsSoFar {
	readonly outlets: readonly KnownOutlet[];
	readonly givenUp: readonly string[];
}

/** The outlets of the content folder. A host counts only if all sources from it are of one outlet. */
export async function knownOutlets(check: LiveCheck, languages: readonly string[]): Promise<OutletsSoFar> {
	const { articles, ledger, outlets, tombstones } = readContent(await check.files(), languages);
	const sources = articles.flatMap(({ data }) => data?.sources ?? []).filter(({ via }) => via === undefined);
	const byHost = Map.groupBy(sources, ({ url }) => hostOf(url));
	const hostsOf = (id: string) =>
		[...byHost].flatMap(([host, own]) => (host !== undefined && own.every(({ outlet }) => outlet === id) ? [host] : []));
	const former = formerIds('outlets', tombstones?.data ?? []);
	const recorded = ledger?.data === undefined ? [] : recordedIds(ledger.data, 'outlets');
	const known = [...outlets].map(([id, { data }]): KnownOutlet => {
		const translated = Object.values(data?.translations ?? {}).flatMap(({ name, shortName }) => [name, shortName]);
		const otherNames = [data?.shortName, ...translated].filter((name) => name !== undefined);
		const formerly = [...former].flatMap(([was, now]) => (now === id ? [was] : []));
		return { id, name: data?.name ?? id, otherNames, formerIds: formerly, hosts: hostsOf(id) };
	});
	return { outlets: known, givenUp: [...former.keys(), ...recorded.filter((id) => !outlets.has(id))] };
}

/** The host of an address, without “www.”. Undefined if it is no address. */
export function hostOf(url: string): string | undefined {
	return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}
