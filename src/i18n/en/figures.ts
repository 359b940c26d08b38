import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('en');
const number = new Intl.NumberFormat(LOCALE);
const degrees = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The words of timelines, charts and maps. */
export const figures = {
	/** The page of a topic. */
	mapsAndFigures: 'Maps and figures',
	timeline: 'Timeline',
	timelineIntro: 'What has a date of its own: events, and what was said. Each with how firm it is, and as exact as the date is known.',

	/** A chart: below the drawing, and in its table. */
	countedBy: (institute: string) => `Counted by ${institute}.`,
	hatched: (year: string) => `Hatched, because it is doubtful: ${year}.`,
	gaps: (years: string) => `No number was found for ${years}: there the drawing has a gap and a question mark.`,
	year: 'Year',
	numberAndSource: 'The document it is from',
	doubtful: 'Doubtful:',
	/** Above the table of a chart, and the list of a map. */
	sameNumbers: 'The same numbers, each with its source',

	/** A map: below the drawing, and in its list. */
	dashed: (line: string) => `Dashed, because it is disputed: ${line}.`,
	mapTakesNoSide:
		'Only what is named here is drawn: no other border, no coast, and nobody’s territory. What is left out is not decided here, and the drawing takes no side. The small globe, where there is room for one, shows land and no border.',
	courseFrom: (basis: string) => `The course of the line is from ${basis}.`,
	samePlaces: 'About this map, and its places in words',
	/** The position of a place: 31.01° north, 66.40° east. */
	position: (latitude: number, longitude: number) =>
		`${degrees.format(Math.abs(latitude))}° ${latitude < 0 ? 'south' : 'north'}, ${degrees.format(Math.abs(longitude))}° ${longitude < 0 ? 'west' : 'east'}`,
	kilometres: (count: number) => `${number.format(count)} km`,

	/** Below a chart or map: what readers can take along. */
	numbersFile: 'The numbers (CSV)',
	placesFile: 'The places (CSV)',
	drawingFile: 'The drawing (SVG)',
	citeFigure: ({ site, title, updated, url }: Record<'site' | 'title' | 'url', string> & { updated: string | undefined }) =>
		`“${title}”, ${site}${updated === undefined ? '' : `, as of ${updated}`}. ${url}`,
	/** The columns of these files. */
	columns: {
		countedBy: 'Counted by',
		doubtful: 'Doubtful because',
		note: 'Note',
		publisher: 'Publisher',
		document: 'Document',
		published: 'Published',
		address: 'Address',
		place: 'Place or line',
		description: 'What it is',
		latitude: 'Latitude',
		longitude: 'Longitude',
		basis: 'Where we have this from',
	},

	/** In feeds and in Markdown, where the drawing itself is not. */
	drawingAt: 'The drawing',
};
