import { addressOf, readText, type Folder } from './folder.ts';
import { readPage, type Summary } from './page.ts';
import type { Finding, Rule } from './rule.ts';

/** The result for some pages: what is kept of each, and the findings of each rule. */
export interface Reading {
	readonly pages: readonly Summary[];
	readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** Reads pages, each once, and checks every rule on each. */
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
