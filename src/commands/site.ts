import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { putInPlace, tidyLeftovers } from './atomicFolder.ts';
import { compressTexts } from './compress.ts';
import type { Purpose } from './content.ts';
import { withLock } from './lock.ts';

/** The folder that the project lies in. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where Astro takes the content from (see astro.config.ts). */
export function takeContentFrom(folder: string): void {
	process.env['CONTENT'] = resolve(folder);
}

/**
 * Builds the site from a content folder into `target`, all or nothing: until the whole build has succeeded, what is
 * there stays as it is, also when the build breaks off or is killed. Of two builds at once the second waits.
 */
export async function buildSite(
	content: string,
	target: string,
	{ isCompressed, isPreview }: Pick<Purpose, 'isCompressed' | 'isPreview'>,
): Promise<void> {
	// With any other value Vite would build a site for developers, whatever it is asked for.
	process.env['NODE_ENV'] = 'production';
	// As astro.config.ts reads it.
	process.env['PREVIEW'] = isPreview ? '1' : '0';
	takeContentFrom(content);
	await withLock(join(ROOT, '.dist-lock'), async () => {
		await tidyLeftovers(target);
		console.log('Building the pages …');
		const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-new-`));
		// Who stops the command leaves nothing half done beside the last site.
		const clear = () => rmSync(fresh, { recursive: true, force: true });
		process.once('exit', clear);
		try {
			await build({ root: ROOT, outDir: fresh, logLevel: 'error' });
			if (isCompressed) await compressTexts(fresh);
			await putInPlace(fresh, target);
		} finally {
			process.off('exit', clear);
			await tidyLeftovers(target);
		}
	});
}
