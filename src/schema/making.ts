import { z } from 'astro/zod';
import { text } from './text.ts';

export const METHODS = ['person', 'machine', 'machine-and-person'] as const;
export type Method = (typeof METHODS)[number];

/** Who made an article, what from, and who has read it since. */
export const madeSchema = z.strictObject({
	method: z.enum(METHODS).describe('who wrote it: a person, a machine, or a machine with a person who went over it'),
	from: text(10, 280).describe('from what it was made, in a sentence'),
	checkedBy: z.array(text(2)).default([]).describe('the names of those who checked the facts; empty, where nobody did'),
	reviewedBy: z
		.array(text(2))
		.default([])
		.describe('the names of those outside the desk who read it before it was published; empty, where nobody did'),
});

export type MadeData = z.output<typeof madeSchema>;
