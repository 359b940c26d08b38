import type { Strings } from '../i18n/strings.ts';
import { ARTICLES_URL, CLAIMS_URL, ENTITIES_URL, OUTLETS_URL, TOPICS_URL } from '../model/urls.ts';

/** The lists of the site with their names, in the order in which readers meet them. */
export function hubLinks(t: Strings): readonly (readonly [url: string, title: string])[] {
	return [
		[ARTICLES_URL, t.articles],
		[CLAIMS_URL, t.allClaims],
		[OUTLETS_URL, t.outlets],
		[TOPICS_URL, t.topics],
		[ENTITIES_URL, t.peoplePlacesTerms],
	];
}
