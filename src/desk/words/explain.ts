import { explain, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Explanation } from '../../diagnostics/place.ts';
import { shortenDetails } from '../../diagnostics/shorten.ts';
import { fieldWords } from './fields.ts';
import { referenceWords } from './references.ts';
import { textWords } from './text.ts';

const words = { ...fieldWords, ...referenceWords, ...textWords };

/** Explains a problem in the words of the desk. Uses the words of the check, except where those mention files, keys, signs or commands. */
export function explainAtDesk(diagnostic: Diagnostic): Explanation {
	const own = words[diagnostic.code] as ((details: Diagnostic['details']) => Explanation) | undefined;
	return own === undefined ? explain(diagnostic) : own(shortenDetails(diagnostic.details));
}
