import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { pagePaths, type Folder } from './folder.ts';
import { readPages, type Reading } from './pages.ts';
import type { Finding, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import type { Share } from './share.ts';

/** What one rule found. */
export interface Outcome {
	readonly rule: string;
	readonly findings: readonly Finding[];
}

/** How to check a site. */
export interface Options {
	/** The rules to check. All rules by default. */
	readonly rules?: readonly Rule[];
	/** How many threads read the pages. By default, as many as the machine can run at once. */
	readonly threads?: number;
}

/** Fewer pages than this are read faster than a thread starts. */
const WORTH_A_THREAD = 100;

/** Checks a built site against rules. Returns what each rule found, sorted by file. */
export async function checkSite(
	folder: Folder,
	{ rules = RULES, threads = availableParallelism() }: Options = {},
): Promise<readonly Outcome[]> {
	const readings = await readAll(pagePaths(folder), folder, rules, threads);
	const site = { ...folder, pages: readings.flatMap(({ pages }) => pages) };
	const outcomes: Outcome[] = [];
	for (const { checkSite: check, name } of rules) {
		const between = check === undefined ? [] : await Array.fromAsync(check(site));
		const findings = [...readings.flatMap((reading) => reading.findings.get(name) ?? []), ...between];
		outcomes.push({ rule: name, findings: inOrder(findings) });
	}
	return outcomes;
}

/** Findings sorted by file, without repeats. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
	const unique = new Map(findings.map((finding) => [`${finding.path}\n${finding.what}`, finding]));
	return [...unique.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function readAll(paths: readonly string[], folder: Folder, rules: readonly Rule[], threads: number): Promise<readonly Reading[]> {
	const count = Math.min(threads, Math.floor(paths.length / WORTH_A_THREAD));
	if (count < 2) return [readPages(paths, folder, rules)];
	const names = rules.map(({ name }) => name);
	// Pages next to each other are alike, so deal them out in turn to make the shares equally large.
	const shares = Array.from({ length: count }, (_, share) => paths.filter((_path, index) => index % count === share));
	return Promise.all(shares.map((share) => readElsewhere({ folder, names, paths: share })));
}

async function readElsewhere(workerData: Share): Promise<Reading> {
	const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData });
	const [reading] = (await once(worker, 'message')) as [Reading];
	return reading;
}
