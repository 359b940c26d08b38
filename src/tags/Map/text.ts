import type { BlockContent } from 'mdast';
import { isWithoutAtlas } from '../../drawings/maps/layout.ts';
import { link, list, paragraph } from '../../markdown/nodes.ts';
import type { PlaceMap } from '../../model/map.ts';
import { absolute } from '../../model/urls.ts';
import type { TagText, TagUse } from '../text.ts';

/** The map in words, with a link to its drawing. */
export const text: TagText<'Map'> = {
	inSearch: () => '',
	asBlock: (use) => use.article.maps.filter(({ id }) => id === use.attributes.data).flatMap((map) => mapNodes(map, use)),
};

function mapNodes(map: PlaceMap, { site, t }: TagUse): readonly BlockContent[] {
	const { areas, inWords, lines, note, points, routes, title, wideUrl } = map;
	const disputes = lines.flatMap(({ entity, line: { disputed, disputedBasis } }) =>
		disputed === undefined
			? []
			: [t.dashed(entity.name), disputed, ...(disputedBasis === undefined ? [] : [`(${t.isolated(disputedBasis)})`])],
	);
	const notes = [
		isWithoutAtlas(map, t) ? t.mapWithoutAtlas : t.mapFromAtlas,
		...(routes.length > 0 ? [t.routesAreStraight] : []),
		...(note === undefined ? [] : [note]),
	];
	const drawn = [
		...lines.map(({ entity, line: { basis } }) => `${entity.name}${t.stop} ${entity.description} (${t.isolated(basis)})${t.stop}`),
		...areas.map(({ area: { basis }, entity }) => `${entity.name}${t.stop} ${entity.description} (${t.isolated(basis)})${t.stop}`),
		...routes.map((route) => routeIn(route, t)),
		...points.map((point) => pointIn(point, t)),
	];
	return [
		paragraph(`${title}${t.stop} ${inWords} `, link(absolute(wideUrl, site), t.drawingAt), t.stop),
		paragraph([...disputes, ...notes].join(' ')),
		list(drawn.map((words) => [paragraph(words)])),
	];
}

function routeIn({ basis, name, through }: PlaceMap['routes'][number], t: TagUse['t']): string {
	return `${name}${t.stop} ${t.led(t.list(through.map(({ entity }) => entity.name)))} (${t.isolated(basis)})${t.stop}`;
}

function pointIn(
	{ coordinates: { basis, latitude, longitude }, entity: { description, name } }: PlaceMap['points'][number],
	t: TagUse['t'],
): string {
	return `${name}${t.stop} ${description} ${t.positionOf(latitude, longitude)} (${t.isolated(basis)})${t.stop}`;
}
