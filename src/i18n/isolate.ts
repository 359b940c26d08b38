/**
 * A name, number or address that stands in a sentence of the other direction, kept from jumbling it: between U+2068 and
 * U+2069 (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates). They are characters, so the sentence can
 * also go where there is no HTML: into titles, feeds and what readers pass on.
 */
export function isolate(words: string): string {
	return `\u2068${words}\u2069`;
}
