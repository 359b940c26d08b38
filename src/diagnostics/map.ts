import type { Explanation } from './place.ts';
import { didYouMean } from './nearest.ts';

/** What can be wrong with where a map says that something is. */
export const mapDiagnostics = {
	'unplaced-entity': ({ id }: { id: string }): Explanation => ({
		what: `"${id}" is to be drawn on this map, and nothing says where it lies.`,
		todo: `Add coordinates:, line: or area: with its basis to content/entities/${id}.yml, or take it off the map and say in the note that it is left out.`,
	}),
	'unnamed-place': ({ name }: { name: string }): Explanation => ({
		what: `The words of this map do not name ${name}, which it draws. Who does not see the map would not learn of it.`,
		todo: `Say under inWords where ${name} lies.`,
	}),
	'place-at-sea': ({ isSwapped }: { isSwapped: boolean }): Explanation => ({
		what: 'This place lies at sea, far from any coast.',
		todo: isSwapped
			? 'With latitude and longitude the other way round it would lie on land: swap them, if that is right. If it does lie at sea, add atSea: true.'
			: 'Correct the numbers: latitude is degrees north of the equator, longitude degrees east of Greenwich, and south and west have a minus. If it does lie at sea, add atSea: true.',
	}),
	'far-off-place': ({ id, kilometres }: { id: string; kilometres: number }): Explanation => ({
		what: `"${id}" lies about ${kilometres} kilometres from all else on this map. With its latitude and longitude the other way round it would be among them.`,
		todo: `Look it up, and swap the two numbers in content/entities/${id}.yml if they are the wrong way round.`,
	}),
	'outside-frame': ({ id }: { id: string }): Explanation => ({
		what: `"${id}" lies outside what this map shows, so nobody would see it.`,
		todo: 'Make the frame larger, or take the place off the map. West and south have a minus; across 180 degrees, east is less than west.',
	}),
	'same-point': ({ id, other }: { id: string; other: string }): Explanation => ({
		what: `"${id}" and "${other}" lie on the same point of this map.`,
		todo: 'Correct the coordinates of one of them, or draw only one and name the other in the note.',
	}),
	'unclear-position': ({ what, ways }: { what: 'line' | 'area'; ways: readonly string[] }): Explanation => ({
		what: `Where this ${what} lies has to be said in one way, and it is said in ${ways.length === 0 ? 'none' : ways.join(' and ')}.`,
		todo: what === 'line' ? 'Give one of between, atlas and course.' : 'Give one of country and outline.',
	}),
	'unknown-line': ({ id, nearest }: { id: string; nearest: string | undefined }): Explanation => ({
		what: `Natural Earth has no disputed line "${id}".`,
		todo: didYouMean(nearest, 'Take an id from the list in docs/maps.md, or give the course of the line yourself, under course.'),
	}),
	'no-border': ({ names }: { names: string }): Explanation => ({
		what: `In Natural Earth, ${names} have no border with each other.`,
		todo: 'Correct the two codes, or give the course of the line yourself, under course.',
	}),
	'not-in-atlas': ({ code }: { code: string }): Explanation => ({
		what: `Natural Earth has no country with the code ${code}.`,
		todo: 'Correct the code, or give the outline or a frame yourself.',
	}),
	'unsourced-dispute': (): Explanation => ({
		what: 'Nothing says where we have this from: who sees the line how is a claim like any other.',
		todo: 'Add disputedBasis: who reports it, and when.',
	}),
};
