import { z } from 'astro/zod';

/** A text with at least `least` and at most `most` characters. Spaces around it do not count. */
export function text(least: number, most = Number.POSITIVE_INFINITY): z.ZodString {
	const words = z.string().trim().min(least);
	return Number.isFinite(most) ? words.max(most) : words;
}
