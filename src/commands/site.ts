import { existsSync, renameSync, rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { stringsFor } from '../i18n/strings.ts';
import type { Build } from '../build.ts';
import { searchRecords } from '../outputs/search/searchRecords.ts';
import { tightenPolicies } from './policy.ts';
import { writeSearchIndex } from './searchIndex.ts';

/** The folder that the project lies in. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What makes Vite take the content from a folder. */
export function contentFrom(folder: string, { withDrafts }: { readonly withDrafts: boolean }) {
	return {
		resolve: { alias: { '@content': resolve(folder) } },
		define: { __CONTENT__: JSON.stringify(resolve(folder)), __WITH_DRAFTS__: String(withDrafts) },
	};
}

/**
 * Builds the site from a content folder, of which `editions` were made, into `target`, all or nothing: until the whole build has succeeded,
 * what stood there stays as it was, also when the build is broken off.
 */
export async function buildSite(content: string, editions: Build['editions'], target: string): Promise<void> {
	// With any other value Vite would build a site for developers, whatever it is asked for.
	process.env['NODE_ENV'] = 'production';
	await mkdir(dirname(target), { recursive: true });
	const fresh = await mkdtemp(join(ROOT, '.dist-'));
	const old = `${fresh}-old`;
	const tidyUp = () => {
		if (existsSync(old) && !existsSync(target)) renameSync(old, target);
		for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
	};
	const stop = () => process.exit(1);
	process.once('exit', tidyUp).once('SIGINT', stop).once('SIGTERM', stop);
	try {
		await build({ root: ROOT, outDir: fresh, logLevel: 'error', vite: contentFrom(content, { withDrafts: false }) });
		await tightenPolicies(fresh);
		// The index gives addresses from the root of the site, so it needs no site.
		const site = new URL('https://unused.invalid');
		const records = editions.flatMap((edition) => searchRecords({ edition, editions, site, t: stringsFor(edition.language) }));
		await writeSearchIndex(records, fresh);
		// A folder made for the moment is closed to others; a web server is one of them.
		await chmod(fresh, 0o755);
		if (existsSync(target)) await rename(target, old);
		await rename(fresh, target);
	} finally {
		tidyUp();
		process.off('exit', tidyUp).off('SIGINT', stop).off('SIGTERM', stop);
	}
}
