import type { Explanation, Place } from './place.ts';
import { bodyDiagnostics } from './body.ts';
import { evidenceDiagnostics } from './evidence.ts';
import { figureDiagnostics } from './graphic.ts';
import { fileDiagnostics } from './file.ts';
import { ledgerDiagnostics } from './ledger.ts';
import { mapDiagnostics } from './map.ts';
import { pictureDiagnostics } from './picture.ts';
import { referenceDiagnostics } from './reference.ts';
import { shapeDiagnostics } from './schema.ts';
import { shortenDetails } from './shorten.ts';
import { translationDiagnostics } from './translation.ts';
import { wordDiagnostics } from './words.ts';

/** Every code with the words that explain it. A code is permanent: it is in the author's guide. */
export const explanations = {
	...fileDiagnostics,
	...shapeDiagnostics,
	...referenceDiagnostics,
	...evidenceDiagnostics,
	...bodyDiagnostics,
	...pictureDiagnostics,
	...figureDiagnostics,
	...mapDiagnostics,
	...ledgerDiagnostics,
	...translationDiagnostics,
	...wordDiagnostics,
};

export type DiagnosticCode = keyof typeof explanations;

/** What the words of one code need. */
export type Details<Code extends DiagnosticCode> = Parameters<(typeof explanations)[Code]>[0];

/** Something wrong in the content: where, which kind, and what its words need. */
export type Diagnostic = {
	[Code in DiagnosticCode]: Place & { readonly code: Code; readonly details: Details<Code> };
}[DiagnosticCode];

/** Makes one problem. The compiler checks that the details belong to the code. */
export function diagnostic<Code extends DiagnosticCode>(
	place: Place,
	code: Code,
	...details: Parameters<(typeof explanations)[Code]>
): Diagnostic {
	const { file, line, column, length } = place;
	return { file, line, column, length, code, details: details[0] } as Diagnostic;
}

/** What happened, then what to do: a sentence or two each, in the author's words. */
export function explain(diagnostic: Diagnostic): Explanation {
	const words = explanations[diagnostic.code] as (details: Diagnostic['details']) => Explanation;
	return words(shortenDetails(diagnostic.details));
}
