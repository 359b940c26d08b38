import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../../edition.ts';
import { mapTable } from '../../../../outputs/data/figureTables.ts';

export const getStaticPaths = pathsOf('map-places');

export const GET: APIRoute<PageProps<'map-places'>> = ({ props: { context, page } }) =>
	new Response(mapTable(page.map, context.t), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
