import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/drawings/maps/layout.ts';
import { drawMap } from '../../../src/drawings/maps/map.ts';
import { seaAt } from '../../../src/drawings/maps/seas.ts';
import type { PlaceMap } from '../../../src/model/map.ts';
import { joinOne, makeArticle, makeEntity, makeMap } from '../../make.ts';
import { stringsFor } from '../../words.ts';

const body = makeArticle({ body: 'They say <Claim id="treaty-signed">so</Claim>.\n\n<Map data="valley" />' });

function mapOf(places: Readonly<Record<string, readonly [latitude: number, longitude: number]>>, changes: object = {}): PlaceMap {
	const files = Object.entries(places).map(([id, [latitude, longitude]]) =>
		makeEntity(id, { kind: 'place', coordinates: { latitude, longitude, basis: 'invented' } }),
	);
	const [map] = joinOne(body, makeMap('valley', { places: Object.keys(places), ...changes }), ...files).maps;
	if (map === undefined) throw new Error('The article shows no map.');
	return map;
}

const seasOn = (map: PlaceMap, language = 'en', name: 'wide' | 'narrow' = 'wide') =>
	layOut(map, name, stringsFor(language)).labels.filter(({ kind }) => kind === 'sea');
const wordsOn = (...map: Parameters<typeof seasOn>) => seasOn(...map).map(({ words }) => words);

const GULF = { ferry: [25.29, 51.53], river: [24.86, 67.01] } as const;
const FIJI = { ferry: [-18.14, 178.44], river: [-16.82, 179.97] } as const;

describe('the seas of a map', () => {
	test('are named in its language, in italics if the script has them', async () => {
		const map = mapOf(GULF, { frame: { south: 10, west: 44, north: 34, east: 76 } });
		expect(wordsOn(map)).toEqual(['Arabian Sea', 'Gulf of Aden']);
		expect(wordsOn(map, 'ur')).toEqual(expect.arrayContaining(['بحیرہ عرب', 'خلیج عدن']));
		expect(wordsOn(map, 'prs')).toEqual(expect.arrayContaining(['بحیره عرب', 'خلیج عدن']));
		expect(await drawMap(map, 'wide', stringsFor('en'))).toMatch(/<text [^>]*font-style="italic"[^>]*>Arabian Sea</);
		expect(await drawMap(map, 'wide', stringsFor('ur'))).not.toContain('italic');
	});

	// West, south, east and north of each map.
	test.each([
		[
			{ south: 10, west: 44, north: 34, east: 76 },
			{ 'Arabian Sea': [51.2, -0.7, 74.2, 25.5], 'Gulf of Aden': [43, 10.3, 51.3, 15.6] },
		],
		[
			{ south: 56, west: -14, north: 69, east: 12 },
			{ 'Norwegian Sea': [-13.5, 60.9, 14, 74], 'North Sea': [-4, 51, 8.7, 61.1], 'Atlantic Ocean': [-60, 40, -7, 64] },
		],
		[
			{ south: 20, west: 115, north: 42, east: 142 },
			{
				'Philippine Sea': [121, 4, 145.8, 34],
				'East China Sea': [119, 24, 130.7, 33.1],
				'Sea of Japan': [127, 34, 142, 51.6],
				'Yellow Sea': [118.9, 33, 126.8, 40],
				'South China Sea': [102, -3, 121, 23.5],
				'Pacific Ocean': [138, 20, 147, 44],
			},
		],
	] as const)(
		'have their names whole on their own water (%o)',
		(frame, seas: Readonly<Record<string, readonly [number, number, number, number]>>) => {
			const map = mapOf({ ferry: [(frame.south + frame.north) / 2, frame.east - 1] }, { frame });
			const { frame: drawn } = layOut(map, 'wide', stringsFor('en'));
			expect(seasOn(map).length).toBeGreaterThan(1);
			for (const { placing, words } of seasOn(map)) {
				const { height, width, x, y } = placing.box;
				const [west, south, east, north] = seas[words] ?? [0, 0, 0, 0];
				for (const [along, down] of [0, 0.5, 1].flatMap(
					(part) =>
						[
							[part, 0],
							[part, 1],
						] as const,
				)) {
					const [longitude = 0, latitude = 0] = drawn.placeAt([x + along * width, y + down * height]) ?? [];
					expect(longitude, words).toBeGreaterThan(west);
					expect(longitude, words).toBeLessThan(east);
					expect(latitude, words).toBeGreaterThan(south);
					expect(latitude, words).toBeLessThan(north);
				}
			}
		},
	);

	test('have no name that reaches into the sea beside them, even if points take the room', () => {
		const wells = { p0: [60.41, 0.04], p1: [59.15, 2.99], p2: [58.84, 3.58], p3: [60.44, 2.18], p4: [60.24, 1.68] } as const;
		const map = mapOf(wells, { frame: { south: 59.9, west: -3, north: 63.9, east: 5 } });
		const { frame } = layOut(map, 'narrow', stringsFor('en'));
		const tops = seasOn(map, 'en', 'narrow')
			.filter(({ words }) => words === 'North Sea')
			.map(({ placing: { box } }) => frame.placeAt([box.x, box.y])?.[1]);
		// The North Sea ends at 61 degrees.
		expect(tops.filter((latitude = 90) => latitude > 61)).toEqual([]);
		expect(wordsOn(map, 'en', 'narrow')).toContain('Norwegian Sea');
	});

	test('are named across 180 degrees too', () => {
		expect(wordsOn(mapOf(FIJI))).toEqual(['Pacific Ocean']);
		expect(wordsOn(mapOf(FIJI), 'ur', 'narrow')).toEqual(['بحر الکاہل']);
	});

	test('are only the oceans on a map of the world', () => {
		const world = mapOf({ ferry: [40.7, -74], river: [35.7, 139.7] }, { frame: { south: -90, west: -180, north: 90, east: 180 } });
		const named = wordsOn(world);
		expect(named).toEqual(expect.arrayContaining(['Pacific Ocean', 'Atlantic Ocean', 'Indian Ocean']));
		expect(named.filter((words) => !words.endsWith('Ocean'))).toEqual([]);
	});

	test('have no names far inland, nor on a map of a street', () => {
		expect(wordsOn(mapOf({ ferry: [34.5, 69.2], river: [34, 71.5] }))).toEqual([]);
		expect(wordsOn(mapOf({ ferry: [-18.14, 178.44], river: [-18.141, 178.43] }))).toEqual([]);
	});
});

