import { z } from 'astro/zod';
import { date, dateSpanOrUnknown } from './date.ts';
import { id, reference } from './id.ts';
import { isInQuotationMarks } from './quotation.ts';
import { text } from './text.ts';

export const CLAIM_KINDS = ['event', 'figure', 'statement', 'allegation', 'forecast', 'background'] as const;
export const STATUSES = ['several-sources', 'one-source', 'disputed', 'wrong', 'unconfirmed'] as const;
export const STANCES = ['supports', 'disputes', 'corrects', 'context'] as const;

/** One source's bearing on one claim. */
export const attributionSchema = z
	.strictObject({
		source: reference.describe('the id of one of this article’s sources'),
		stance: z.enum(STANCES).describe('what the source does to the claim'),
		speaker: reference.optional().describe('the id of the person or body whom the source quotes'),
		unnamed: text(3, 60).optional().describe('whom it quotes without a name, like Turkish diplomatic sources'),
		quote: text(1, 200)
			.refine((words) => !isInQuotationMarks(words), { error: 'doubled-quotation-marks' })
			.optional()
			.describe('the exact words, where they matter, without quotation marks'),
		date: date.optional().describe('when it was said, where that is not the source’s date'),
		basedOn: z
			.array(reference)
			.default([])
			.describe('the ids of the sources whose report it passes on in this matter, where it reports other things itself'),
		note: text(1, 280).optional().describe('what this source adds or leaves open'),
	})
	.superRefine((attribution, context) => {
		if (attribution.speaker !== undefined && attribution.unnamed !== undefined)
			context.addIssue({ code: 'custom', message: 'two-speakers' });
	});

/** One thing that somebody is reported to have said or done. */
export const claimSchema = z
	.strictObject({
		id: id.describe('the claim’s permanent name: it is part of shared links'),
		text: text(20, 280).describe('the claim in one neutral sentence that can stand alone'),
		kind: z.enum(CLAIM_KINDS).describe('what sort of claim it is'),
		status: z.enum(STATUSES).describe('our finding, which must follow from the attributions'),
		right: text(10, 280).optional().describe('for a wrong claim: what is right, in one sentence'),
		when: dateSpanOrUnknown.describe('when it happened or was said, to the precision that is known'),
		attributions: z.array(attributionSchema).min(1).describe('who says so, who denies it, and who adds to it'),
		witness: text(10, 280)
			.optional()
			.describe('the one witness to whom all outlets that support it go back, in a sentence; the claim then has one separate source'),
		about: z.array(reference).default([]).describe('the ids of the entities that it concerns'),
		note: text(1, 400).optional().describe('what a reader should know about the evidence'),
	})
	.superRefine((claim, context) => {
		if (claim.status === 'wrong' && claim.right === undefined)
			context.addIssue({ code: 'custom', message: 'missing-correction', path: ['status'] });
		if (claim.status !== 'wrong' && claim.right !== undefined)
			context.addIssue({ code: 'custom', message: 'needless-correction', path: ['right'] });
	});

export type AttributionData = z.output<typeof attributionSchema>;
export type ClaimData = z.output<typeof claimSchema>;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
export type Status = (typeof STATUSES)[number];
export type Stance = (typeof STANCES)[number];
