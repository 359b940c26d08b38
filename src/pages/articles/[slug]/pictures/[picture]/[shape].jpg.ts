import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../../../edition.ts';
import { pictureFile } from '../../../../../images.ts';
import { copyFor } from '../../../../../pictures/copy.ts';

/** Outside the site, so that the next build can use it. */
const CACHE = join(process.cwd(), 'node_modules/.cache/pictures');

export const getStaticPaths = pathsOf('picture-copy');

export const GET: APIRoute<PageProps<'picture-copy'>> = async ({ props: { page } }) => {
	const { height, width } = page.copy;
	const original = await readFile(pictureFile(page.picture));
	return new Response(new Uint8Array(await copyFor(original, { height, width }, CACHE)), { headers: { 'Content-Type': 'image/jpeg' } });
};
