/** A thread that draws cards into the cache, and gives a sign after each. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Errand } from './ahead.ts';
import { cardFor } from './cache.ts';

const { cacheFolder, cards } = workerData as Errand;
for (const card of cards) {
	await cardFor(card, cacheFolder);
	parentPort?.postMessage('drawn');
}
