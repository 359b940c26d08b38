import type { TagSpec } from '../spec.ts';

/** `<Claim id>`: the words that state a claim. */
export const spec = {
	place: 'words',
	attributes: { id: { names: 'claim' } },
	makes: 'text',
} as const satisfies TagSpec;
