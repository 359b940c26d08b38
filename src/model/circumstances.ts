/** What an edition is built with: the time of the build and the languages of the site. */
export interface Circumstances {
	readonly now: Date;
	/** The tags of its languages, the main one first. */
	readonly languages: readonly string[];
}
