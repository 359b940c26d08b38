import type { APIRoute } from 'astro';
import { drawChart } from '../../../../drawings/chart.ts';
import { contextFor, inEachLanguage, type LocalizedProps } from '../../../../edition.ts';
import { languageOf } from '../../../../i18n/languages.ts';
import type { Chart } from '../../../../model/chart.ts';
import { shownGraphics } from '../../../../model/graphics.ts';

interface Props extends LocalizedProps {
	chart: Chart;
	size: 'narrow' | 'wide';
}

export function getStaticPaths() {
	return inEachLanguage(({ edition }) =>
		shownGraphics(edition.articles, edition.topics).charts.flatMap((chart) =>
			(['wide', 'narrow'] as const).map((size) => ({ params: { id: chart.id, size }, props: { chart, size } })),
		),
	);
}

export const GET: APIRoute<Props> = async ({ props: { chart, language, size } }) => {
	const { dates, number } = contextFor(language).t;
	const years = (from: number, until: number) => dates.span({ year: from }, { year: until });
	const svg = await drawChart(chart, size, { direction: languageOf(language).direction, number, years });
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
