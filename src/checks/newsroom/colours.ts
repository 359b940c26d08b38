import { LEAST_CONTRAST, leastContrast, legibleNear, type Time } from '../../colours.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentReading } from '../../reading/documents/content.ts';

const KEYS = { accent: 'day', accentDark: 'night' } as const satisfies Record<string, Time>;

/** Checks that the newsroom’s own colours are legible by day and by night. */
export function checkColours({ site }: ContentReading): readonly Diagnostic[] {
	return Object.entries(KEYS).flatMap(([key, time]) => {
		const value = site?.data?.[key as keyof typeof KEYS];
		if (site === undefined || value === undefined) return [];
		const found = leastContrast(value, time);
		if (found >= LEAST_CONTRAST) return [];
		// Rounded down, so that a ratio that is too low does not look high enough.
		const ratio = (Math.floor(found * 10) / 10).toFixed(1);
		return [diagnostic(site.locate([key]), 'faint-colour', { value, time, ratio, near: legibleNear(value, time) })];
	});
}
