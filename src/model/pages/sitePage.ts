import type { Article } from '../article.ts';
import type { Author } from '../publishing/author.ts';
import type { BrandPicture } from '../publishing/brand.ts';
import type { Chart } from '../charts/chart.ts';
import type { Claim } from '../claim.ts';
import type { PlaceMap } from '../map.ts';
import type { Page } from '../page.ts';
import type { Picture, PictureCopy } from '../pictures/picture.ts';
import type { PageKind, PageType } from './pageTypes.ts';
import type { Tombstone } from '../publishing/tombstone.ts';
import type { Topic } from '../topic.ts';
import type { ClaimListFacts } from '../views/claimLists.ts';
import type { PlacedCorrection } from '../views/corrections.ts';
import type { DossierFacts, DossierPart } from '../views/dossier.ts';
import type { Feed } from '../views/feeds.ts';
import type { ListOrder } from '../views/listOrder.ts';
import type { ListPage } from '../views/listPage.ts';
import type { PlacedClaim } from '../views/placedClaim.ts';
import type { ProfileFacts, ProfilePart } from '../views/profile.ts';

/** An original that is not translated, as the page at its address in another language shows it. */
export interface Original {
	readonly url: string;
	readonly title: string;
	readonly dek: string;
	/** For a wrong claim: what is right instead. */
	readonly right?: string | undefined;
}

/** For a wide column, or for a phone. */
export type Size = 'narrow' | 'wide';

/** What each kind of page shows. */
export interface Shown {
	home: object;
	/** How many archives the search index has. */
	search: { readonly archives: number };
	'article-list': { readonly part: ListPage<Article> };
	'claim-list': { readonly list: ClaimListFacts; readonly part: ListPage<PlacedClaim> };
	'outlet-list': { readonly part: ListPage<DossierFacts>; readonly order: ListOrder };
	'entity-list': { readonly part: ListPage<ProfileFacts>; readonly order: ListOrder };
	'topic-list': object;
	topic: { readonly topic: Topic; readonly part: ListPage<Article> };
	outlet: {
		readonly dossier: DossierFacts;
		readonly part: ListPage<DossierPart>;
		/** The first page with claims that were corrected; undefined if there are none. */
		readonly corrected: { readonly number: number; readonly url: string } | undefined;
	};
	entity: { readonly profile: ProfileFacts; readonly part: ListPage<ProfilePart> };
	author: { readonly author: Author; readonly part: ListPage<Article> };
	/** The corrections page lists the newest corrections; other pages have no list. */
	text: { readonly page: Page; readonly part: ListPage<PlacedCorrection> | undefined };
	'correction-list': { readonly page: Page; readonly part: ListPage<PlacedCorrection> };
	article: { readonly article: Article };
	claim: { readonly article: Article; readonly claim: Claim; readonly neighbours: readonly PlacedClaim[] };
	evidence: { readonly article: Article };
	print: { readonly article: Article };
	embed: { readonly article: Article; readonly claim: Claim };
	gone: { readonly tombstone: Tombstone };
	'gone-embed': { readonly tombstone: Tombstone };
	moved: { readonly to: SitePage };
	'untranslated-list': { readonly part: ListPage<Article> };
	untranslated: { readonly original: Original };
	'not-found': object;
	'article-claims': { readonly article: Article };
	'article-markdown': { readonly article: Article };
	'article-sources': { readonly article: Article };
	'article-bibliography': { readonly article: Article };
	claims: object;
	'claims-of-year': { readonly year: string; readonly articles: readonly Article[] };
	'search-names': object;
	rss: { readonly feed: Feed };
	atom: { readonly feed: Feed };
	chart: { readonly chart: Chart; readonly size: Size };
	map: { readonly map: PlaceMap; readonly size: Size };
	'chart-numbers': { readonly chart: Chart };
	'map-places': { readonly map: PlaceMap };
	'share-card': { readonly of: SitePage };
	'picture-copy': { readonly picture: Picture; readonly copy: PictureCopy };
	'picture-original': { readonly picture: Picture };
	'claims-schema': object;
	'sitemap-index': object;
	sitemap: { readonly pages: readonly SitePage[] };
	'news-sitemap': object;
	manifest: object;
	robots: object;
	hosting: object;
	icon: { readonly pixels: number };
	'drawn-icon': object;
	'drawn-logo': { readonly logo: BrandPicture };
	'painted-logo': { readonly logo: BrandPicture };
}

/** What every page has. */
interface Common extends Omit<PageType, 'pattern' | 'reads'> {
	/** The path on the host. */
	readonly url: string;
	/** When what it shows last changed (ISO 8601, with zone); undefined if that is not known. */
	readonly changed: string | undefined;
	/** The anchors on it that links may lead to. */
	readonly anchors: readonly string[];
}

/** A page or file of an edition, with what it shows. */
export type SitePage = { [Kind in PageKind]: Common & { readonly kind: Kind } & Readonly<Shown[Kind]> }[PageKind];

/** The pages of one kind. */
export type SitePageOf<Kind extends PageKind> = Extract<SitePage, { readonly kind: Kind }>;
