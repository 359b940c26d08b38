import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { drawAhead } from '../../../src/shareCards/ahead.ts';
import { cardFor, fileOf } from '../../../src/shareCards/cache.ts';
import { drawCard } from '../../../src/shareCards/draw.ts';
import { CACHE, makeCard, urduCard } from '../../fixtures/cards/cards.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((each) => rm(each, { recursive: true }))));

async function emptyFolder(): Promise<string> {
	await mkdir(CACHE, { recursive: true });
	const folder = await mkdtemp(join(CACHE, 'ahead-'));
	folders.push(folder);
	return folder;
}

const cards = Array.from({ length: 60 }, (_, index) => makeCard({ text: `They signed ${index} treaties.` }));

// With only one core, that core builds the pages, and each card is drawn when its page asks for it.
test.runIf(availableParallelism() > 1)(
	'cards that are not kept are drawn beside the pages, the same as there, and the builder is told how many',
	async () => {
		const folder = await emptyFolder();
		const all = [urduCard, ...cards];
		await cardFor(all[7] ?? urduCard, folder);
		const said: string[] = [];
		drawAhead(all, folder, (words) => said.push(words));
		await vi.waitFor(async () => expect((await readdir(folder)).filter((name) => name.endsWith('.png'))).toHaveLength(61), 60_000);
		expect(said).toEqual(['Drawing 60 share cards …']);
		expect(await readFile(fileOf(urduCard, folder))).toEqual(await drawCard(urduCard));
	},
	60_000,
);

test('if all are cached, nothing is drawn, and nothing is said', async () => {
	const folder = await emptyFolder();
	await cardFor(urduCard, folder);
	const said: string[] = [];
	drawAhead([urduCard], folder, (words) => said.push(words));
	expect(said).toEqual([]);
});
