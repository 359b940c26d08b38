import type { APIRoute } from 'astro';
import { drawMap } from '../../../../drawings/map.ts';
import { contextFor, inEachLanguage, type LocalizedProps } from '../../../../edition.ts';
import { MAP_SIZES } from '../../../../model/drawingSizes.ts';
import { shownGraphics } from '../../../../model/graphics.ts';
import type { PlaceMap } from '../../../../model/map.ts';

interface Props extends LocalizedProps {
	map: PlaceMap;
	size: (typeof MAP_SIZES)[keyof typeof MAP_SIZES];
}

export function getStaticPaths() {
	return inEachLanguage(({ edition }) =>
		shownGraphics(edition.articles, edition.topics).maps.flatMap((map) =>
			Object.entries(MAP_SIZES).map(([name, size]) => ({ params: { id: map.id, size: name }, props: { map, size } })),
		),
	);
}

export const GET: APIRoute<Props> = ({ props: { language, map, size } }) => {
	const { countryName, kilometres } = contextFor(language).t;
	return new Response(drawMap(map, size, { countryName, kilometres }), { headers: { 'Content-Type': 'image/svg+xml' } });
};
