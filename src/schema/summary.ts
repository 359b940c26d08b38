import { z } from 'astro/zod';
import { text } from './text.ts';

/** The parts of a summary, in reading order. */
export const SUMMARY_PARTS = ['report', 'holdsUp', 'oneSide', 'wrong', 'unknown', 'matters'] as const;
export type SummaryPart = (typeof SUMMARY_PARTS)[number];

/** The answer to the headline, before everything else. */
export const answerSchema = text(40, 320).describe('the short answer to the headline, in one or two sentences');

/** The summary below it, in labelled parts. */
export const summarySchema = z.strictObject({
	report: text(20, 400).describe('what the report, or the news, says'),
	holdsUp: text(20, 400).describe('what of it holds up'),
	oneSide: text(20, 400).optional().describe('what only one side says'),
	wrong: text(20, 400).optional().describe('what is wrong in it, with what is right'),
	unknown: text(20, 400).describe('what is not known'),
	matters: text(20, 400).describe('why it matters'),
});
