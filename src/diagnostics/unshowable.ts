import type { DiagnosticCode } from './diagnostic.ts';

/** Problems that keep a text from becoming a page. At the desk, such a text is left out until it is put right. */
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
