import type { APIRoute } from 'astro';
import { accentOf } from '../../../../colours.ts';
import { pathsOf, type PageProps } from '../../../../edition.ts';
import { drawChart } from '../../../../drawings/chart.ts';

export const getStaticPaths = pathsOf('chart');

export const GET: APIRoute<PageProps<'chart'>> = async ({ props: { context, page } }) => {
	const { dates, language, number } = context.t;
	const { direction } = language;
	const years = (from: number, until: number) => dates.span({ year: from }, { year: until });
	const svg = await drawChart(page.chart, page.size, { accent: accentOf(context.edition.site), direction, number, years });
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
