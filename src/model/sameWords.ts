/**
 * Normalises a sentence for comparison. Spaces and the shape of quotation marks do not count, because word processors
 * change them when text is pasted. Nor do quotation marks around the whole sentence.
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
