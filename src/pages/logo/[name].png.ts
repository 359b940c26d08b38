import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentFolder, pathsOf, type PageProps } from '../../edition.ts';

export const getStaticPaths = pathsOf('painted-logo');

/** The logo of the newsroom as a PNG, unchanged from the content folder. */
export const GET: APIRoute<PageProps<'painted-logo'>> = async ({ props: { page } }) =>
	new Response(new Uint8Array(await readFile(join(contentFolder, page.logo.file))), { headers: { 'Content-Type': 'image/png' } });
