/** The styles that set a title at the head of every printed page but the first, which has it in full. */
export function runningHead(title: string): string {
	// What could end the string or the style is written as CSS writes it.
	const words = title.replace(/["\\<\n]/g, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `);
	return `@page{@top-center{content:"${words}";font:8pt sans-serif}}@page:first{@top-center{content:none}}`;
}
