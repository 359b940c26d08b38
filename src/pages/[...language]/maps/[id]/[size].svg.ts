import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../../edition.ts';
import { drawMap } from '../../../../drawings/map.ts';
import { MAP_SIZES } from '../../../../model/drawingSizes.ts';

export const getStaticPaths = pathsOf('map');

export const GET: APIRoute<PageProps<'map'>> = async ({ props: { context, page } }) => {
	const { countryName, kilometres } = context.t;
	return new Response(await drawMap(page.map, MAP_SIZES[page.size], { countryName, kilometres }), {
		headers: { 'Content-Type': 'image/svg+xml' },
	});
};
