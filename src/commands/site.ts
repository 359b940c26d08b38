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

/** The root folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the inventories, bundles and spare sites of earlier builds are kept. */
const INVENTORIES = join(ROOT, 'node_modules/.cache/sites');
const BUNDLES = join(ROOT, 'node_modules/.cache/bundles');
const SPARES = join(ROOT, 'node_modules/.cache/spares');

/**
 * A fingerprint of everything that goes into a build: all bytes of the content and the code, and the options. Taken
 * before any of it is read.
 */
export async function givenTo(folder: string, { anyAddress, isCompressed }: Purpose): Promise<string> {
	return givenIn(resolve(folder), await codeOf(ROOT), JSON.stringify({ anyAddress, isCompressed }));
}

/**
 * The files of the site in a folder, if building again from the same bytes now would give that site; otherwise undefined.
 * This reads and checks no content.
 */
export async function filesIfUpToDate(target: string, given: string): Promise<readonly string[] | undefined> {
	const last = await readInventory(join(INVENTORIES, `${siteName(target, ROOT)}.json`));
	const isSo = last !== undefined && existsSync(target) && holds(last.origin, new Date(), given) && isUntouched(last, target);
	return isSo ? filesOf(last) : undefined;
}

/** Sets the folder that Astro takes the content from (see astro.config.ts). */
export function takeContentFrom(folder: string): void {
	process.env['CONTENT'] = resolve(folder);
}

/**
 * Builds the site from a content folder into `target`. The old site stays as it is until the whole build has succeeded,
 * even if the build fails or is killed. If another build is running, waits for it. Keeps the pages whose inputs have
 * not changed, unless it is a full build. `given` is the fingerprint of the inputs (see `givenTo`). Returns the files of
 * the site.
 */
export async function buildSite(
	folder: string,
	target: string,
	given: string,
	{ isCompressed, isFull, isPreview, shard }: Pick<Purpose, 'isCompressed' | 'isFull' | 'isPreview' | 'shard'>,
): Promise<readonly string[]> {
	// With any other value, Vite always makes a development build.
	process.env['NODE_ENV'] = 'production';
	// astro.config.ts reads this.
	process.env['PREVIEW'] = isPreview ? '1' : '0';
	takeContentFrom(folder);
	return withLock(join(ROOT, '.dist-lock'), async () => {
		await tidyLeftovers(target);
		const place = join(INVENTORIES, `${siteName(target, ROOT)}.json`);
		// A shard is built on a machine without a last site, and the site that is joined from all shards has no inventory.
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
		// If the command is stopped, leave no unfinished folder beside the last site.
		const clear = () => {
			for (const folder of [fresh, wholeOf(fresh)]) rmSync(folder, { recursive: true, force: true });
		};
		process.once('exit', clear);
		try {
			// A preview also has pages that are not published.
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

/**
 * Makes the pages in the folder `fresh`. Uses the bundle that Astro made from the same code before. Runs Astro if there
 * is none, if it cannot make these pages, or if `isFull`.
 */
async function makePages(content: Content, fresh: string, isFull: boolean): Promise<void> {
	const { bundle, folder } = content;
	if (bundle !== undefined && !isFull && (await isRendered(bundle, fresh, folder))) return finishSite(fresh, folder, { isPreview: false });
	rmSync(fresh, { recursive: true });
	mkdirSync(fresh);
	const { build } = await import('astro');
	await build({ root: ROOT, outDir: fresh, logLevel: 'error' });
	if (bundle !== undefined) await keepNewest(BUNDLES, 3);
}

/** Makes the pages with a kept bundle. Returns whether that worked. If a page is at fault, Astro will report it. */
async function isRendered(bundle: string, fresh: string, folder: string): Promise<boolean> {
	try {
		await renderPages(await readBundle(bundle), fresh, sitePlace(folder));
		return true;
	} catch {
		return false;
	}
}

/** A fingerprint of everything that goes into a bundle: the code, the site settings, and the pictures that are imported. */
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
