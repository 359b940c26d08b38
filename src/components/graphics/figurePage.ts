/** What is needed of a page to cite a chart or map on it. */
export interface FigurePage {
	/** Relative to the root of the site. */
	readonly url: string;
	/** When the contents of the page last changed (ISO 8601, with time zone); undefined if that is not known. */
	readonly changed: string | undefined;
	readonly siteName: string;
	/** The address of the published site. */
	readonly site: URL;
	readonly timeZone: string;
}
