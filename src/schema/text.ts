import { z } from 'astro/zod';

/** Words of so many characters at least and at most. Spaces around them are no words. */
export function text(least: number, most = Number.POSITIVE_INFINITY): z.ZodString {
	const words = z.string().trim().min(least);
	return Number.isFinite(most) ? words.max(most) : words;
}
