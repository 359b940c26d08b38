import { LEAST_CONTRAST, leastContrast, legibleNear, type Time } from '../../colours.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentReading } from '../../reading/documents/content.ts';

const KEYS = { accent: 'day', accentDark: 'night' } as const satisfies Record<string, Time>;

/** The colours that the newsroom has chosen can be read, by day and by night. */
export function checkColours({ site }: ContentReading): readonly Diagnostic[] {
	return Object.entries(KEYS).flatMap(([key, time]) => {
		const value = site?.data?.[key as keyof typeof KEYS];
		if (site === undefined || value === undefined) return [];
		const found = leastContrast(value, time);
		if (found >= LEAST_CONTRAST) return [];
		// Rounded down: one that falls short must not look as if it were enough.
		const ratio = (Math.floor(found * 10) / 10).toFixed(1);
		return [diagnostic(site.locate([key]), 'faint-colour', { value, time, ratio, near: legibleNear(value, time) })];
	});
}
