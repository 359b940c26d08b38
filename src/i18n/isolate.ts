/**
 * A name or address that is in a sentence from right to left, and does not run so itself, kept from jumbling it: between U+2068 and
 * U+2069 (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates). They are characters, so the sentence can
 * also go where there is no HTML: into titles, feeds and what readers pass on.
 */
const RUNS_OTHERWISE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

export function isolate(words: string): string {
	return RUNS_OTHERWISE.test(words) ? `\u2068${words}\u2069` : words;
}
