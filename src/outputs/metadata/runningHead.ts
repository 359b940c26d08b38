/** Styles that print a title at the top of every page but the first, which already has it in full. */
export function runningHead(title: string): string {
	// Escape characters that could end the string or the style.
	const words = title.replace(/["\\<\n]/g, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `);
	return `@page{@top-center{content:"${words}";font:8pt sans-serif}}@page:first{@top-center{content:none}}`;
}
