import type { Problem } from '../problems/problem.ts';
import { readContent } from '../reading/content.ts';
import type { ContentFile } from '../reading/text.ts';
import type { LedgerData } from '../schema/ledger.ts';
import type { PageData, SiteData } from '../schema/site.ts';
import { joinArticle, type Article } from './article.ts';
import { buildCatalogue, type Topic } from './catalogue.ts';
import { checkEdition } from './checks/check.ts';
import { isReadable } from './checks/input.ts';
import { EMPTY_LEDGER, raiseTombstones, type Tombstone } from './ledger.ts';
import { pageUrl } from './urls.ts';

/** A page beside the articles: about, how we source, corrections. */
export interface Page extends PageData {
	readonly slug: string;
	readonly url: string;
}

/** Everything that one build publishes, joined and checked. */
export interface Edition {
	readonly site: SiteData;
	/** The newest first. Drafts are among them, marked, for the desk to look at. */
	readonly articles: readonly Article[];
	readonly pages: readonly Page[];
	readonly topics: readonly Topic[];
	/** What has been published so far, by the ledger. */
	readonly ledger: LedgerData;
	readonly tombstones: readonly Tombstone[];
}

/** What the edition is made in: the moment of the build, and the languages of the site. */
export interface Circumstances {
	readonly now: Date;
	/** Tags that articles may be written in, the main one first. */
	readonly languages: readonly string[];
}

/**
 * Makes the edition from the files of content/, and collects everything that is wrong with them.
 *
 * What has a problem is left out as narrowly as can be (one source, one entry), so that an
 * author sees the whole list at once and a draft can still be looked at.
 */
export function buildEdition(
	files: readonly ContentFile[],
	{ languages, now }: Circumstances,
): { readonly edition: Edition; readonly problems: readonly Problem[]; readonly draftProblems: readonly Problem[] } {
	const content = readContent(files, languages);
	const catalogue = buildCatalogue(content);
	const site = content.site?.data ?? UNNAMED_SITE;
	const ledger = content.ledger?.data ?? EMPTY_LEDGER;
	const articles = content.articles.filter(isReadable);
	const drafts = new Set(content.articles.filter(({ isDraft }) => isDraft).map(({ file }) => file.path));
	const problems = inOrder([
		...content.problems,
		...[
			content.site,
			content.topics,
			content.ledger,
			content.tombstones,
			...content.outlets.values(),
			...content.entities.values(),
			...content.charts.values(),
			...content.maps.values(),
			...content.articles,
			...content.pages,
		].flatMap((reading) => reading?.problems ?? []),
		...checkEdition(content, files, catalogue, now),
	]);
	return {
		edition: {
			site,
			articles: articles
				.map((article) => joinArticle(article, articles, catalogue, site.desk))
				.sort((a, b) => Date.parse(b.published) - Date.parse(a.published) || (a.slug < b.slug ? -1 : 1)),
			pages: content.pages
				.flatMap(({ data, slug }) => (data === undefined ? [] : [{ ...data, slug, url: pageUrl(slug) }]))
				.sort((a, b) => a.order - b.order),
			topics: [...catalogue.topics.values()],
			ledger,
			tombstones: raiseTombstones(content.tombstones?.data ?? [], ledger),
		},
		problems: problems.filter(({ file }) => !drafts.has(file)),
		draftProblems: problems.filter(({ file }) => drafts.has(file)),
	};
}

const UNNAMED_SITE: SiteData = {
	name: 'A site without a name',
	description: 'content/site.yml has a problem.',
	desk: 'The desk',
	timeZone: 'UTC',
	contact: 'unknown',
};

function inOrder(problems: readonly Problem[]): readonly Problem[] {
	return problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}
