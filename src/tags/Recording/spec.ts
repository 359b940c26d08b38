import type { TagSpec } from '../spec.ts';

/** `<Recording id />`: a card that links to a video or sound at its source. */
export const spec = {
	place: 'block',
	attributes: { id: { names: 'recording' } },
	showsFrom: 'the frontmatter',
} as const satisfies TagSpec;
