import type { BlockContent, PhrasingContent, Table, TableRow } from 'mdast';
import type { Strings } from '../../i18n/strings.ts';
import { link, paragraph, text as plain } from '../../markdown/nodes.ts';
import type { Chart } from '../../model/chart.ts';
import type { Source } from '../../model/source.ts';
import { absolute } from '../../model/urls.ts';
import type { TagText, TagUse } from '../text.ts';

/** In words and as a table, with the way to its drawing. */
export const text: TagText<'Chart'> = {
	inSearch: () => '',
	asBlock: (use) => use.article.charts.filter(({ id }) => id === use.attributes.data).flatMap((chart) => chartNodes(chart, use)),
};

function chartNodes({ countedBy, counts, inWords, note, points, title, wideUrl }: Chart, { site, t }: TagUse): readonly BlockContent[] {
	const rows = points.map(({ doubtful, note: own, source, until, value, year }) =>
		row(
			[plain(t.dates.span({ year }, { year: until }))],
			[plain(value === undefined ? t.unknown : t.number(value))],
			[
				...(source === undefined ? [] : sourceWords(source, t)),
				...[own, doubtful === undefined ? undefined : `${t.doubtful} ${doubtful}`].flatMap((words) =>
					words === undefined ? [] : [plain(` ${words}`)],
				),
			],
		),
	);
	const head = row([plain(t.year)], [plain(counts)], [plain(t.numberAndSource)]);
	const table: Table = { type: 'table', align: [null, 'right', null], children: [head, ...rows] };
	return [
		paragraph(`${title}${t.stop} ${inWords} `, link(absolute(wideUrl, site), t.drawingAt), t.stop),
		table,
		paragraph([t.countedBy(countedBy.name), ...(note === undefined ? [] : [note])].join(' ')),
	];
}

function sourceWords({ description, outlet, title, url }: Source, t: Strings): readonly PhrasingContent[] {
	const name = title ?? description ?? outlet.name;
	return [plain(`${t.isolated(outlet.name)}: `), url === undefined ? plain(name) : link(url, t.isolated(name)), plain(t.stop)];
}

function row(...cells: readonly (readonly PhrasingContent[])[]): TableRow {
	return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children: [...children] })) };
}
