import type { Stance, Status } from '../../schema/claim.ts';

/** The parts of a claim’s evidence that decide its status. */
export interface Evidence {
	/** How many independent origins support the claim. */
	readonly supportingOrigins: number;
	/** The first source that disputes it, and the first that corrects it. */
	readonly disputedBy: string | undefined;
	readonly correctedBy: string | undefined;
}

/** Why a status does not follow from the evidence, with the code of the problem. */
export type StatusFault =
	| { readonly code: 'status-too-high' }
	| { readonly code: 'status-ignores-dispute'; readonly source: string }
	| { readonly code: 'status-ignores-correction'; readonly source: string }
	| { readonly code: 'undisputed' | 'uncorrected' | 'verified-after-all' | 'more-than-one-source' };

/**
 * Why the evidence does not allow a status; undefined if it does.
 *
 * - wrong: a source shows what is right instead.
 * - disputed: a source disputes it, and none corrects it.
 * - several-sources: two or more separate sources support it, and nobody disputes or corrects it.
 * - one-source: one supports it, and nobody disputes or corrects it.
 * - unconfirmed: at most one separate source supports it, and nobody disputes or corrects it.
 */
export function findStatusFault(status: Status, { supportingOrigins, disputedBy, correctedBy }: Evidence): StatusFault | undefined {
	if (status === 'wrong') return correctedBy === undefined ? { code: 'uncorrected' } : undefined;
	if (correctedBy !== undefined) return { code: 'status-ignores-correction', source: correctedBy };
	if (status === 'disputed') return disputedBy === undefined ? { code: 'undisputed' } : undefined;
	if (disputedBy !== undefined) return { code: 'status-ignores-dispute', source: disputedBy };
	if (status === 'unconfirmed') return supportingOrigins > 1 ? { code: 'verified-after-all' } : undefined;
	if (status === 'one-source' && supportingOrigins > 1) return { code: 'more-than-one-source' };
	return supportingOrigins < (status === 'several-sources' ? 2 : 1) ? { code: 'status-too-high' } : undefined;
}

/** The source of the first attribution with a stance. */
export function firstWith(
	stance: Stance,
	attributions: readonly { readonly source: string; readonly stance: Stance }[],
): string | undefined {
	return attributions.find((attribution) => attribution.stance === stance)?.source;
}
