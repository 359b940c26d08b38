import { rmSync } from 'node:fs';
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
import { completeSite, planRenewal } from '../renewing/renewal.ts';
import { isInShard, type Shard } from '../renewing/shard.ts';
import { withLock } from './lock.ts';

/** The folder that the project lies in. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where it is kept what each site was made of; in the one folder of the cache. */
const INVENTORIES = join(ROOT, 'node_modules/.cache/sites');

/** Where Astro takes the content from (see astro.config.ts). */
export function takeContentFrom(folder: string): void {
	process.env['CONTENT'] = resolve(folder);
}

/**
 * Builds the site from a content folder into `target`, all or nothing: until the whole build has succeeded, what is
 * there stays as it is, also when the build breaks off or is killed. Of two builds at once the second waits. Pages whose
 * inputs have not changed are taken from what is there, unless the build is full.
 */
export async function buildSite(
	folder: string,
	target: string,
	{ isCompressed, isFull, isPreview, shard }: Pick<Purpose, 'isCompressed' | 'isFull' | 'isPreview' | 'shard'>,
): Promise<void> {
	// With any other value Vite would build a site for developers, whatever it is asked for.
	process.env['NODE_ENV'] = 'production';
	// As astro.config.ts reads it.
	process.env['PREVIEW'] = isPreview ? '1' : '0';
	takeContentFrom(folder);
	await withLock(join(ROOT, '.dist-lock'), async () => {
		await tidyLeftovers(target);
		const content = await contentOf(resolve(folder));
		const place = join(INVENTORIES, inventoryName(target, ROOT));
		// A shard is for machines that have no last site, and where all of it is put together there is no inventory of it.
		const last = isFull || shard !== undefined ? undefined : await readInventory(place);
		const code = fingerprint([await codeOf(ROOT), sitePlace(folder), { isCompressed, isPreview }]);
		const renewal = await planRenewal(content, code, target, last);
		if (renewal.isDone) {
			console.log('Nothing has changed since the site was built.');
			return;
		}
		console.log(
			renewal.kept.length === 0
				? 'Building the pages …'
				: `Building ${renewal.only.size} pages and files that have changed; ${renewal.kept.length} stay as they are …`,
		);
		const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-new-`));
		// Who stops the command leaves nothing half done beside the last site.
		const clear = () => rmSync(fresh, { recursive: true, force: true });
		process.once('exit', clear);
		try {
			// In a preview there is more than what is published.
			content.only = isPreview ? undefined : shard === undefined ? renewal.only : inShard(renewal.only, shard);
			content.isWithoutSearch = shard !== undefined && shard.number > 1;
			await build({ root: ROOT, outDir: fresh, logLevel: 'error' });
			if (isCompressed) await compressTexts(fresh);
			const inventory = completeSite(renewal, fresh, target, last);
			await putInPlace(fresh, target);
			if (shard === undefined) await writeInventory(place, inventory, INVENTORIES);
		} finally {
			process.off('exit', clear);
			await tidyLeftovers(target);
		}
	});
}

function inShard(urls: ReadonlySet<string>, shard: Shard): ReadonlySet<string> {
	return new Set([...urls].filter((url) => isInShard(url, shard)));
}
