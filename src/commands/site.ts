import { existsSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oldOf, putInPlace, tidyLeftovers } from './atomicFolder.ts';
import { compressTexts } from './compress.ts';
import type { Purpose } from './content.ts';
import { contentOf } from '../content.ts';
import { fingerprint, forgetFingerprints } from '../fingerprint.ts';
import { bundleIn, type Bundle } from '../integration/bundle.ts';
import { copyLicences } from '../integration/licences.ts';
import { renderPages } from '../integration/renderPages.ts';
import { indexAside } from '../integration/searchIndex.ts';
import { sitePlace } from '../integration/siteFile.ts';
import { markPreview } from '../integration/preview.ts';
import { PageCopies, picturesOf } from '../pictures/pageCopies.ts';
import type { FoundFile } from '../load.ts';
import { codeOf } from '../renewing/code.ts';
import { siteName, readInventory, writeInventory, type Inventory } from '../renewing/inventory.ts';
import { composeSite, contextsOf, groundOf, planRenewal } from '../renewing/renewal.ts';
import { givenIn, holds, untilWhen } from '../renewing/sameSite.ts';
import { planSearch } from '../renewing/searchPlan.ts';
import { isInShard, type Shard } from '../renewing/shard.ts';
import { keepSpare, layOut, wholeOf } from '../renewing/spareSite.ts';
import { differenceOf, isUntouched, type Places, type Survey } from '../renewing/survey.ts';

/** The root folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the inventories, bundles, copies of pictures and spare sites of earlier builds are kept. */
const INVENTORIES = join(ROOT, 'node_modules/.cache/sites');
const BUNDLES = join(ROOT, 'node_modules/.cache/bundles');
const PICTURES = join(ROOT, 'node_modules/.cache/pictures');
const SPARES = join(ROOT, 'node_modules/.cache/spares');

/** A fingerprint of everything that goes into a build: all files of the content, the code, and the options. */
export async function givenTo(found: readonly FoundFile[], { anyAddress, isCompressed }: Purpose): Promise<string> {
	return givenIn(found, await codeOf(ROOT), JSON.stringify({ anyAddress, isCompressed }));
}

/** Where a site is built, and what the last build left of it. */
export interface Target extends Places {
	/** What the last build wrote. Undefined if nothing of it can be used. */
	readonly last: Inventory | undefined;
}

/** Finds what the last build left of the site in a folder. If an interrupted build left something behind, puts that right. */
export async function findTarget(site: string, { isFull, shard }: Pick<Purpose, 'isFull' | 'shard'>): Promise<Target> {
	await tidyLeftovers(site);
	const name = siteName(site, ROOT);
	const inventory = join(INVENTORIES, `${name}.json`);
	// A shard is built on a machine without a last site, and the site that is joined from all shards has no inventory.
	const last = isFull || shard !== undefined ? undefined : await readInventory(inventory);
	return { site, spare: join(SPARES, name), inventory, last: existsSync(site) ? last : undefined };
}

/**
 * The files of the last site, if building again from the same bytes now would give that site; otherwise undefined.
 * This reads and checks no content.
 */
export function filesIfUpToDate({ last, site }: Target, given: string): readonly string[] | undefined {
	const isSo = last !== undefined && holds(last.origin, new Date(), given) && isUntouched(differenceOf(site, last.files));
	return isSo ? filesOf(last) : undefined;
}

/** Sets the folder that Astro takes the content from (see astro.config.ts). */
export function takeContentFrom(folder: string): void {
	process.env['CONTENT'] = resolve(folder);
}

/** What is prepared while the content is checked. */
export interface Prepared {
	/** Renders the pages (see `bundleFor`). */
	readonly bundle: Promise<Bundle>;
	/** The fingerprint of the inputs (see `givenTo`). */
	readonly given: string;
	/** What has become of the last site; undefined if there is none. */
	readonly survey: Survey | undefined;
}

/**
 * Builds the site from a content folder. The old site stays as it is until the whole build has succeeded, even if the
 * build fails or is killed. Keeps the pages whose inputs have not changed. Returns the files of the site. Call it while
 * holding the lock of the project.
 */
