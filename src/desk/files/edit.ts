/** A range of a text, and what replaces it. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Returns the text after an edit. */
export function applyEdit(text: string, { end, start, text: instead }: Edit): string {
	return text.slice(0, start) + instead + text.slice(end);
}

/** Returns the edit that undoes another. `before` is the text before that edit. */
export function takeBack({ end, start, text }: Edit, before: string): Edit {
	return { start, end: start + text.length, text: before.slice(start, end) };
}

/** The line end of a text, which is that of its first line. */
export function lineEndOf(text: string): '\r\n' | '\n' {
	return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}

/** The start of the line that contains an offset. */
export function lineStart(text: string, at: number): number {
	return text.lastIndexOf('\n', at - 1) + 1;
}

/** The start of the line after an offset; on the last line, the end of the text. */
export function nextLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end + 1;
}
