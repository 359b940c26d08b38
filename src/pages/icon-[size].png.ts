import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { pathsOf, type PageProps } from '../edition.ts';
import { iconFile } from '../outputs/hosting/icon.ts';

export const getStaticPaths = pathsOf('icon');

/** The icon of the site as a PNG, for home screens. */
export const GET: APIRoute<PageProps<'icon'>> = async ({ props: { context, page } }) =>
	new Response(
		new Uint8Array(
			await sharp(Buffer.from(iconFile(context.edition.site)), { density: 600 })
				.resize(page.pixels, page.pixels)
				.png()
				.toBuffer(),
		),
	);
