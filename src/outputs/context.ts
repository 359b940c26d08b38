import type { Strings } from '../i18n/strings.ts';
import type { Edition } from '../model/edition.ts';

/** What every output needs, besides the article or claim it is about. */
export interface Context {
	/** The site in the language of the output. */
	readonly edition: Edition;
	/** The site in every language, the main one first. */
	readonly editions: readonly Edition[];
	/** The address of the published site. */
	readonly site: URL;
	readonly t: Strings;
}
