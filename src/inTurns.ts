/**
 * Runs `work` for each item, at most `most` at a time, and returns the results in the order of the items. Programs may
 * open only so many files at once, on some machines 256; and pictures that are read at once are in memory at once.
 */
export async function inTurns<Item, Result>(
	items: readonly Item[],
	most: number,
	work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
	const results: Result[] = [];
	const entries = items.entries();
	const worker = async () => {
		for (const [index, item] of entries) results[index] = await work(item);
	};
	await Promise.all(Array.from({ length: most }, worker));
	return results;
}
