import type { LedgerData } from '../schema/ledger.ts';
import type { SiteData } from '../schema/site.ts';
import type { Article } from './article.ts';
import type { Brand } from './publishing/brand.ts';
import type { Page } from './page.ts';
import type { Tombstone } from './publishing/tombstone.ts';
import type { Topic } from './topic.ts';

/** The settings of the site, with its name and description in one language. */
export interface Site extends Omit<SiteData, 'translations'> {
	/** The language of its name and description: the main one if they are not translated. */
	readonly language: string;
	/** The language of what is never translated: the legal notice and the postal address. */
	readonly mainLanguage: string;
	/** Its logo and its social picture. */
	readonly brand: Brand;
}

/** What one build publishes in one language, joined and checked. */
export interface EditionContents {
	readonly language: string;
	/** The root of this edition: `/`, `/ur/`, `/news/ur/`. */
	readonly root: string;
	/** The root of the main edition, and so of the site: `/`, `/news/`. */
	readonly home: string;
	readonly site: Site;
	/** Newest first. Drafts are included and marked, so that the desk can look at them. */
	readonly articles: readonly Article[];
	/** The articles of the main edition that this one does not have; newest first. */
	readonly untranslated: readonly Article[];
	/** A page that is not translated has its address in the main edition. */
	readonly pages: readonly Page[];
	readonly topics: readonly Topic[];
	/** What the ledger says has been published so far. */
	readonly ledger: LedgerData;
	readonly tombstones: readonly Tombstone[];
}
