/** The colours that a newsroom can choose, and the colours of the pages that they must be legible on. Pure: reads no file. */

/** The backgrounds of text by day and by night, as in styles/tokens.css. A test keeps the two the same. */
export const GROUNDS = {
	day: ['#fffdf8', '#fdf0bd'],
	night: ['#15171b', '#24272d', '#453b14'],
} as const;

/** The colour of links and marks if a newsroom has chosen none, as in styles/tokens.css. */
export const OWN_ACCENT: Accent = { day: '#1f4c8f', night: '#a3c4f5' };

/** The least contrast ratio of text in WCAG 2.2 (1.4.3, AA). */
export const LEAST_CONTRAST = 4.5;

export type Time = keyof typeof GROUNDS;

/** A colour in two shades, for day and night. */
export interface Accent {
	readonly day: string;
	readonly night: string;
}

/** The accent by day and by night. If the night shade is not given, it is made from the day shade. */
export function accentOf({
	accent,
	accentDark,
}: {
	readonly accent?: string | undefined;
	readonly accentDark?: string | undefined;
}): Accent {
	if (accent === undefined) return { ...OWN_ACCENT, ...(accentDark !== undefined && { night: accentDark.toLowerCase() }) };
	return { day: accent.toLowerCase(), night: (accentDark ?? legibleNear(accent, 'night')).toLowerCase() };
}

/** The lowest contrast ratio of a colour with any of the backgrounds: from 1, which cannot be seen, to 21, black on white. */
export function leastContrast(colour: string, time: Time): number {
	return Math.min(...GROUNDS[time].map((ground) => contrast(colour, ground)));
}

/** The nearest legible colour of the same hue: darker by day, lighter by night. A colour that is legible is returned as it is. */
export function legibleNear(colour: string, time: Time): string {
	const [lightness, a, b] = toOklab(channels(colour));
	const steps = Array.from({ length: 101 }, (_, step) => lightness + ((time === 'day' ? 0 : 1) - lightness) * (step / 100));
	const found = steps.map((step) => inGamut(step, a, b)).find((candidate) => leastContrast(candidate, time) >= LEAST_CONTRAST);
	return leastContrast(colour, time) >= LEAST_CONTRAST ? colour : (found ?? OWN_ACCENT[time]);
}

/** The contrast ratio of two colours, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
	const [lighter = 1, darker = 1] = [one, other].map(luminance).sort((x, y) => y - x);
	return (lighter + 0.05) / (darker + 0.05);
}

type Triple = readonly [number, number, number];

/** The red, green and blue of a #rrggbb colour in linear light, from 0 to 1. */
function channels(colour: string): Triple {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return [red, green, blue];
}

function luminance(colour: string): number {
	const [red, green, blue] = channels(colour);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Linear RGB as Oklab (Björn Ottosson). Equal steps in it look equal, and lightness can change without the hue. */
function toOklab([red, green, blue]: Triple): Triple {
	const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
	const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
	const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
	];
}

function fromOklab([lightness, a, b]: Triple): Triple {
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	];
}

/** A colour in Oklab as #rrggbb. If screens cannot show it so strong at this lightness, a weaker one. */
function inGamut(lightness: number, a: number, b: number): string {
	const weaker = Array.from({ length: 51 }, (_, step) => 1 - step / 50);
	const shown = weaker.map((part) => fromOklab([lightness, a * part, b * part]));
	const fitting = shown.find((triple) => triple.every((value) => value > -0.001 && value < 1.001)) ?? fromOklab([lightness, 0, 0]);
	return `#${fitting.map(hex).join('')}`;
}

function hex(value: number): string {
	const held = Math.min(1, Math.max(0, value));
	const curved = held <= 0.0031308 ? held * 12.92 : 1.055 * held ** (1 / 2.4) - 0.055;
	return Math.round(curved * 255)
		.toString(16)
		.padStart(2, '0');
}

/**
 * The colours of a chart’s series, by day and by night. Readers who do not see all colours, or only greys, can tell
 * them apart; a test checks that. Newsrooms cannot change them, because an accent might be the same as one of them.
 */
export const SERIES_COLOURS: readonly Accent[] = [
	{ day: '#1b3f94', night: '#5a93ee' },
	{ day: '#c4702a', night: '#ee8a4d' },
	{ day: '#2a9d99', night: '#b0f7f2' },
	{ day: '#8a4d66', night: '#8f6c86' },
	{ day: '#3b2f00', night: '#e3c860' },
];
