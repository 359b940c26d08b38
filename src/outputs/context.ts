import type { Strings } from '../i18n/strings.ts';
import type { Edition } from '../model/edition.ts';

/** What every output needs besides the article or claim that it is about. */
export interface Context {
	/** In the language of what is made. */
	readonly edition: Edition;
	/** In every language of the site, the main one first. */
	readonly editions: readonly Edition[];
	/** The address of the published site. */
	readonly site: URL;
	readonly t: Strings;
}
