import type { TagSpec } from '../spec.ts';

/** `<Entity id>`: a person, place or term that the article explains. */
export const spec = {
	place: 'words',
	attributes: { id: { names: 'entity' } },
	makes: 'link',
} as const satisfies TagSpec;
