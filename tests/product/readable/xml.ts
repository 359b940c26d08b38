/** Elements that begin a new line: in sitemaps, in drawings, and in the HTML that feeds carry. */
const BEGINS = [
	'url|sitemap|loc|lastmod|news:\\w+|xhtml:link',
	'rect|text|line|path|circle|style|defs',
	'h\\d|p|ul|ol|li|table|thead|tbody|tr|blockquote|section|figure|hr',
].join('|');

/** XML as lines that a diff can show. Every character stays as it is in the file; only line breaks are added. */
export function xml(text: string): readonly string[] {
	return text.replace(new RegExp(`(?<=\\S)(?=(?:<|&lt;)(?:${BEGINS})(?=[\\s/>]|&gt;))`, 'g'), '\n').split('\n');
}
