/** What an address cannot hold as it is, or what would end it. All other letters of the world stay. */
const UNSAFE = /[\s%#"<>\\^`{|}]/g;

/** A small text file as an address that holds it: whoever follows it gets the file, and the site has none more for it. */
export function dataUrl(type: string, text: string): string {
	return `data:${type};charset=utf-8,${text.replace(UNSAFE, encodeURIComponent)}`;
}
