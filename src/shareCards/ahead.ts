import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fileOf } from './cache.ts';
import type { Card } from './card.ts';

/** What a thread is given to draw. */
export interface Errand {
	readonly cards: readonly Card[];
	readonly cacheFolder: string;
}

/** Fewer cards are drawn sooner than a thread has begun. */
const WORTH_A_THREAD = 40;

/** Each thread takes about 80 MB; more of them would save seconds. */
const MOST = 12;

/** How often to say how far it is: after so many cards. */
const STEP = 400;

/**
 * Begins to draw the cards that are not kept yet, into the cache, on every core but the one that builds the pages. They
 * are drawn from the last to the first: where the pages come to their cards before all are there, both meet halfway.
 * What goes wrong in a thread is not told, because it goes wrong again where the page asks for its card.
 */
export function drawAhead(cards: readonly Card[], cacheFolder: string, say: (words: string) => void): void {
	const missing = cards.filter((card) => !existsSync(fileOf(card, cacheFolder))).reverse();
	if (missing.length === 0) return;
	const count = missing.length.toLocaleString('en');
	say(`Drawing ${count} share ${missing.length === 1 ? 'card' : 'cards'} …`);
	let drawn = 0;
	const threads = Math.min(MOST, availableParallelism() - 1, Math.floor(missing.length / WORTH_A_THREAD));
	for (let thread = 0; thread < threads; thread++) {
		const errand: Errand = { cacheFolder, cards: missing.filter((_, index) => index % threads === thread) };
		// Not beside this file: the build makes one file of many.
		const worker = new Worker(join(process.cwd(), 'src/shareCards/worker.ts'), { workerData: errand });
		worker.on('error', () => undefined);
		worker.on('message', () => {
			drawn++;
			if (drawn % STEP === 0 && drawn < missing.length) say(`Drawing ${count} share cards: ${drawn.toLocaleString('en')} done …`);
		});
		worker.unref();
	}
}
