/** The colours of the site by daylight, as in styles/tokens.css; a test holds the two together. */
export const colours = {
	paper: '#fffdf8',
	ink: '#1c1b19',
	inkQuiet: '#595650',
	accent: '#1f4c8f',
} as const;
