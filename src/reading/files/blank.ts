/** A stretch of text, from its first character to the one behind its last. */
export type Range = readonly [start: number, end: number];

/** The same text with a stretch of it made of spaces. Lines and columns stay as they were. */
export function blank(text: string, [start, end]: Range): string {
	return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
