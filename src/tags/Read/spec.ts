import type { TagSpec } from '../spec.ts';

/** `<Read article />`: a READ card that leads to another article. */
export const spec = {
	place: 'block',
	attributes: { article: { names: 'article' } },
	showsFrom: 'the frontmatter',
} as const satisfies TagSpec;
