/** Runs in a thread: reads its share of the pages. */
import { parentPort, workerData } from 'node:worker_threads';
import { readPages } from './pages.ts';
import { RULES } from './rules.ts';
import type { Share } from './share.ts';

const { folder, names, paths } = workerData as Share;
const rules = RULES.filter(({ name }) => names.includes(name));
parentPort?.postMessage(readPages(paths, folder, rules));
