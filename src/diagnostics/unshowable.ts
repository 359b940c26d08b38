import type { DiagnosticCode } from './diagnostic.ts';

/** What keeps a text from being turned into a page. At the desk such a text is left out until it is mended. */
export const UNSHOWABLE: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
	'broken-image',
	'broken-markup',
	'code-in-text',
	'large-image',
	'merge-conflict',
	'missing-image',
	'moving-image',
	'pasted-image',
	'raw-html',
	'stray-closing-tag',
	'tag-across-paragraphs',
	'too-much',
	'unclosed-tag',
	'unknown-tag',
]);
