/** The languages and addresses that everything in one edition shares. */
export interface EditionPlace {
	/** The tag of its language. */
	readonly language: string;
	/** The tag of the main language, which untranslated text is shown in. */
	readonly main: string;
	/** The root of the edition: `/`, `/ur/`, `/news/ur/`. */
	readonly root: string;
	/** The root of the main edition, and so of the site: `/`, `/news/`. */
	readonly home: string;
}
