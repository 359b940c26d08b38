import type { APIRoute } from 'astro';
import { drawMap } from '../../../drawings/map.ts';
import { contextFor, edition } from '../../../edition.ts';
import { LANGUAGES } from '../../../i18n/languages.ts';
import { MAP_SIZES } from '../../../model/drawingSizes.ts';
import { shownFigures } from '../../../model/figures.ts';
import type { PlaceMap } from '../../../model/placeMap.ts';

interface Props {
	map: PlaceMap;
	size: (typeof MAP_SIZES)[keyof typeof MAP_SIZES];
}

export function getStaticPaths() {
	return shownFigures(edition.articles, edition.topics).maps.flatMap((map) =>
		Object.entries(MAP_SIZES).map(([name, size]) => ({ params: { id: map.id, size: name }, props: { map, size } satisfies Props })),
	);
}

export const GET: APIRoute<Props> = ({ props: { map, size } }) => {
	const { countryName, kilometres } = contextFor(LANGUAGES[0].tag).t;
	return new Response(drawMap(map, size, { countryName, kilometres }), { headers: { 'Content-Type': 'image/svg+xml' } });
};
