import type { TagSpec } from '../spec.ts';

/** `<Quote source>`: exact words with their source. */
export const spec = {
	place: 'either',
	attributes: {
		source: { names: 'source' },
		speaker: { names: 'entity', mayBeLeftOut: true },
		lang: { holds: 'language', mayBeLeftOut: true },
	},
	makes: 'quotation',
} as const satisfies TagSpec;
