/** One stretch of a text, and what takes its place. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The text with the edit made. */
export function applyEdit(text: string, { end, start, text: instead }: Edit): string {
	return text.slice(0, start) + instead + text.slice(end);
}

/** The edit that takes another back, letter for letter; `before` is the text as it was. */
export function takeBack({ end, start, text }: Edit, before: string): Edit {
	return { start, end: start + text.length, text: before.slice(start, end) };
}

/** How lines end in a text: as its first line does. */
export function lineEndOf(text: string): '\r\n' | '\n' {
	return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}

/** Where the line begins that holds an offset. */
export function lineStart(text: string, at: number): number {
	return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the next line begins; the end of the text on its last line. */
export function nextLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end + 1;
}
