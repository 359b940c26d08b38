import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import sharp from 'sharp';

export function getStaticPaths() {
	return [180, 192, 512].map((size) => ({ params: { size: String(size) }, props: { size } }));
}

/** The icon of the site as a picture of points, for home screens, from public/icon.svg. */
export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) =>
	new Response(
		new Uint8Array(
			await sharp(await readFile('public/icon.svg'), { density: 600 })
				.resize(size, size)
				.png()
				.toBuffer(),
		),
	);
