import type { BlockContent } from 'mdast';
import { link, list, paragraph } from '../../markdown/nodes.ts';
import type { PlaceMap } from '../../model/map.ts';
import { absolute } from '../../model/urls.ts';
import type { TagText, TagUse } from '../text.ts';

/** In words, with the way to its drawing. */
export const text: TagText<'Map'> = {
	inSearch: () => '',
	asBlock: (use) => use.article.maps.filter(({ id }) => id === use.attributes.data).flatMap((map) => mapNodes(map, use)),
};

function mapNodes({ inWords, lines, note, points, title, wideUrl }: PlaceMap, { site, t }: TagUse): readonly BlockContent[] {
	const disputes = lines.flatMap(({ entity, line: { disputed } }) => (disputed === undefined ? [] : [t.dashed(entity.name), disputed]));
	return [
		paragraph(`${title}${t.stop} ${inWords} `, link(absolute(wideUrl, site), t.drawingAt), t.stop),
		paragraph([...disputes, t.mapTakesNoSide, ...(note === undefined ? [] : [note])].join(' ')),
		list(
			points.map(({ coordinates: { basis, latitude, longitude }, entity: { description, name } }) => [
				paragraph(`${name}${t.stop} ${description} ${t.positionOf(latitude, longitude)} (${t.isolated(basis)})${t.stop}`),
			]),
		),
		...lines.map(({ line: { basis } }) => paragraph(t.courseFrom(basis))),
	];
}
