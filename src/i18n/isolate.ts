/**
 * Scripts that run left to right. A name or address in one of them would jumble a right-to-left sentence, so it is put
 * between U+2068 and U+2069 (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates). These are characters
 * and not markup, so the sentence also works without HTML: in titles, feeds and shared text.
 */
const RUNS_OTHERWISE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

export function isolate(words: string): string {
	return RUNS_OTHERWISE.test(words) ? `\u2068${words}\u2069` : words;
}
