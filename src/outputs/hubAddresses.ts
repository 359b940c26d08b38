import type { Article } from '../model/article.ts';
import { listClaims } from '../model/claimLists.ts';
import { dossierPages, openDossiers } from '../model/dossier.ts';
import { ENTRIES_ON_A_PAGE, NAMES_ON_A_PAGE, paginate } from '../model/listPage.ts';
import { drawProfiles, profilePages } from '../model/profile.ts';
import { ARTICLES_URL, ENTITIES_URL, OUTLETS_URL, TOPICS_URL } from '../model/urls.ts';

/** Some addresses, and the articles of which they tell. */
interface Told {
	readonly urls: readonly string[];
	readonly articles: readonly Article[];
}

/** Every address at which something is listed, outlets and entities among them, with the articles on which it depends what stands there. */
export function hubAddresses(articles: readonly Article[]): readonly Told[] {
	const dossiers = openDossiers(articles);
	const profiles = drawProfiles(articles);
	const urlsOf = (pages: readonly { readonly url: string }[]) => pages.map(({ url }) => url);
	return [
		{ urls: [TOPICS_URL, ...urlsOf(paginate(articles, ARTICLES_URL, ENTRIES_ON_A_PAGE))], articles },
		...listClaims(articles).map(({ claims, url }) => ({
			urls: urlsOf(paginate(claims, url, ENTRIES_ON_A_PAGE)),
			articles: [...new Set(claims.map(({ article }) => article))],
		})),
		{ urls: urlsOf(paginate(dossiers, OUTLETS_URL, NAMES_ON_A_PAGE)), articles },
		...dossiers.map((dossier) => ({ urls: urlsOf(dossierPages(dossier)), articles: dossier.articles })),
		{ urls: urlsOf(paginate(profiles, ENTITIES_URL, NAMES_ON_A_PAGE)), articles },
		...profiles.map((profile) => ({ urls: urlsOf(profilePages(profile)), articles: profile.articles })),
	];
}
