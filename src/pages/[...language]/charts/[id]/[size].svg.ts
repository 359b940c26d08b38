import type { APIRoute } from 'astro';
import { accentOf } from '../../../../colours.ts';
import { pathsOf, type PageProps } from '../../../../edition.ts';
import { drawChart } from '../../../../drawings/charts/chart.ts';
import { chartWriting } from '../../../../outputs/data/chartWriting.ts';

export const getStaticPaths = pathsOf('chart');

export const GET: APIRoute<PageProps<'chart'>> = async ({ props: { context, page } }) => {
	const writing = { ...chartWriting(page.chart, context.t), accent: accentOf(context.edition.site) };
	return new Response(await drawChart(page.chart, page.size, writing), { headers: { 'Content-Type': 'image/svg+xml' } });
};
