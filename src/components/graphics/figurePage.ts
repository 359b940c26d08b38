/** The page that a chart or map is on, as far as it takes to cite it there. */
export interface FigurePage {
	/** From the root of the site. */
	readonly url: string;
	/** When what is on it last changed (ISO 8601, with zone); undefined where that is not known. */
	readonly changed: string | undefined;
	readonly siteName: string;
	/** The address of the published site. */
	readonly site: URL;
	readonly timeZone: string;
}
