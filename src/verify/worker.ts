/** Reads its share of the pages, beside others that read theirs. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Folder } from './folder.ts';
import { readPages } from './pages.ts';
import { RULES } from './rules.ts';

/** What such a thread is told. */
export interface Share {
	readonly folder: Folder;
	readonly paths: readonly string[];
}

const { folder, paths } = workerData as Share;
parentPort?.postMessage(readPages(paths, folder, RULES));