export async function buildSite(
	folder: string,
	{ inventory: place, last: inventory, site, spare }: Target,
	{ bundle, given, survey }: Prepared,
	{ isCompressed, isPreview, shard }: Pick<Purpose, 'isCompressed' | 'isPreview' | 'shard'>,
): Promise<readonly string[]> {
	const content = await contentOf(resolve(folder));
	const code = fingerprint([await codeOf(ROOT), sitePlace(folder), { isCompressed, isPreview }]);
	const last = inventory && survey && { inventory, difference: survey.site };
	const contexts = contextsOf(isPreview ? content.editions : content.published, content.languages);
	const ground = await groundOf(contexts, code, content.now);
	const search = planSearch(contexts, code, last);
	const fresh = await mkdtemp(join(dirname(site), `.${basename(site)}-new-`));
	// If the command is stopped, leave no unfinished folder beside the last site.
	const clear = () => {
		for (const folder of [fresh, wholeOf(fresh)]) rmSync(folder, { recursive: true, force: true });
	};
	process.once('exit', clear);
	// Other machines make only pages.
	const isIndexed = shard === undefined || shard.number === 1;
	const index = () => (isIndexed ? indexAside({ ...search, languages: content.languages, target: fresh }) : Promise.resolve());
	// Comparing the pages takes as long as this does. If everything is as it was, there may be nothing to do.
	let indexing = ground.everything === inventory?.everything ? undefined : index();
	try {
		const renewal = planRenewal(contexts, ground, last);
		forgetFingerprints();
		const origin = { given, from: content.now.getTime(), until: untilWhen(content) };
		if (renewal.isDone && inventory !== undefined) {
			await writeInventory(place, { ...inventory, origin }, INVENTORIES);
			console.log('Nothing has changed since the site was built.');
			return filesOf(inventory);
		}
		console.log(
			renewal.kept.length === 0
				? 'Building the pages …'
				: `Building ${renewal.only.size} pages and files that have changed; ${renewal.kept.length} stay as they are …`,
		);
		content.only = shard === undefined ? renewal.only : inShard(renewal.only, shard);
		content.pictures = picturesOf(content.files, content.folder);
		indexing ??= index();
		const copies = new PageCopies(sitePlace(folder).base);
		const written = await renderPages(await bundle, fresh, sitePlace(folder), copies);
		console.log('Finishing the pages …');
		await copies.write(fresh, PICTURES);
		await copyLicences(fresh);
		await indexing;
		if (isPreview) await markPreview(fresh);
		if (isCompressed) await compressTexts(fresh);
		const composition = composeSite(renewal, search, fresh, isPreview ? new Map() : written, last);
		const lastFiles = inventory === undefined ? [] : filesOf(inventory);
		const whole = layOut(composition, fresh, { folder: site, files: lastFiles }, { folder: spare, difference: survey?.spare });
		await putInPlace(whole, site);
		if (shard === undefined && !isPreview) {
			await writeInventory(place, { ...composition.inventory, origin }, INVENTORIES);
			await keepSpare(oldOf(site), spare);
		}
		return filesOf(composition.inventory);
	} finally {
		process.off('exit', clear);
		// If the build has failed, the index may still be writing into the folder that is cleared away.
		await indexing?.catch(() => undefined);
		await tidyLeftovers(site);
	}
}

/**
 * The bundle for a site: the one that an earlier build has kept, or a new one. `found` are the files of the content folder.
 * `signal` stops the making of a new one.
 */
export async function bundleFor(
	folder: string,
	found: readonly FoundFile[],
	{ isFull, isPreview }: Purpose,
	signal: AbortSignal,
): Promise<Bundle> {
	const content = resolve(folder);
	const settings = found.find(({ path }) => path === 'content/site.yml')?.text;
	const code = await codeOf(ROOT);
	return bundleIn(join(BUNDLES, fingerprint([code, content, settings, isPreview])), { code, content, isFull, isPreview, settings, signal });
}

function filesOf({ files }: Pick<Inventory, 'files'>): readonly string[] {
	return Object.keys(files);
}

function inShard(urls: ReadonlySet<string>, shard: Shard): ReadonlySet<string> {
	return new Set([...urls].filter((url) => isInShard(url, shard)));
}
