/** A range of text, from its first character to just after its last. */
export type Range = readonly [start: number, end: number];

/** The text with a range replaced by spaces. Lines and columns stay the same. */
export function blank(text: string, [start, end]: Range): string {
	return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
