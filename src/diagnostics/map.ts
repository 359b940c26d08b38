import type { Explanation } from './place.ts';
import { didYouMean } from './nearest.ts';

/** What can be wrong with where a map says that something is. */
export const mapDiagnostics = {
	'unplaced-entity': ({ id }: { id: string }): Explanation => ({
		what: `This map should draw "${id}", but nothing says where it is.`,
		todo: `Add coordinates:, line: or area: with its basis to content/entities/${id}.yml, or take it off the map and say in the note that it is left out.`,
	}),
	'unnamed-place': ({ name }: { name: string }): Explanation => ({
		what: `The description of this map does not name ${name}. People who cannot see the map would not know that it is there.`,
		todo: `Say under inWords where ${name} is.`,
	}),
	'place-at-sea': ({ isSwapped }: { isSwapped: boolean }): Explanation => ({
		what: 'This place is at sea, far from any coast.',
		todo: isSwapped
			? 'With latitude and longitude the other way round, it would be on land. If that is right, swap them. If it really is at sea, add atSea: true.'
			: 'Correct the numbers: latitude is degrees north of the equator, longitude is degrees east of Greenwich, and south and west have a minus sign. If it really is at sea, add atSea: true.',
	}),
	'far-off-place': ({ id, kilometres }: { id: string; kilometres: number }): Explanation => ({
		what: `"${id}" is about ${kilometres} kilometres from everything else on this map. With latitude and longitude the other way round, it would be among the other places.`,
		todo: `Look it up, and swap the two numbers in content/entities/${id}.yml if they are the wrong way round.`,
	}),
	'outside-frame': ({ id }: { id: string }): Explanation => ({
		what: `"${id}" is outside what this map shows, so nobody would see it.`,
		todo: 'Make the frame larger, or take the place off the map. West and south have a minus sign. If the map crosses 180 degrees, east is less than west.',
	}),
	'same-point': ({ id, other }: { id: string; other: string }): Explanation => ({
		what: `"${id}" and "${other}" are at the same point on this map.`,
		todo: 'Correct the coordinates of one of them, or draw only one and name the other in the note.',
	}),
	'unclear-position': ({ what, ways }: { what: 'line' | 'area'; ways: readonly string[] }): Explanation => ({
		what:
			ways.length === 0
				? `Nothing says where this ${what} is.`
				: `The position of this ${what} is given in more than one way: ${ways.join(' and ')}.`,
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
		what: 'This has no source. Who disputes a line, and how, is a claim like any other.',
		todo: 'Add disputedBasis: who reports it, and when.',
	}),
};
