import type { Status } from './schema/claim.ts';

/**
 * The shapes of the findings on a square of 12 by 12, for pages and share cards. The fuller the shape, the firmer the
 * finding: a broken ring is unconfirmed, half a disc is one source, and a disc is several. Two halves that do not meet
 * are disputed, and a cross is wrong.
 */
export const findingShapes: Readonly<Record<Status, string>> = {
	unconfirmed: '<circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2.1 1.35"/>',
	'one-source':
		'<circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M6 1.6a4.4 4.4 0 0 0 0 8.8z" fill="currentColor"/>',
	'several-sources': '<circle cx="6" cy="6" r="5.1" fill="currentColor"/>',
	disputed:
		'<path d="M5.2.4a4.5 4.5 0 0 0 0 9z" fill="currentColor"/><path d="M7.2 3.2a4 4 0 0 1 0 8z" fill="none" stroke="currentColor" stroke-width="1.3"/>',
	wrong: '<path d="m2 2 8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="2.2"/>',
};

/** The shape of what is right instead of a wrong claim, on the same square. */
export const rightShape = '<path d="m1.6 6.6 3 3.2 5.8-7.6" fill="none" stroke="currentColor" stroke-width="2"/>';
