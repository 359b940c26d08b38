/**
 * A sentence as it is compared with another: what differs only in its spaces, or in the form of its quotation marks, as
 * word processors change them in pasting, is the same; so is one that was put between quotation marks as a whole.
 */
export function comparable(sentence: string): string {
	return sentence
		.normalize('NFC')
		.replace(/[“”„«»]/g, '"')
		.replace(/[‘’‚]/g, "'")
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^"([^"]*)"$/, '$1');
}

export function isSame(a: string, b: string): boolean {
	return comparable(a) === comparable(b);
}
