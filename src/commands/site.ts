import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oldOf, putInPlace, tidyLeftovers } from './atomicFolder.ts';
import { compressTexts } from './compress.ts';
import type { Purpose } from './content.ts';
import { contentOf, type Content } from '../content.ts';
import { fingerprint } from '../fingerprint.ts';
import { finishSite } from '../integration/finishSite.ts';
import { readBundle } from '../integration/keptBundle.ts';
import { renderPages } from '../integration/renderPages.ts';
import { sitePlace } from '../integration/siteFile.ts';
import { picturesIn } from '../integration/virtualContent.ts';
import { keepNewest } from '../renewing/newest.ts';
import { codeOf } from '../renewing/code.ts';
import { siteName, readInventory, writeInventory, type Inventory } from '../renewing/inventory.ts';
import { composeSite, isUntouched, planRenewal } from '../renewing/renewal.ts';
import { givenIn, holds, untilWhen } from '../renewing/sameSite.ts';
import { isInShard, type Shard } from '../renewing/shard.ts';
import { keepSpare, layOut, wholeOf } from '../renewing/spareSite.ts';
import { withLock } from './lock.ts';

/** The folder that the project lies in. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where it is kept what each site was made of, and the site before it; in the one folder of the cache. */
const INVENTORIES = join(ROOT, 'node_modules/.cache/sites');
const BUNDLES = join(ROOT, 'node_modules/.cache/bundles');
const SPARES = join(ROOT, 'node_modules/.cache/spares');

/** The fingerprint of every byte that a build is given, before any of it is read, and of what it is asked for. */
export async function givenTo(folder: string, { anyAddress, isCompressed }: Purpose): Promise<string> {
	return givenIn(resolve(folder), await codeOf(ROOT), JSON.stringify({ anyAddress, isCompressed }));
}

/** The files of the site in a folder, if it is what a build would make of the same bytes at this moment. Nothing has to be read or checked for that. */
export async function filesIfUpToDate(target: string, given: string): Promise<readonly string[] | undefined> {
	const last = await readInventory(join(INVENTORIES, `${siteName(target, ROOT)}.json`));
	const isSo = last !== undefined && existsSync(target) && holds(last.origin, new Date(), given) && isUntouched(last, target);
	return isSo ? filesOf(last) : undefined;
}

/** Where Astro takes the content from (see astro.config.ts). */
export function takeContentFrom(folder: string): void {
	process.env['CONTENT'] = resolve(folder);
}

/**
 * Builds the site from a content folder into `target`, all or nothing: until the whole build has succeeded, what is
 * there stays as it is, also when the build breaks off or is killed. Of two builds at once the second waits. Pages whose
 * inputs have not changed are taken from what is there, unless the build is full. `given` is what it is made from, byte for byte
 * (see `givenTo`). Gives back the files of the site.
 */
export async function buildSite(
	folder: string,
	target: string,
	given: string,
	{ isCompressed, isFull, isPreview, shard }: Pick<Purpose, 'isCompressed' | 'isFull' | 'isPreview' | 'shard'>,
): Promise<readonly string[]> {
	// With any other value Vite would build a site for developers, whatever it is asked for.
	process.env['NODE_ENV'] = 'production';
	// As astro.config.ts reads it.
	process.env['PREVIEW'] = isPreview ? '1' : '0';
	takeContentFrom(folder);
	return withLock(join(ROOT, '.dist-lock'), async () => {
		await tidyLeftovers(target);
		const place = join(INVENTORIES, `${siteName(target, ROOT)}.json`);
		// A shard is for machines that have no last site, and where all of it is put together there is no inventory of it.
		const last = isFull || shard !== undefined ? undefined : await readInventory(place);
		const content = await contentOf(resolve(folder));
		const code = fingerprint([await codeOf(ROOT), sitePlace(folder), { isCompressed, isPreview }]);
		const renewal = await planRenewal(content, code, target, last);
		const origin = { given, from: content.now.getTime(), until: untilWhen(content) };
		if (renewal.isDone && last !== undefined) {
			await writeInventory(place, { ...last, origin }, INVENTORIES);
			console.log('Nothing has changed since the site was built.');
			return filesOf(last);
		}
		console.log(
			renewal.kept.length === 0
				? 'Building the pages …'
				: `Building ${renewal.only.size} pages and files that have changed; ${renewal.kept.length} stay as they are …`,
		);
		const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-new-`));
		// Who stops the command leaves nothing half done beside the last site.
		const clear = () => {
			for (const folder of [fresh, wholeOf(fresh)]) rmSync(folder, { recursive: true, force: true });
		};
		process.once('exit', clear);
		try {
			// In a preview there is more than what is published.
			content.only = isPreview ? undefined : shard === undefined ? renewal.only : inShard(renewal.only, shard);
			if (!isPreview) content.search = renewal.search;
			content.isWithoutSearch = shard !== undefined && shard.number > 1;
			content.bundle = isPreview ? undefined : join(BUNDLES, bundleName(content, code));
			await makePages(content, fresh, isFull);
			if (isCompressed) await compressTexts(fresh);
			const composition = composeSite(renewal, fresh, last);
			const spare = join(SPARES, siteName(target, ROOT));
			await putInPlace(layOut(composition, fresh, target, spare), target);
			if (shard === undefined && !isPreview) {
				await writeInventory(place, { ...composition.inventory, origin }, INVENTORIES);
				await keepSpare(oldOf(target), spare);
			}
			return filesOf(composition.inventory);
		} finally {
			process.off('exit', clear);
			await tidyLeftovers(target);
		}
	});
}

/** Makes the pages in the folder `fresh`: with what Astro has made of the same code before, or, where that is not enough or `isFull`, with Astro. */
async function makePages(content: Content, fresh: string, isFull: boolean): Promise<void> {
	const { bundle, folder } = content;
	if (bundle !== undefined && !isFull && (await isRendered(bundle, fresh, folder))) return finishSite(fresh, folder, { isPreview: false });
	rmSync(fresh, { recursive: true });
	mkdirSync(fresh);
	const { build } = await import('astro');
	await build({ root: ROOT, outDir: fresh, logLevel: 'error' });
	if (bundle !== undefined) await keepNewest(BUNDLES, 3);
}

/** Makes the pages with a bundle that has been kept. Whether that was possible; what is wrong with a page, Astro will say. */
async function isRendered(bundle: string, fresh: string, folder: string): Promise<boolean> {
	try {
		await renderPages(await readBundle(bundle), fresh, sitePlace(folder));
		return true;
	} catch {
		return false;
	}
}

/** A name for all that Astro makes the pages’ program of: the code, the settings of the site, and the pictures that it takes in. */
function bundleName({ files, folder, published }: Content, code: string): string {
	const pictures = new Map(files.flatMap(({ path, picture }) => (picture === undefined ? [] : [[path, picture.hash]])));
	const shown = pictures.size === 0 ? [] : published.flatMap(picturesIn).map((path) => [path, pictures.get(path)]);
	return fingerprint([code, folder, files.find(({ path }) => path === 'content/site.yml')?.text, shown]);
}

function filesOf({ files }: Pick<Inventory, 'files'>): readonly string[] {
	return Object.keys(files);
}

function inShard(urls: ReadonlySet<string>, shard: Shard): ReadonlySet<string> {
	return new Set([...urls].filter((url) => isInShard(url, shard)));
}
