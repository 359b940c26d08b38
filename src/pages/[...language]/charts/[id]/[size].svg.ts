import type { APIRoute } from 'astro';
import { pathsOf, type PageProps } from '../../../../edition.ts';
import { drawColumns, drawRows } from '../../../../drawings/chart.ts';
import { languageOf } from '../../../../i18n/languages.ts';

export const getStaticPaths = pathsOf('chart');

const DRAWINGS = { wide: drawColumns, narrow: drawRows };

export const GET: APIRoute<PageProps<'chart'>> = ({ props: { context, page } }) => {
	const { dates, number } = context.t;
	const { direction } = languageOf(context.edition.language);
	const svg = DRAWINGS[page.size](page.chart, { direction, number, year: (year) => dates.date({ year }) });
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
