/**
 * What share cards cost: `npx node tests/bench/cards.ts`. Draws twenty different ones into an empty cache, then takes
 * them from it, and says what a year's archive would take: a card for each of 21,000 claims and articles.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardFor } from '../../src/shareCards/cache.ts';
import { articleCard, dariCard, makeCard, urduCard } from '../fixtures/cards/cards.ts';

const ARCHIVE = 21_000;

/** Claims of 60 to 280 characters, articles, and claims in Urdu and Dari; no two alike. */
const cards = Array.from({ length: 20 }, (_, index) => {
	const kinds = [makeCard(), makeCard({ text: lengthened(index) }), articleCard, urduCard, dariCard];
	const card = kinds[index % 5] ?? makeCard();
	return { ...card, text: `${index + 1} ${card.text}`, voice: card.voice === undefined ? undefined : `${card.voice} ${index + 1}` };
});

function lengthened(index: number): string {
	return 'Turkey would need diplomatic, logistic and financial help from the US to stay in Afghanistan, and proposed to bring in Pakistan and Hungary. '
		.repeat(2)
		.slice(0, 60 + index * 12)
		.trim();
}

const folder = await mkdtemp(join(tmpdir(), 'cards-'));
try {
	const drawn = await inTurn();
	const kept = await inTurn();
	const sizes = drawn.map(([, card]) => card.length / 1000);
	const cold = drawn.map(([time]) => time);
	const cached = kept.map(([time]) => time);
	console.log(`a card drawn      ${median(cold).toFixed(1)} ms median, ${Math.max(...cold).toFixed(1)} ms at most`);
	console.log(`a card kept       ${median(cached).toFixed(2)} ms median, ${Math.max(...cached).toFixed(2)} ms at most`);
	console.log(`a card weighs     ${median(sizes).toFixed(1)} kB median, ${Math.max(...sizes).toFixed(1)} kB at most`);
	console.log(
		`${ARCHIVE} cards       ${minutes(mean(cold))} drawn one after the other, ${minutes(mean(cached))} kept, ${((mean(sizes) * ARCHIVE) / 1e6).toFixed(2)} GB`,
	);
} finally {
	await rm(folder, { recursive: true });
}

/** Times every card, one after the other, as a build asks for them. */
async function inTurn() {
	const timings: (readonly [number, Uint8Array])[] = [];
	for (const card of cards) timings.push(await timed(() => cardFor(card, folder)));
	return timings;
}

async function timed<T>(run: () => Promise<T>): Promise<readonly [number, T]> {
	const start = performance.now();
	const result = await run();
	return [performance.now() - start, result];
}

function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((one, other) => one - other);
	const middle = sorted.length / 2;
	return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function minutes(perCard: number): string {
	return `${((perCard * ARCHIVE) / 60_000).toFixed(1)} min`;
}
