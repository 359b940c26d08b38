import type { TagSpec } from '../spec.ts';

/** `<Chart data />`: a chart from content/charts/, with its numbers as a table. */
export const spec = {
	place: 'block',
	attributes: { data: { names: 'chart' } },
	showsFrom: 'its file',
} as const satisfies TagSpec;
