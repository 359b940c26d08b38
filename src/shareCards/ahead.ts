import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fileOf } from './cache.ts';
import type { Card } from './card.ts';

/** What a thread gets to draw. */
export interface Errand {
	readonly cards: readonly Card[];
	readonly cacheFolder: string;
}

/** Fewer cards than this are drawn faster than a thread starts. */
const WORTH_A_THREAD = 40;

/** The most threads. Each takes about 80 MB, and more of them would save only seconds. */
const MOST = 12;

/** How often to report progress: after this many cards. */
const STEP = 400;

/**
 * Starts drawing the cards that are not cached yet, on every core except the one that builds the pages. Cards are drawn from last
 * to first, so if the pages reach their cards before all are ready, the two meet halfway. Errors in a thread are not reported,
 * because they happen again when the page asks for its card.
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
		// The path is not relative to this file, because the build bundles it with others.
		const worker = new Worker(join(process.cwd(), 'src/shareCards/worker.ts'), { workerData: errand });
		worker.on('error', () => undefined);
		worker.on('message', () => {
			drawn++;
			if (drawn % STEP === 0 && drawn < missing.length) say(`Drawing ${count} share cards: ${drawn.toLocaleString('en')} done …`);
		});
		worker.unref();
	}
}
