import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { pathsOf, type PageProps } from '../edition.ts';

export const getStaticPaths = pathsOf('icon');

/** The icon of the site as a picture of points, for home screens, from public/icon.svg. */
export const GET: APIRoute<PageProps<'icon'>> = async ({ props: { page } }) =>
	new Response(
		new Uint8Array(
			await sharp(await readFile('public/icon.svg'), { density: 600 })
				.resize(page.pixels, page.pixels)
				.png()
				.toBuffer(),
		),
	);
