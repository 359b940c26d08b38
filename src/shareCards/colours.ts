import type { Status } from '../schema/claim.ts';

/** The site's colours for light mode, as in styles/tokens.css. A test checks that they match. */
export const colours = {
	paper: '#fffdf8',
	ink: '#1c1b19',
	inkQuiet: '#595650',
	accent: '#1f4c8f',
	firm: '#17674a',
} as const;

/** The fill of each finding, as in components/claim/finding.css. A test checks that they match. */
export const findingColours: Readonly<Record<Status, string>> = {
	'several-sources': '#26343b',
	'one-source': '#1f4c8f',
	disputed: '#875000',
	wrong: '#a3221a',
	unconfirmed: '#595650',
};
