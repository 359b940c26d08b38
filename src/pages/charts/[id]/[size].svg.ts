import type { APIRoute } from 'astro';
import { drawColumns, drawRows } from '../../../drawings/chart.ts';
import { contextFor, edition } from '../../../edition.ts';
import { LANGUAGES } from '../../../i18n/languages.ts';
import type { Chart } from '../../../model/chart.ts';
import { shownFigures } from '../../../model/figures.ts';

const DRAWINGS = { wide: drawColumns, narrow: drawRows };

interface Props {
	chart: Chart;
	draw: typeof drawColumns;
}

export function getStaticPaths() {
	return shownFigures(edition.articles, edition.topics).charts.flatMap((chart) =>
		Object.entries(DRAWINGS).map(([size, draw]) => ({ params: { id: chart.id, size }, props: { chart, draw } satisfies Props })),
	);
}

export const GET: APIRoute<Props> = ({ props: { chart, draw } }) => {
	const { direction, tag } = LANGUAGES[0];
	const { dates, number } = contextFor(tag).t;
	const svg = draw(chart, { direction, number, year: (year) => dates.date({ year }) });
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
