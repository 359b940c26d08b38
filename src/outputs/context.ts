import type { Strings } from '../i18n/strings.ts';
import type { Edition } from '../model/edition.ts';

/** What every output needs besides the article or claim that it is about. */
export interface Context {
	readonly edition: Edition;
	/** The address of the published site. */
	readonly site: URL;
	readonly t: Strings;
}
