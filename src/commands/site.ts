import { existsSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { putInPlace, tidyLeftovers } from './atomicFolder.ts';
import { compressTexts } from './compress.ts';
import type { Purpose } from './content.ts';
import { contentOf } from '../content.ts';
import { fingerprint } from '../fingerprint.ts';
import { sitePlace } from '../integration/siteFile.ts';
import { codeOf } from '../renewing/code.ts';
import { inventoryName, readInventory, writeInventory } from '../renewing/inventory.ts';
import { completeSite, isUntouched, planRenewal } from '../renewing/renewal.ts';
import { givenIn, holds, untilWhen } from '../renewing/sameSite.ts';
import { isInShard, type Shard } from '../renewing/shard.ts';
import { withLock } from './lock.ts';

/** The root folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the inventory of each built site is kept. */
const INVENTORIES = join(ROOT, 'node_modules/.cache/sites');

/**
 * A fingerprint of everything that goes into a build: all bytes of the content and the code, and the options. Taken
 * before any of it is read.
 */
export async function givenTo(folder: string, { anyAddress, isCompressed }: Purpose): Promise<string> {
	return givenIn(resolve(folder), await codeOf(ROOT), JSON.stringify({ anyAddress, isCompressed }));
}

/** Whether building again from the same bytes now would give the site that is in the folder. This reads and checks no content. */
export async function isUpToDate(target: string, given: string): Promise<boolean> {
	const last = await readInventory(join(INVENTORIES, inventoryName(target, ROOT)));
	return last !== undefined && existsSync(target) && holds(last.origin, new Date(), given) && isUntouched(last, target);
}

/** Sets the folder that Astro takes the content from (see astro.config.ts). */
export function takeContentFrom(folder: string): void {
	process.env['CONTENT'] = resolve(folder);
}

/**
 * Builds the site from a content folder into `target`. The old site stays as it is until the whole build has succeeded,
 * even if the build fails or is killed. If another build is running, waits for it. Keeps the pages whose inputs have
 * not changed, unless it is a full build. `given` is the fingerprint of the inputs (see `givenTo`).
 */
export async function buildSite(
	folder: string,
	target: string,
	given: string,
	{ isCompressed, isFull, isPreview, shard }: Pick<Purpose, 'isCompressed' | 'isFull' | 'isPreview' | 'shard'>,
): Promise<void> {
	// With any other value, Vite always makes a development build.
	process.env['NODE_ENV'] = 'production';
	// astro.config.ts reads this.
	process.env['PREVIEW'] = isPreview ? '1' : '0';
	takeContentFrom(folder);
	await withLock(join(ROOT, '.dist-lock'), async () => {
		await tidyLeftovers(target);
		const place = join(INVENTORIES, inventoryName(target, ROOT));
		// A shard is built on a machine without a last site, and the site that is joined from all shards has no inventory.
		const last = isFull || shard !== undefined ? undefined : await readInventory(place);
		const content = await contentOf(resolve(folder));
		const code = fingerprint([await codeOf(ROOT), sitePlace(folder), { isCompressed, isPreview }]);
		const renewal = await planRenewal(content, code, target, last);
		const origin = { given, from: content.now.getTime(), until: untilWhen(content) };
		if (renewal.isDone && last !== undefined) {
			await writeInventory(place, { ...last, origin }, INVENTORIES);
			console.log('Nothing has changed since the site was built.');
			return;
		}
		console.log(
			renewal.kept.length === 0
				? 'Building the pages …'
				: `Building ${renewal.only.size} pages and files that have changed; ${renewal.kept.length} stay as they are …`,
		);
		const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-new-`));
		// If the command is stopped, leave no unfinished folder beside the last site.
		const clear = () => rmSync(fresh, { recursive: true, force: true });
		process.once('exit', clear);
		try {
			// A preview also has pages that are not published.
			content.only = isPreview ? undefined : shard === undefined ? renewal.only : inShard(renewal.only, shard);
			if (!isPreview) content.search = renewal.search;
			content.isWithoutSearch = shard !== undefined && shard.number > 1;
			await build({ root: ROOT, outDir: fresh, logLevel: 'error' });
			if (isCompressed) await compressTexts(fresh);
			const inventory = completeSite(renewal, fresh, target, last);
			await putInPlace(fresh, target);
			if (shard === undefined && !isPreview) await writeInventory(place, { ...inventory, origin }, INVENTORIES);
		} finally {
			process.off('exit', clear);
			await tidyLeftovers(target);
		}
	});
}

function inShard(urls: ReadonlySet<string>, shard: Shard): ReadonlySet<string> {
	return new Set([...urls].filter((url) => isInShard(url, shard)));
}
