import type { LedgerData } from '../schema/ledger.ts';
import type { SiteData } from '../schema/site.ts';
import type { Article } from './article.ts';
import type { Brand } from './publishing/brand.ts';
import type { Page } from './page.ts';
import type { Tombstone } from './publishing/tombstone.ts';
import type { Topic } from './topic.ts';

/** The site as it calls itself in one language. */
export interface Site extends Omit<SiteData, 'translations'> {
	/** The language of its name and description: the main one, where they are not translated. */
	readonly language: string;
	/** The language of what is translated nowhere: the legal notice, the postal address. */
	readonly mainLanguage: string;
	/** What it is known by, beside its name. */
	readonly brand: Brand;
}

/** What one build publishes in one language, joined and checked. */
export interface EditionContents {
	readonly language: string;
	/** Where it begins: `/`, `/ur/`, `/news/ur/`. */
	readonly root: string;
	/** Where the main edition begins, and with it the site: `/`, `/news/`. */
	readonly home: string;
	readonly site: Site;
	/** The newest first. Drafts are among them, marked, for the desk to look at. */
	readonly articles: readonly Article[];
	/** Those of the main edition that this one has not; the newest first. */
	readonly untranslated: readonly Article[];
	/** What is not translated is there with its address in the main edition. */
	readonly pages: readonly Page[];
	readonly topics: readonly Topic[];
	/** What has been published so far, by the ledger. */
	readonly ledger: LedgerData;
	readonly tombstones: readonly Tombstone[];
}
