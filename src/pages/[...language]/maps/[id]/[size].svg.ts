import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../../edition.ts';
import { drawMap } from '../../../../drawings/maps/map.ts';

export const getStaticPaths = pathsOf('map');

export const GET: APIRoute<PageProps<'map'>> = async ({ props: { context, page } }) => {
	return new Response(await drawMap(page.map, page.size, context.t), {
		headers: { 'Content-Type': 'image/svg+xml' },
	});
};
