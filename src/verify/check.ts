import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { pagePaths, type Folder } from './folder.ts';
import { readPages, type Reading } from './pages.ts';
import type { Finding } from './rule.ts';
import { RULES } from './rules.ts';

/** What one rule found. */
export interface Outcome {
	readonly rule: string;
	readonly findings: readonly Finding[];
}

/** Fewer pages than these are read sooner than a thread has begun. */
const WORTH_A_THREAD = 100;

/** Holds a built site to every rule. Its pages are read by as many threads as the machine runs at once, or by as many as are asked for. */
export async function checkSite(folder: Folder, threads = availableParallelism()): Promise<readonly Outcome[]> {
	const readings = await readAll(pagePaths(folder), folder, threads);
	const site = { ...folder, pages: readings.flatMap(({ pages }) => pages) };
	const outcomes: Outcome[] = [];
	for (const { checkSite: check, name } of RULES) {
		const between = check === undefined ? [] : await Array.fromAsync(check(site));
		const findings = [...readings.flatMap((reading) => reading.findings.get(name) ?? []), ...between];
		outcomes.push({ rule: name, findings: findings.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)) });
	}
	return outcomes;
}

async function readAll(paths: readonly string[], folder: Folder, threads: number): Promise<readonly Reading[]> {
	const count = Math.min(threads, Math.floor(paths.length / WORTH_A_THREAD));
	if (count < 2) return [readPages(paths, folder, RULES)];
	// Neighbours are alike, so that every share is as heavy as another.
	const shares = Array.from({ length: count }, (_, share) => paths.filter((_path, index) => index % count === share));
	return Promise.all(shares.map((share) => readElsewhere(share, folder)));
}

async function readElsewhere(paths: readonly string[], folder: Folder): Promise<Reading> {
	const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { folder, paths } });
	const [reading] = (await once(worker, 'message')) as [Reading];
	return reading;
}