// Places on which atlases agree, most of them near the edge of their sea.
test.each([
	[-23, -75, 'pacific-ocean'],
	[10, -130, 'pacific-ocean'],
	[-20, 179, 'pacific-ocean'],
	[-20, -179, 'pacific-ocean'],
	[40, -40, 'atlantic-ocean'],
	[-30, 10, 'atlantic-ocean'],
	[-20, 80, 'indian-ocean'],
	[88, 0, 'arctic-ocean'],
	[-65, 90, 'southern-ocean'],
	[58, -175, 'bering-sea'],
	[58, 175, 'bering-sea'],
	[20, 38.5, 'red-sea'],
	[12.3, 47, 'gulf-of-aden'],
	[27, 51.5, 'persian-gulf'],
	[25, 58.5, 'gulf-of-oman'],
	[15, 65, 'arabian-sea'],
	[15, 88, 'bay-of-bengal'],
	[10, 96, 'andaman-sea'],
	[43, 34, 'black-sea'],
	[46, 36.5, 'sea-of-azov'],
	[42, 50.5, 'caspian-sea'],
	[34, 20, 'mediterranean-sea'],
	[38.5, 25, 'aegean-sea'],
	[43, 15, 'adriatic-sea'],
	[56, 3, 'north-sea'],
	[57.5, 19, 'baltic-sea'],
	[62.5, 20, 'gulf-of-bothnia'],
	[45.5, -4, 'bay-of-biscay'],
	[15, -75, 'caribbean-sea'],
	[25, -90, 'gulf-of-mexico'],
	[60, -85, 'hudson-bay'],
	[40, 135, 'sea-of-japan'],
	[12, 113, 'south-china-sea'],
	[-40, 160, 'tasman-sea'],
	[-18, 41, 'mozambique-channel'],
	[75, 40, 'barents-sea'],
	// The Kattegat and Lake Victoria are not in the list, and do not belong to any sea that is.
	[56.8, 11.3, undefined],
	[-1, 33, undefined],
])('at %d, %d lies %s', (latitude, longitude, sea) => {
	expect(seaAt(longitude, latitude)).toBe(sea);
});
