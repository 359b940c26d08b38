/**
 * What share cards cost: `npx node tests/bench/cards.ts`. Draws a hundred different ones into an empty cache, then takes
 * them from it, and says what a year's archive would take: a card for each of 21,000 claims and articles. Times are those
 * of the processor, which other work on the machine changes little.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardFor } from '../../src/shareCards/cache.ts';
import type { Card } from '../../src/shareCards/card.ts';
import { articleCard, dariCard, makeCard, urduCard, wrongCard, wrongUrduCard } from '../fixtures/cards/cards.ts';

const ARCHIVE = 21_000;

/** Claims of 60 to 260 characters, articles, what is wrong, and claims in Urdu and Dari; no two alike. */
const cards = Array.from({ length: 100 }, (_, index): Card => {
	const kinds = [makeCard(), makeCard({ text: lengthened(index) }), articleCard, wrongCard, urduCard, wrongUrduCard, dariCard];
	const card = kinds[index % kinds.length] ?? makeCard();
	return { ...card, text: `${index + 1} ${card.text}`, voice: card.voice === undefined ? undefined : `${card.voice} ${index + 1}` };
});

function lengthened(index: number): string {
	return 'Turkey would need diplomatic, logistic and financial help from the US to stay in Afghanistan, and proposed to bring in Pakistan and Hungary. '
		.repeat(2)
		.slice(0, 60 + index * 2)
		.trim();
}

const folder = await mkdtemp(join(tmpdir(), 'cards-'));
try {
	const drawn = await inTurn();
	const kept = await inTurn();
	const sizes = drawn.map(([, card]) => card.length / 1000);
	const cold = drawn.map(([time]) => time);
	const cached = kept.map(([time]) => time);
	// The first cards of each language open its fonts.
	const [first, others] = [cold.slice(0, 7), cold.slice(7)];
	console.log(`the first 7 cards  ${mean(first).toFixed(1)} ms each: they open the fonts`);
	console.log(
		`a card drawn       ${mean(others).toFixed(1)} ms mean, ${median(others).toFixed(1)} ms median, ${Math.max(...others).toFixed(1)} ms at most`,
	);
	console.log(`a card kept        ${mean(cached).toFixed(2)} ms mean`);
	console.log(`a card weighs      ${mean(sizes).toFixed(1)} kB mean, ${Math.max(...sizes).toFixed(1)} kB at most`);
	console.log(
		`${ARCHIVE} cards        ${minutes(mean(others))} drawn on one core, ${minutes(mean(cached))} kept, ${((mean(sizes) * ARCHIVE) / 1e6).toFixed(2)} GB`,
	);
} finally {
	await rm(folder, { recursive: true });
}

/** Times every card, one after the other. */
async function inTurn() {
	const timings: (readonly [number, Uint8Array])[] = [];
	for (const card of cards) timings.push(await timed(() => cardFor(card, folder)));
	return timings;
}

/** How long the processor works for something, in milliseconds. */
async function timed<T>(run: () => Promise<T>): Promise<readonly [number, T]> {
	const start = process.cpuUsage();
	const result = await run();
	const { system, user } = process.cpuUsage(start);
	return [(system + user) / 1000, result];
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
