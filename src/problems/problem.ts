import type { Explanation, Place } from './place.ts';
import { bodyProblems } from './body.ts';
import { evidenceProblems } from './evidence.ts';
import { figureProblems } from './figure.ts';
import { fileProblems } from './file.ts';
import { ledgerProblems } from './ledger.ts';
import { referenceProblems } from './reference.ts';
import { shapeProblems } from './shape.ts';
import { translationProblems } from './translation.ts';

/** Every code with the words that explain it. A code is permanent: it stands in the author's guide. */
export const explanations = {
	...fileProblems,
	...shapeProblems,
	...referenceProblems,
	...evidenceProblems,
	...bodyProblems,
	...figureProblems,
	...ledgerProblems,
	...translationProblems,
};

export type ProblemCode = keyof typeof explanations;

/** What the words of one code need to know. */
export type Details<Code extends ProblemCode> = Parameters<(typeof explanations)[Code]>[0];

/** Something wrong in the content: where, which kind, and what its words need to know. */
export type Problem = {
	[Code in ProblemCode]: Place & { readonly code: Code; readonly details: Details<Code> };
}[ProblemCode];

/** Makes one problem; the compiler holds the details to the code. */
export function problem<Code extends ProblemCode>(place: Place, code: Code, ...details: Parameters<(typeof explanations)[Code]>): Problem {
	const { file, line, column, length } = place;
	return { file, line, column, length, code, details: details[0] } as Problem;
}

/** What happened, then what to do: a sentence or two each, in the author's words. */
export function explain(problem: Problem): Explanation {
	const words = explanations[problem.code] as (details: Problem['details']) => Explanation;
	return words(problem.details);
}
