import { z } from 'astro/zod';
import { reference } from './id.ts';
import { isCountry } from './outlet.ts';
import { text } from './text.ts';
import { translatedWordsSchema, translations } from './translation.ts';

/** The code of a country (ISO 3166-1). */
export const countryCode = z
	.string()
	.refine(isCountry, { error: 'unknown-value' })
	.describe('a country as two capital letters (ISO 3166-1), like FJ');

/** Spots on earth: latitude and longitude in degrees, with a comma between one spot and the next. `least` is how many there must be. */
export function spots(least: number) {
	return z
		.string()
		.refine((written) => readSpots(written).length >= least && readSpots(written).every(isOnEarth), { error: 'unknown-value' });
}

/** Latitude and longitude of each spot. A number that cannot be read is NaN. */
export function readSpots(written: string): readonly (readonly [latitude: number, longitude: number])[] {
	return written.split(',').map((pair) => {
		const [latitude = '', longitude = '', ...rest] = pair.trim().split(/\s+/);
		return rest.length > 0 || longitude === '' ? [Number.NaN, Number.NaN] : [Number(latitude), Number(longitude)];
	});
}

function isOnEarth([latitude, longitude]: readonly [number, number]): boolean {
	return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

const degrees = (most: number) => z.number().min(-most).max(most);

/** content/maps/<id>.yml: places, lines, areas and routes on a map. The files of these entities give their positions. */
export const mapSchema = z.strictObject({
	title: text(10, 110).describe('what the map shows'),
	// With more, nobody could read the map.
	places: z.array(reference).min(1).max(16).describe('the ids of the entities to draw: places with coordinates, lines, and areas'),
	routes: z
		.array(
			z.strictObject({
				name: text(3, 60).describe('what went this way'),
				through: z.array(reference).min(2).max(12).describe('the ids of the places that it led through, in order'),
				basis: text(3).describe('where it says that it went this way'),
			}),
		)
		.default([])
		.describe('ways from place to place, drawn straight, with an arrow'),
	countries: z
		.array(countryCode)
		.max(12)
		.default([])
		.describe('countries that the map is to show whole, like [FJ]; without any, it is cropped to its places'),
	frame: z
		.strictObject({
			south: degrees(90).describe('degrees north of its lower edge'),
			west: degrees(180).describe('degrees east of its left edge'),
			north: degrees(90).describe('degrees north of its upper edge'),
			east: degrees(180).describe('degrees east of its right edge; less than west, where 180 degrees lie between'),
		})
		.optional()
		.describe('what the map is to show, where neither places nor countries say it; -90, -180, 90 and 180 for the whole world'),
	inWords: text(40, 600).describe('what the map shows, for readers who do not see it; it names every place'),
	note: text(10, 400).optional().describe('what the map leaves out, and what else a reader should know'),
	translations: translations(z.array(translatedWordsSchema)),
});

export type MapData = z.output<typeof mapSchema>;

/** Seas and oceans that maps name where there is room. A spot in two of them belongs to the first. */
export const SEAS = [
	'adriatic-sea',
	'aegean-sea',
	'tyrrhenian-sea',
	'ionian-sea',
	'mediterranean-sea',
	'sea-of-azov',
	'black-sea',
	'caspian-sea',
	'red-sea',
	'gulf-of-aden',
	'persian-gulf',
	'gulf-of-oman',
	'arabian-sea',
	'bay-of-bengal',
	'andaman-sea',
	'gulf-of-thailand',
	'south-china-sea',
	'east-china-sea',
	'yellow-sea',
	'sea-of-japan',
	'sea-of-okhotsk',
	'bering-sea',
	'gulf-of-alaska',
	'philippine-sea',
	'sulu-sea',
	'celebes-sea',
	'java-sea',
	'banda-sea',
	'timor-sea',
	'arafura-sea',
	'gulf-of-carpentaria',
	'coral-sea',
	'tasman-sea',
	'great-australian-bight',
	'mozambique-channel',
	'gulf-of-guinea',
	'gulf-of-mexico',
	'caribbean-sea',
	'gulf-of-california',
	'gulf-of-st-lawrence',
	'hudson-bay',
	'labrador-sea',
	'baffin-bay',
	'gulf-of-bothnia',
	'gulf-of-finland',
	'baltic-sea',
	'irish-sea',
	'english-channel',
	'north-sea',
	'bay-of-biscay',
	'norwegian-sea',
	'barents-sea',
	'kara-sea',
	'laptev-sea',
	'east-siberian-sea',
	'chukchi-sea',
	'beaufort-sea',
	'greenland-sea',
	'weddell-sea',
	'ross-sea',
	'atlantic-ocean',
	'indian-ocean',
	'pacific-ocean',
	'arctic-ocean',
	'southern-ocean',
] as const;

export type Sea = (typeof SEAS)[number];
