import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import { settledBorders } from '../../../src/drawings/maps/borders.ts';
import { frameOf } from '../../../src/drawings/maps/frame.ts';
import { groundOf } from '../../../src/drawings/maps/ground.ts';
import { disputesOn, layOut, mapSize, type MapLayout } from '../../../src/drawings/maps/layout.ts';
import { holds, overlap, type Box } from '../../../src/drawings/maps/geometry.ts';
import { drawMap } from '../../../src/drawings/maps/map.ts';
import { isAtSea } from '../../../src/drawings/maps/sea.ts';
import { loadFiles } from '../../../src/load.ts';
import { shownGraphics } from '../../../src/model/graphics.ts';
import type { PlaceMap } from '../../../src/model/map.ts';
import { joinOne, makeArticle, makeEntity, makeMap, NOW } from '../../make.ts';
import { stringsFor } from '../../words.ts';
import { boxesIn } from './boxesIn.ts';

const t = stringsFor('en');
const SIZES = ['wide', 'narrow'] as const;
/** Fonts in base64 can contain any word by accident. */
const withoutFonts = (svg: string) => svg.replace(/base64,[\w+/=]+/g, '');
const parse = (svg: string) => parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document;
const body = makeArticle({ body: 'They say <Claim id="treaty-signed">so</Claim>.\n\n<Map data="valley" />' });

type Spot = readonly [latitude: number, longitude: number];

const at = ([latitude, longitude]: Spot, name?: string) => ({
	kind: 'place',
	coordinates: { latitude, longitude, basis: 'invented' },
	...(name !== undefined && { name }),
});

/** A map of some entities. */
function mapOf(entities: Readonly<Record<string, object>>, changes: Parameters<typeof makeMap>[1] = {}): PlaceMap {
	const files = Object.entries(entities).map(([id, data]) => makeEntity(id, data));
	const [map] = joinOne(body, makeMap('valley', { places: Object.keys(entities), ...changes }), ...files).maps;
	if (map === undefined) throw new Error('The article shows no map.');
	return map;
}

const two = (ferry: Spot, river: Spot) => mapOf({ ferry: at(ferry), river: at(river) });
const wordsOf = ({ labels }: MapLayout) => labels.map(({ words }) => words);

const folder = new URL('../../fixtures/edition', import.meta.url).pathname;
const { edition, editions } = buildEdition(await loadFiles(folder), { languages: ['en', 'ur', 'prs'], now: NOW });
const gallery = [edition, ...editions.filter((one) => one !== edition)].flatMap(({ articles, language, topics }) =>
	shownGraphics(articles, topics).maps.flatMap((map) => SIZES.map((name) => ({ id: map.id, map, name, language }))),
);

test('the fixtures show a map of each kind', () => {
	const ids = new Set(gallery.map(({ id }) => id));
	expect([...ids].sort()).toEqual(['area', 'fiji', 'kashmir', 'river-places', 'route', 'street', 'svalbard', 'world']);
});

