import type { TagSpec } from '../spec.ts';

/** `<Timeline />`: the events and statements of the article in order of date. */
export const spec = {
	place: 'block',
	attributes: {},
	showsFrom: 'the frontmatter',
} as const satisfies TagSpec;
