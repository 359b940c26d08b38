import type { DiagnosticCode } from './diagnostic.ts';

/** What the desk should know, but need not put right before publishing. */
const WARNINGS: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
	'no-report-address',
	'no-site-address',
	'placeholder-address',
	'embargoed',
	'empty-series',
	'heavy-image',
	'uncredited-image',
	'changed-original',
	'older-than-original',
	'far-off-place',
	'perhaps-other-calendar',
	'undrawable-letters',
	'untranslated-words',
	'unused-figure',
	'no-typeface',
]);

export function isWarning(code: DiagnosticCode): boolean {
	return WARNINGS.has(code);
}
