import { geoContains, geoDistance } from 'd3-geo';
import { landOf, type Scale } from './atlas.ts';
import { RADIUS } from './frame.ts';

/** In kilometres: a place this close to the coast may be on land, since an atlas simplifies coasts. */
const COAST: Readonly<Record<Scale, number>> = { '10m': 8, '50m': 25, '110m': 60 };

const known = new Map<string, boolean>();

/** Whether a place lies at sea, as far as the atlas shows. */
export function isAtSea(latitude: number, longitude: number): boolean {
	const key = `${latitude} ${longitude}`;
	// The land in the atlas stops short of the South Pole.
	if (latitude < -86) return false;
	// The finer scale has the small islands, but is slow to read. It is used only where the coarser scale has no land.
	const found = known.get(key) ?? (isOffshore(latitude, longitude, '50m') && isOffshore(latitude, longitude, '10m'));
	known.set(key, found);
	return found;
}

function isOffshore(latitude: number, longitude: number, scale: Scale): boolean {
	const near = COAST[scale] / 100;
	const wide = near / Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
	const around = landOf(scale).filter(
		({ east, north, south, west }) =>
			latitude > south - near && latitude < north + near && longitude > west - wide && longitude < east + wide,
	);
	if (around.some(({ shape }) => geoContains(shape, [longitude, latitude]))) return false;
	return !around.some(({ shape }) =>
		shape.coordinates
			.flat()
			.some(
				([x = 0, y = 0]) =>
					Math.abs(y - latitude) < near &&
					Math.abs(x - longitude) < wide &&
					geoDistance([x, y], [longitude, latitude]) * RADIUS < COAST[scale],
			),
	);
}