describe.each(gallery)('the map $id in $language, $name', ({ language, map, name }) => {
	const words = stringsFor(language);
	const layout = layOut(map, name, words);

	test('names everything it is about, and no name covers another, a point or the globe', () => {
		const named = [...wordsOf(layout), ...layout.legend.map((entry) => entry.words)];
		const about = [...map.points, ...map.lines, ...map.areas].map(({ entity }) => entity.shortName);
		expect(named).toEqual(expect.arrayContaining([...about, ...map.routes.map((route) => route.name)]));
		const boxes: readonly Box[] = [
			...layout.labels.map(({ placing }) => placing.box),
			...layout.subjects.points.map(({ dot }) => dot),
			...(layout.globe === undefined ? [] : [layout.globe.box]),
		];
		const covering = layout.labels.filter(({ placing }) => boxes.some((box) => box !== placing.box && overlap(box, placing.box)));
		expect(covering.map((label) => label.words)).toEqual([]);
	});

	test('is at most 40 kB, and has all words inside it, none over another, as measured by another program', async () => {
		const svg = await drawMap(map, name, words);
		expect(svg.length).toBeLessThanOrEqual(40_000);
		expect(withoutFonts(svg)).not.toMatch(/NaN|Infinity|undefined/);
		const boxes = boxesIn(svg);
		const { height, width } = mapSize(map, name, words);
		const outside = boxes.filter(({ bottom, left, right, top }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height);
		expect(outside.map((box) => box.words)).toEqual([]);
		const covered = boxes.filter((one, index) =>
			boxes.some(
				(other, place) =>
					place > index && one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
			),
		);
		expect(covered.map((box) => box.words)).toEqual([]);
	});
});

describe('a frame', () => {
	const spotsOn = (map: PlaceMap, name: 'wide' | 'narrow' = 'wide') => layOut(map, name, t).subjects.points.map(({ spot }) => spot);

	test('has places on both sides of 180 degrees side by side, the eastern one on the right, and a correct scale', () => {
		const map = two([-18.14, 178.44], [-16.8, -179.98]);
		const [[west, south] = [0, 0], [east, north] = [0, 0]] = spotsOn(map);
		expect(east - west).toBeGreaterThan(200);
		const { frame } = layOut(map, 'wide', t);
		// The two places are 224 kilometres apart.
		expect(Math.hypot(east - west, south - north) / frame.kilometre).toBeGreaterThan(219);
		expect(Math.hypot(east - west, south - north) / frame.kilometre).toBeLessThan(229);
	});

	test.each<[string, Spot, Spot]>([
		['two houses of one street', [34.5, 69.1], [34.501, 69.101]],
		['the pole and an island', [90, 0], [78.2, 15.6]],
		['the south pole and a coast', [-90, 0], [-70.7, -8.3]],
		['both sides of the north pole', [80, 10], [80, -170]],
		['both ends of the earth', [64, -150], [-50, 160]],
		['opposite ends of the earth', [30, 20], [-30, -160]],
	])('holds %s', async (_, ferry, river) => {
		const map = two(ferry, river);
		for (const name of SIZES) {
			const { height, width } = layOut(map, name, t).frame.size;
			for (const [x, y] of spotsOn(map, name)) expect([x > 0, x < width, y > 0, y < height]).toEqual([true, true, true, true]);
			const svg = await drawMap(map, name, t);
			expect(withoutFonts(svg)).not.toMatch(/NaN|Infinity/);
			expect(svg.length).toBeLessThanOrEqual(40_000);
			expect(boxesIn(svg).map(({ words }) => words)).toEqual(expect.arrayContaining(['The Ferry', 'The River']));
		}
	});

	test('has north up and east on the right near the pole, and both sides of it as far apart as they are', () => {
		const { kilometre } = layOut(two([80, 10], [80, -170]), 'wide', t).frame;
		const [one = [0, 0], other = [0, 0]] = spotsOn(two([80, 10], [80, -170]));
		// Twenty degrees of a great circle, across the pole.
		expect(Math.hypot(one[0] - other[0], one[1] - other[1]) / kilometre).toBeGreaterThan(2180);
		expect(Math.hypot(one[0] - other[0], one[1] - other[1]) / kilometre).toBeLessThan(2270);
	});

	test('shows a whole country if the map says so, without its islands on the other side of the Earth', () => {
		const { frame } = layOut(mapOf({ ferry: at([48.9, 2.3]) }, { countries: ['FR'] }), 'wide', t);
		const [brest, nice, guiana] = [frame.spotOf(-4.5, 48.4), frame.spotOf(7.3, 43.7), frame.spotOf(-52.3, 4.9)];
		expect([brest, nice].every(([x, y]) => x > 0 && y > 0 && x < 640 && y < frame.size.height)).toBe(true);
		expect(guiana[1] > frame.size.height || guiana[0] < 0).toBe(true);
		expect(frame.reach).toBeLessThan(0.2);
	});

	test.each<[string, Parameters<typeof makeMap>[1], Spot, string | undefined]>([
		['the whole world', { frame: { south: -90, west: -180, north: 90, east: 180 } }, [0, 0], '50m'],
		['a country', { countries: ['BO'] }, [-17, -65], '50m'],
		['a province', { frame: { south: 34, west: 70, north: 36, east: 72 } }, [35, 71], '10m'],
		['a street', { frame: { south: 48.86, west: 2.3, north: 48.875, east: 2.33 } }, [48.87, 2.31], undefined],
	])('of %s uses the right scale of the atlas', (_, changes, spot, scale) => {
		expect(frameOf(mapOf({ ferry: at(spot) }, changes), 640, 0.1).scale).toBe(scale);
	});
});

describe('coast and borders', () => {
	test('come from the atlas, with the names of the countries', async () => {
		const map = mapOf({ ferry: at([-16.5, -68.15]) }, { countries: ['BO'] });
		const layout = layOut(map, 'wide', t);
		expect(wordsOf(layout)).toEqual(expect.arrayContaining(['BOLIVIA', 'PERU', 'BRAZIL', 'CHILE', 'ARGENTINA', 'PARAGUAY']));
		const document = parse(await drawMap(map, 'wide', t));
		expect([document.querySelectorAll('.land').length, document.querySelectorAll('.border').length]).toEqual([1, 1]);
	});

	test('are left out of a map of a street', async () => {
		const document = parse(await drawMap(two([48.8697, 2.3075], [48.8656, 2.3212]), 'wide', t));
		expect(document.querySelectorAll('.land, .border, .unnamed')).toHaveLength(0);
	});

	test('have no coast along 180 degrees, where the atlas cuts an island in two', () => {
		const map = two([-18.14, 178.44], [-16.8, -179.98]);
		const { frame } = layOut(map, 'wide', t);
		const ground = groundOf(map, frame, 17_000);
		expect(ground.coast).toBeDefined();
		const [x] = frame.spotOf(180, -16.9);
		const straight = [...(ground.coast ?? '').matchAll(/M(-?[\d.]+) ?(-?[\d.]+)l/g)].filter(([, from]) => Math.abs(Number(from) - x) < 1);
		// The two halves of Taveuni begin and end there; no line joins their ends.
		expect(straight.length).toBeGreaterThan(0);
	});

	test('are not drawn as settled if the atlas says that they are not', () => {
		const near = (longitude: number, latitude: number) =>
			settledBorders([], '10m').some(({ shape }) =>
				shape.coordinates.some(([x = 0, y = 0]) => Math.abs(x - longitude) < 0.15 && Math.abs(y - latitude) < 0.15),
			);
		// Along the line of control; between Lahore and Amritsar; on the line between the Koreas; on the Durand Line.
		expect([near(74.03, 34.03), near(74.55, 31.6), near(127.3, 38.3), near(66.4, 30.95)]).toEqual([false, true, false, true]);
		const without = settledBorders([['AF', 'PK']], '10m');
		expect(
			without.some(({ shape }) => shape.coordinates.some(([x = 0, y = 0]) => Math.abs(x - 66.4) < 0.1 && Math.abs(y - 30.95) < 0.1)),
		).toBe(false);
	});
});

describe('a disputed line', () => {
	const line = {
		kind: 'place',
		name: 'The Line',
		line: { between: ['AF', 'PK'], disputed: 'One of the two says that it is no border.', disputedBasis: 'a paper', basis: 'an atlas' },
	};

	test('is dashed and named on the map that is about it', async () => {
		const map = mapOf({ ferry: at([34.5, 69.2]), river: at([33.7, 73]), line }, { places: ['ferry', 'river', 'line'] });
		const document = parse(await drawMap(map, 'wide', t));
		expect(document.querySelector('path.line[stroke-dasharray]')).not.toBeNull();
		expect(wordsOf(layOut(map, 'wide', t))).toContain('The Line');
	});

	test('is dashed on every other map that shows it, which says how each side sees it', async () => {
		const map = mapOf({ ferry: at([34.5, 69.2]), river: at([33.7, 73]), line }, { places: ['ferry', 'river'] });
		expect(disputesOn(map, t).named.map(({ entity }) => entity.name)).toEqual(['The Line']);
		expect(parse(await drawMap(map, 'wide', t)).querySelectorAll('path.unnamed[stroke-dasharray]').length).toBeGreaterThan(0);
		const elsewhere = mapOf({ ferry: at([-18.1, 178.4]), line }, { places: ['ferry'] });
		expect(disputesOn(elsewhere, t)).toEqual({ named: [], hasOthers: false });
	});

	test('that only the atlas knows is dashed without a name, and the page knows about it', () => {
		const kashmir = two([34.1, 74.8], [33.7, 73]);
		expect(disputesOn(kashmir, t)).toEqual({ named: [], hasOthers: true });
	});

	test('is only dashed if somebody disputes it', async () => {
		const settled = { ...line, line: { between: ['AF', 'PK'], basis: 'an atlas' } };
		const map = mapOf({ ferry: at([31, 66.4]), line: settled });
		expect(
			parse(await drawMap(map, 'wide', t))
				.querySelector('path.line')
				?.hasAttribute('stroke-dasharray'),
		).toBe(false);
	});
});

describe('the name of a place', () => {
	const line = { kind: 'place', name: 'Old Line', line: { between: ['AF', 'PK'], basis: 'an atlas' } };
	const BORDER = {
		line,
		kandahar: at([31.613, 65.71], 'Kandahar'),
		boldak: at([31.0058, 66.4], 'Spin Boldak'),
		chaman: at([30.9177, 66.4526], 'Chaman'),
		kabul: at([34.528, 69.172], 'Kabul'),
		asmar: at([35.0333, 71.3581], 'Asmar'),
		nari: at([35.22, 71.5228], 'Nari'),
		islamabad: at([33.7215, 73.0433], 'Islamabad'),
	};

	test.each(SIZES)('is not across a line, and is on its own side of the border, if there is room (%s)', (name) => {
		const { labels, subjects } = layOut(mapOf(BORDER), name, t);
		expect(labels.filter(({ kind }) => kind === 'place').map(({ words }) => words)).toHaveLength(7);
		expect(labels.filter(({ placing }) => holds(placing.box, subjects.courses)).map(({ words }) => words)).toEqual([]);
		expect(labels.filter(({ placing: { compromise = 0 } }) => compromise > 1)).toEqual([]);
	});

	test('has a line to its place if it is so far away that it could be taken for another’s', async () => {
		const map = mapOf(BORDER);
		const far = layOut(map, 'narrow', t).labels.filter(({ placing: { leader } }) => leader !== undefined);
		expect(far.map(({ words }) => words)).toEqual(['Nari']);
		const { subjects } = layOut(map, 'narrow', t);
		const [x = 0, y = 0] = subjects.points.find(({ point }) => point.entity.name === 'Nari')?.spot ?? [];
		const leader = parse(await drawMap(map, 'narrow', t)).querySelector('path.line[stroke-width="0.7"]');
		expect(leader?.getAttribute('d')).toMatch(new RegExp(`L${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}$`));
	});

	test('may be on either side of a line that its place is on', () => {
		const street = { kind: 'place', name: 'Long Street', line: { course: '48.8697 2.3075, 48.8656 2.3212', basis: 'a map' } };
		const map = mapOf({
			street,
			middle: at([48.8697, 2.3075], 'Middle of the avenue'),
			square: at([48.8656, 2.3212], 'Place de la Concorde'),
		});
		const { labels } = layOut(map, 'narrow', t);
		expect(labels.map(({ placing: { compromise = 0 }, words }) => `${words} ${compromise}`)).toEqual(
			expect.arrayContaining(['Middle of the avenue 0', 'Place de la Concorde 0']),
		);
	});
});

describe('names that do not fit', () => {
	const TALKS = {
		pindi: at([33.6, 73.05], 'Rawalpindi'),
		islamabad: at([33.69, 73.05], 'Islamabad'),
		taxila: at([33.74, 72.79], 'Taxila Cantonment'),
		wah: at([33.77, 72.75], 'Wah Ordnance Factories'),
		chaklala: at([33.61, 73.1], 'Nur Khan Air Base'),
		margalla: at([33.75, 73.02], 'Margalla Hills Park'),
		headquarters: at([33.605, 73.04], 'General Headquarters'),
		karachi: at([24.86, 67.01], 'Karachi'),
		doha: at([25.29, 51.53], 'Doha'),
	};
	const map = mapOf(TALKS);

	test.each(SIZES)('have a number beside their place, and are below the map with it (%s)', async (name) => {
		const { frame, labels, legend, size } = layOut(map, name, t);
		expect(legend.length).toBeGreaterThan(2);
		const names = Object.values(TALKS).map((place) => ('name' in place ? place.name : ''));
		expect([...labels, ...legend].map(({ words }) => words)).toEqual(expect.arrayContaining(names));
		const numbers = labels.filter(({ kind }) => kind === 'number').map(({ words }) => words);
		expect(numbers).toEqual(legend.map(({ number }) => number));
		expect(numbers.slice(0, 3)).toEqual(['1', '2', '3']);
		expect(size.height).toBeGreaterThan(frame.size.height);
		const boxes = boxesIn(await drawMap(map, name, t));
		const outside = boxes.filter(({ bottom, left, right }) => left < -0.5 || right > size.width + 0.5 || bottom > size.height);
		expect(outside).toEqual([]);
		const covered = boxes.filter((one, index) =>
			boxes.some(
				(other, place) =>
					place > index && one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
			),
		);
		expect(covered.map(({ words }) => words)).toEqual([]);
	});

	test('have the digits and the side of their language', () => {
		const { legend } = layOut(map, 'narrow', stringsFor('prs'));
		expect(legend[0]).toMatchObject({ number: '۱', anchor: 'end', x: 319 });
	});

	test('become one number each if many places with long names are in one spot', () => {
		const crowd = Object.fromEntries(
			Array.from({ length: 12 }, (_, index) => [`p${index}`, at([34 + index / 500, 70], `A place with a long and winding name ${index}`)]),
		);
		const layout = layOut(mapOf({ ...crowd, far: at([60, 100], 'Far') }), 'narrow', t);
		const numbers = layout.labels.filter(({ kind }) => kind === 'number').map(({ words }) => words);
		expect(numbers.length).toBeGreaterThan(7);
		expect(numbers).toEqual(layout.legend.map(({ number }) => number));
		expect(wordsOf(layout).length - numbers.length + layout.legend.length).toBeGreaterThanOrEqual(13);
	});
});

describe('the small globe of a map', () => {
	async function globeOf(ferry: Spot, river: Spot) {
		const svg = await drawMap(two(ferry, river), 'wide', t);
		const document = parse(svg);
		const circle = (name: string) => {
			const found = document.querySelector(`.${name}`);
			const number = (key: string) => Number(found?.getAttribute(key));
			return found === null ? undefined : { x: number('cx'), y: number('cy'), r: number('r') };
		};
		return { svg, globe: circle('globe'), here: circle('here'), land: document.querySelector('.globe-land')?.getAttribute('d') ?? '' };
	}

	test.each<[string, Spot, Spot]>([
		['Fiji, across 180 degrees', [-18.14, 178.44], [-16.8, -179.98]],
		['Kashmir', [34.08, 74.8], [34.37, 73.47]],
		['Svalbard', [78.22, 15.65], [78.92, 11.93]],
		['a street', [34.5281, 69.1723], [34.5289, 69.1731]],
	])('is shown for %s, where there are no words', async (_, ferry, river) => {
		const { globe, land, svg } = await globeOf(ferry, river);
		const { r, x, y } = globe ?? { r: 0, x: 0, y: 0 };
		expect(r).toBeGreaterThanOrEqual(18);
		for (const { bottom, left, right, top } of boxesIn(svg))
			expect(left > x + r || right < x - r || top > y + r || bottom < y - r).toBe(true);
		expect(land.length).toBeGreaterThan(100);
	});

	test('has its ring in the middle for the equator, and near the top for the north', async () => {
		const equator = await globeOf([0.2, 30], [-0.2, 31]);
		const north = await globeOf([78.22, 15.65], [78.92, 11.93]);
		expect(equator.here?.y).toBeCloseTo(equator.globe?.y ?? 0, 0);
		expect((north.globe?.y ?? 0) - (north.here?.y ?? 0)).toBeGreaterThan(10);
	});

	test('has a ring as large as the area of the map, and is not shown for half the Earth', async () => {
		expect((await globeOf([-3, -60], [-23, -46])).here?.r).toBeGreaterThan(8);
		expect((await globeOf([34.52, 69.1], [34.53, 69.2])).here?.r).toBe(3.5);
		expect((await globeOf([64, -150], [-50, 160])).globe).toBeUndefined();
	});
});

test.each<[string, Spot, boolean]>([
	['Kabul', [34.5, 69.2], false],
	['a quay in Karachi', [24.84, 66.98], false],
	['a small island of Fiji', [-18.2, -178.8], false],
	['an atoll of Tuvalu', [-8.52, 179.2], false],
	['the south pole', [-90, 0], false],
	['the middle of the Arabian Sea', [18, 64], true],
	['the north pole', [90, 0], true],
	['the Caspian Sea, which is a lake', [42, 50.5], true],
])('%s lies at sea or not', (_, [latitude, longitude], isSea) => {
	expect(isAtSea(latitude, longitude)).toBe(isSea);
});

test('a route has an arrow on each leg and its name beside it, even across 180 degrees', async () => {
	const places = { ferry: at([-18.14, 178.44]), river: at([-13.84, -171.74]), house: at([-21.1, -175.2]) };
	const routes = [{ name: 'The voyage', through: ['ferry', 'river', 'house'], basis: 'invented' }];
	const map = mapOf(places, { places: ['ferry'], routes });
	const document = parse(await drawMap(map, 'wide', t));
	expect(document.querySelectorAll('.arrow')).toHaveLength(2);
	expect(wordsOf(layOut(map, 'wide', t))).toEqual(expect.arrayContaining(['The voyage', 'The Ferry', 'The River', 'The House']));
});
