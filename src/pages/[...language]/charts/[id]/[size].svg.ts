import type { APIRoute } from 'astro';
import { drawColumns, drawRows } from '../../../../drawings/chart.ts';
import { contextFor, inEachLanguage, type LocalizedProps } from '../../../../edition.ts';
import { languageOf } from '../../../../i18n/languages.ts';
import type { Chart } from '../../../../model/chart.ts';
import { shownGraphics } from '../../../../model/graphics.ts';

const DRAWINGS = { wide: drawColumns, narrow: drawRows };

interface Props extends LocalizedProps {
	chart: Chart;
	draw: typeof drawColumns;
}

export function getStaticPaths() {
	return inEachLanguage(({ edition }) =>
		shownGraphics(edition.articles, edition.topics).charts.flatMap((chart) =>
			Object.entries(DRAWINGS).map(([size, draw]) => ({ params: { id: chart.id, size }, props: { chart, draw } })),
		),
	);
}

export const GET: APIRoute<Props> = ({ props: { chart, draw, language } }) => {
	const { dates, number } = contextFor(language).t;
	const svg = draw(chart, { direction: languageOf(language).direction, number, year: (year) => dates.date({ year }) });
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
