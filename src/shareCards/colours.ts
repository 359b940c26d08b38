import type { Status } from '../schema/claim.ts';

/** The colours of the site by daylight, as in styles/tokens.css; a test holds the two together. */
export const colours = {
	paper: '#fffdf8',
	ink: '#1c1b19',
	inkQuiet: '#595650',
	accent: '#1f4c8f',
	firm: '#17674a',
} as const;

/** What our findings are filled with, as in components/claim/finding.css; a test holds the two together. */
export const findingColours: Readonly<Record<Status, string>> = {
	'several-sources': '#26343b',
	'one-source': '#1f4c8f',
	disputed: '#875000',
	wrong: '#a3221a',
	unconfirmed: '#595650',
};
