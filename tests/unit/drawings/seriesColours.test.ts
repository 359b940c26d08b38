import { describe, expect, test } from 'vitest';
import { contrast, GROUNDS, SERIES_COLOURS } from '../../../src/colours.ts';

/** What people see who lack one of the three kinds of cones, in linear light: Machado, Oliveira and Fernandes 2009, at full severity. */
const EYES = {
	'all colours': [1, 0, 0, 0, 1, 0, 0, 0, 1],
	'no red (protanopia)': [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
	'no green (deuteranopia)': [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
	'no blue (tritanopia)': [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

type Triple = readonly [number, number, number];

const sum = (row: readonly number[], [red, green, blue]: Triple) => (row[0] ?? 0) * red + (row[1] ?? 0) * green + (row[2] ?? 0) * blue;
const times = (matrix: readonly number[], colour: Triple): Triple => [
	sum(matrix.slice(0, 3), colour),
	sum(matrix.slice(3, 6), colour),
	sum(matrix.slice(6, 9), colour),
];

const linear = (colour: string): Triple => {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return [red, green, blue];
};

/** Oklab, by its original definition (Björn Ottosson 2020). */
function oklab(colour: Triple): Triple {
	const cones = times(
		[0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376, 0.6299787005],
		colour,
	);
	const [l, m, s] = cones.map((value) => Math.cbrt(Math.max(0, value)));
	return times(
		[0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662, -0.808675766],
		[l ?? 0, m ?? 0, s ?? 0],
	);
}

const pairs = SERIES_COLOURS.flatMap((one, index) => SERIES_COLOURS.slice(index + 1).map((other) => [one, other] as const));

describe.each(['day', 'night'] as const)('the colours of series, by %s', (time) => {
	test('are five, each with a contrast of 3 to 1 to the background, as WCAG 2.2 requires for graphics', () => {
		expect(SERIES_COLOURS).toHaveLength(5);
		const [paper] = GROUNDS[time];
		expect(SERIES_COLOURS.map((colour) => contrast(colour[time], paper)).filter((value) => value < 3)).toEqual([]);
	});

	test.each(Object.entries(EYES))('can be told apart by people who see %s: 0.1 apart in Oklab', (_, eyes) => {
		const distances = pairs.map(([one, other]) => {
			const [a, b] = [one, other].map((colour) => oklab(times(eyes, linear(colour[time]))));
			return Math.hypot(...(a ?? []).map((value, index) => value - (b?.[index] ?? 0)));
		});
		expect(Math.min(...distances)).toBeGreaterThanOrEqual(0.1);
	});

	test('can be told apart in grey: 1.1 to 1', () => {
		expect(Math.min(...pairs.map(([one, other]) => contrast(one[time], other[time])))).toBeGreaterThanOrEqual(1.1);
	});
});
