import type { ProblemCode } from './problem.ts';

/** What the desk should know and does not have to put right before it publishes. */
const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['changed-original', 'older-than-original', 'untranslated-words']);

export function isWarning(code: ProblemCode): boolean {
	return WARNINGS.has(code);
}
