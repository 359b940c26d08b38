import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentFolder, pathsOf, type PageProps } from '../../edition.ts';

export const getStaticPaths = pathsOf('drawn-logo');

/** The logo of the newsroom as an SVG, unchanged from the content folder. */
export const GET: APIRoute<PageProps<'drawn-logo'>> = async ({ props: { page } }) =>
	new Response(new Uint8Array(await readFile(join(contentFolder, page.logo.file))), { headers: { 'Content-Type': 'image/svg+xml' } });
