/** Where in the content something is. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
	/** From the project's root: `content/articles/kabul-airport/en.mdx`. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** How many characters to underline, at least 1. */
	readonly length: number;
}

/** The words of a problem. */
export interface Explanation {
	/** What happened. */
	readonly what: string;
	/** What to do about it. */
	readonly todo: string;
}
