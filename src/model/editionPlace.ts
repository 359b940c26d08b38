/** What is the same for everything that is joined for one edition. */
export interface EditionPlace {
	/** The tag of its language. */
	readonly language: string;
	/** The tag of the main language, in which what is not translated is shown. */
	readonly main: string;
	/** Where the edition begins: `/`, `/ur/`, `/news/ur/`. */
	readonly root: string;
	/** Where the main edition begins, and with it the site: `/`, `/news/`. */
	readonly home: string;
}
