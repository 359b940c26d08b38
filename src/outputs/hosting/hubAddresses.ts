import type { Article } from '../../model/article.ts';
import type { Edition } from '../../model/edition.ts';
import { listClaims } from '../../model/views/claimLists.ts';
import { dossierPages, openDossiers } from '../../model/views/dossier.ts';
import { ENTRIES_ON_A_PAGE, NAMES_ON_A_PAGE, paginate } from '../../model/views/listPage.ts';
import { drawProfiles, profilePages } from '../../model/views/profile.ts';
import { hubUrl } from '../../model/urls.ts';

/** Some addresses, and the articles of which they tell. */
interface Told {
	readonly urls: readonly string[];
	readonly articles: readonly Article[];
}

/** Every address of an edition at which something is listed, outlets and entities among them, with the articles on which it depends what stands there. */
export function hubAddresses({ articles, root }: Edition): readonly Told[] {
	const dossiers = openDossiers(articles);
	const profiles = drawProfiles(articles);
	const urlsOf = (pages: readonly { readonly url: string }[]) => pages.map(({ url }) => url);
	return [
		{ urls: [hubUrl('topics', root), ...urlsOf(paginate(articles, hubUrl('articles', root), ENTRIES_ON_A_PAGE))], articles },
		...listClaims(articles, root).map(({ claims, url }) => ({
			urls: urlsOf(paginate(claims, url, ENTRIES_ON_A_PAGE)),
			articles: [...new Set(claims.map(({ article }) => article))],
		})),
		{ urls: urlsOf(paginate(dossiers, hubUrl('outlets', root), NAMES_ON_A_PAGE)), articles },
		...dossiers.map((dossier) => ({ urls: urlsOf(dossierPages(dossier)), articles: dossier.articles })),
		{ urls: urlsOf(paginate(profiles, hubUrl('entities', root), NAMES_ON_A_PAGE)), articles },
		...profiles.map((profile) => ({ urls: urlsOf(profilePages(profile)), articles: profile.articles })),
	];
}
