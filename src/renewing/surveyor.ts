/** The thread that `surveyAside` starts. */
import { parentPort, workerData } from 'node:worker_threads';
import { readInventory } from './inventory.ts';
import { surveySite, type Places } from './survey.ts';

const places = workerData as Places;
const inventory = await readInventory(places.inventory);
parentPort?.postMessage(surveySite(inventory?.files ?? {}, places));
