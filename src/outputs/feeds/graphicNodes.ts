import type { BlockContent, PhrasingContent, Table, TableRow } from 'mdast';
import { shortFinding } from '../../i18n/says.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Article } from '../../model/article.ts';
import type { Chart } from '../../model/chart.ts';
import type { PlaceMap } from '../../model/map.ts';
import type { Source } from '../../model/source.ts';
import { timelineOf } from '../../model/views/timeline.ts';
import { absolute } from '../../model/urls.ts';
import { findVoices } from '../../model/evidence/voices.ts';
import type { Context } from '../context.ts';
import { link, list, paragraph, text } from './nodes.ts';

/** A timeline in words: each date with what is reported of it, and how firmly. */
export function timelineNodes(article: Article, { site, t }: Context): readonly BlockContent[] {
	const items = timelineOf([article]).flatMap(({ claims, when: { from, to } }) =>
		claims.map(({ claim }) => [
			paragraph(
				`${t.dates.span(from, to)}: `,
				link(absolute(claim.url, site), claim.text),
				` (${shortFinding(claim.status, findVoices(claim), t)})`,
			),
		]),
	);
	return [paragraph(`${t.timeline}:`), list(items, true)];
}

/** A chart in words and as a table, with the way to its drawing. */
export function chartNodes(chart: Chart, { site, t }: Context): readonly BlockContent[] {
	const { countedBy, counts, inWords, note, points, title, wideUrl } = chart;
	const rows = points.map(({ doubtful, note: own, source, value, year }) =>
		row(
			[text(t.dates.date({ year }))],
			[text(value === undefined ? t.unknown : t.number(value))],
			[
				...(source === undefined ? [] : sourceWords(source, t)),
				...[own, doubtful === undefined ? undefined : `${t.doubtful} ${doubtful}`].flatMap((words) =>
					words === undefined ? [] : [text(` ${words}`)],
				),
			],
		),
	);
	const head = row([text(t.year)], [text(counts)], [text(t.numberAndSource)]);
	const table: Table = { type: 'table', align: [null, 'right', null], children: [head, ...rows] };
	return [
		paragraph(`${title}${t.stop} ${inWords} `, link(absolute(wideUrl, site), t.drawingAt), t.stop),
		table,
		paragraph([t.countedBy(countedBy.name), ...(note === undefined ? [] : [note])].join(' ')),
	];
}

/** A map in words, with the way to its drawing. */
export function mapNodes({ inWords, lines, note, points, title, wideUrl }: PlaceMap, { site, t }: Context): readonly BlockContent[] {
	const disputes = lines.flatMap(({ entity, line: { disputed } }) => (disputed === undefined ? [] : [t.dashed(entity.name), disputed]));
	return [
		paragraph(`${title}${t.stop} ${inWords} `, link(absolute(wideUrl, site), t.drawingAt), t.stop),
		paragraph([...disputes, t.mapTakesNoSide, ...(note === undefined ? [] : [note])].join(' ')),
		list(
			points.map(({ coordinates: { basis, latitude, longitude }, entity: { description, name } }) => [
				paragraph(`${name}${t.stop} ${description} ${t.position(latitude, longitude)} (${t.isolated(basis)})${t.stop}`),
			]),
		),
		...lines.map(({ line: { basis } }) => paragraph(t.courseFrom(basis))),
	];
}

function sourceWords({ description, outlet, title, url }: Source, t: Strings): readonly PhrasingContent[] {
	const name = title ?? description ?? outlet.name;
	return [text(`${t.isolated(outlet.name)}: `), url === undefined ? text(name) : link(url, t.isolated(name)), text(t.stop)];
}

function row(...cells: readonly (readonly PhrasingContent[])[]): TableRow {
	return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children: [...children] })) };
}
