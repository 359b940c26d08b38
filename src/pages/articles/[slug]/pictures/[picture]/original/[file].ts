import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../../../../edition.ts';
import { pictureFile } from '../../../../../../images.ts';

export const getStaticPaths = pathsOf('picture-original');

/**
 * The unchanged file: any change would break the signature of its Content Credentials. The check has made sure that it
 * contains no location.
 */
export const GET: APIRoute<PageProps<'picture-original'>> = async ({ props: { page } }) =>
	new Response(new Uint8Array(await readFile(pictureFile(page.picture))));
