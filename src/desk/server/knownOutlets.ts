import { readContent } from '../../reading/documents/content.ts';
import type { LiveCheck } from './liveCheck.ts';

/** An outlet with all names that it goes by, in any language, and the hosts on which its pages are. */
export interface KnownOutlet {
	readonly id: string;
	readonly name: string;
	readonly otherNames: readonly string[];
	readonly hosts: readonly string[];
}

/** The outlets of the content folder. A host counts only if all sources from it are of one outlet. */
export async function knownOutlets(check: LiveCheck, languages: readonly string[]): Promise<readonly KnownOutlet[]> {
	const { articles, outlets } = readContent(await check.files(), languages);
	const sources = articles.flatMap(({ data }) => data?.sources ?? []).filter(({ via }) => via === undefined);
	const byHost = Map.groupBy(sources, ({ url }) => hostOf(url));
	const hostsOf = (id: string) =>
		[...byHost].flatMap(([host, own]) => (host !== undefined && own.every(({ outlet }) => outlet === id) ? [host] : []));
	return [...outlets].map(([id, { data }]) => {
		const translated = Object.values(data?.translations ?? {}).flatMap(({ name, shortName }) => [name, shortName]);
		const otherNames = [data?.shortName, ...translated].filter((name) => name !== undefined);
		return { id, name: data?.name ?? id, otherNames, hosts: hostsOf(id) };
	});
}

/** The host of an address, without “www.”. Undefined if it is no address. */
export function hostOf(url: string): string | undefined {
	return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}
