/** The thread that `indexAside` starts. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeSearchIndex, type SearchWork } from './searchIndex.ts';

await writeSearchIndex(workerData as SearchWork);
parentPort?.postMessage('done');
