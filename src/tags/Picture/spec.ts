import type { TagSpec } from '../spec.ts';

/** `<Picture id />`: a picture of the article, with its caption and credit. */
export const spec = {
	place: 'block',
	attributes: { id: { names: 'picture' } },
	showsFrom: 'the frontmatter',
} as const satisfies TagSpec;
