import { addressOf, readText, type Folder } from './folder.ts';
import { readPage, type Summary } from './page.ts';
import type { Finding, Rule } from './rule.ts';

/** What was found on some pages: what is kept of each, and what is wrong by the name of each rule. */
export interface Reading {
	readonly pages: readonly Summary[];
	readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** Reads pages, each once, and holds every rule to each. */
export function readPages(paths: readonly string[], folder: Folder, rules: readonly Rule[]): Reading {
	const findings = new Map<string, Finding[]>(rules.map(({ name }) => [name, []]));
	const pages = paths.map((path) => {
		const page = readPage(path, readText(path, folder), addressOf(path, folder));
		for (const { checkPage, name } of rules)
			for (const fault of checkPage?.(page, folder) ?? []) findings.get(name)?.push({ path, ...fault });
		return page.summary;
	});
	return { pages, findings };
}
