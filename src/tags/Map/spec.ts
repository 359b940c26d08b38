import type { TagSpec } from '../spec.ts';

/** `<Map data />`: a map from content/maps/, with its places in words. */
export const spec = {
	place: 'block',
	attributes: { data: { names: 'map' } },
	showsFrom: 'its file',
} as const satisfies TagSpec;
