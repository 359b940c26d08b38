import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { DIST } from './buildFixtures.ts';
import { normalise } from './normalise.ts';

/** Where the golden files are. */
export const GOLDEN = new URL('golden/', import.meta.url).pathname;

/** A file of the built fixtures, by its address from the root of the site. A page has the address of its folder. */
export function built(address: string): string {
	const file = join(DIST, address.endsWith('/') ? `${address}index.html` : address);
	if (!existsSync(file)) throw new Error(`The build has no ${address}.`);
	return readFileSync(file, 'utf8');
}

/** The golden file of a page, by its address without the leading slash. */
export function goldenFileOf(page: string): string {
	return page.endsWith('.html') ? page.replace(/html$/, 'txt') : `${page}index.txt`;
}

/** Compares a text with a golden file, after replacing what changes with every build. */
export async function expectGolden(text: string, file: string): Promise<void> {
	await expect(normalise(text)).toMatchFileSnapshot(join(GOLDEN, file));
}
