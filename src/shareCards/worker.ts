/** Runs in a thread: draws cards into the cache and sends a message after each one. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Errand } from './ahead.ts';
import { cardFor } from './cache.ts';

const { cacheFolder, cards } = workerData as Errand;
for (const card of cards) {
	await cardFor(card, cacheFolder);
	parentPort?.postMessage('drawn');
}
