import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../../edition.ts';
import { chartTable } from '../../../../outputs/data/figureTables.ts';

export const getStaticPaths = pathsOf('chart-numbers');

export const GET: APIRoute<PageProps<'chart-numbers'>> = ({ props: { context, page } }) =>
	new Response(chartTable(page.chart, context.t), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
