import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { contrast } from '../../../src/colours.ts';
import { drawMap } from '../../../src/drawings/maps/map.ts';
import { joinOne, makeArticle, makeEntity, makeMap } from '../../make.ts';
import { stringsFor } from '../../words.ts';

const place = (latitude: number, longitude: number) => ({ kind: 'place', coordinates: { latitude, longitude, basis: 'invented' } });
const [map] = joinOne(
	makeArticle({ body: 'They say <Claim id="treaty-signed">so</Claim>.\n\n<Map data="valley" />' }),
	makeMap('valley', { places: ['ferry', 'river'], routes: [{ name: 'The way', through: ['ferry', 'river'], basis: 'invented' }] }),
	makeEntity('ferry', place(34, 74.8)),
	makeEntity('river', place(24.9, 67)),
).maps;
if (map === undefined) throw new Error('The article shows no map.');
const svg = await drawMap(map, 'wide', stringsFor('en'));

/** The colour of a class: from its attributes for light mode, and from the styles for dark mode. */
function coloursOf(name: string, property: 'fill' | 'stroke'): { readonly day: string; readonly night: string } {
	const tag = [...svg.matchAll(/<(?:path|circle|text) [^>]*>/g)].find(([one]) =>
		new RegExp(`class="(?:[\\w-]+ )*${name}(?: [\\w-]+)*"`).test(one),
	)?.[0];
	const day = new RegExp(` ${property}="(#\\w{6})"`).exec(tag ?? '')?.[1];
	const dark = svg.slice(svg.indexOf('prefers-color-scheme:dark'));
	const rules = [...dark.matchAll(/([^{}]+)\{([^{}]+)\}/g)].filter(([, selectors = '']) => selectors.split(',').includes(`.${name}`));
	const night = rules.flatMap(([, , rule = '']) => new RegExp(`(?:^|;)${property}:(#\\w{6})`).exec(rule)?.[1] ?? []).at(-1);
	if (day === undefined || night === undefined) throw new Error(`There is no ${property} for ${name}.`);
	return { day, night };
}

const PAPER = { day: '#fffdf8', night: '#15171b' };
const land = coloursOf('land', 'fill');

test.each([
	['names of countries and seas', 'quiet', 'fill', 4.5],
	['dashed lines', 'unnamed', 'stroke', 3],
	['coasts and borders', 'border', 'stroke', 3],
	['routes', 'route', 'stroke', 3],
] as const)('on land and on water, by day and in the dark, %s can be seen', (_, name, property, least) => {
	const colours = coloursOf(name, property);
	for (const time of ['day', 'night'] as const)
		for (const ground of [land[time], PAPER[time]])
			expect(contrast(colours[time], ground), `${time} on ${ground}`).toBeGreaterThanOrEqual(least);
});

test('on the small globe, land stands out from water, and the ring from everything around it', () => {
	const [globe, ring, around] = [coloursOf('globe-land', 'fill'), coloursOf('here', 'stroke'), coloursOf('around', 'stroke')];
	for (const time of ['day', 'night'] as const) {
		expect(contrast(globe[time], PAPER[time])).toBeGreaterThanOrEqual(3);
		expect(contrast(ring[time], around[time])).toBeGreaterThanOrEqual(3);
	}
});

test('the file is well-formed', () => {
	expect(parseXml(svg).root?.name).toBe('svg');
});
