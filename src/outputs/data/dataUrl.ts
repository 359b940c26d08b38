/** Characters that a URL cannot hold, or that would end it. All others stay as they are. */
const UNSAFE = /[\s%#"<>\\^`{|}]/g;

/** A small text file as a data URL. Whoever follows the link gets the file, and the site has one file fewer. */
export function dataUrl(type: string, text: string): string {
	return `data:${type};charset=utf-8,${text.replace(UNSAFE, encodeURIComponent)}`;
}
