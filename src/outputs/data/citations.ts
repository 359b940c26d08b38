import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { absolute } from '../../model/urls.ts';
import type { PartialDate } from '../../schema/date.ts';
import type { SourceKind } from '../../schema/source.ts';
import { nameClaim, wordClaim } from '../metadata/claimWords.ts';
import type { Context } from '../context.ts';

/** A date of CSL: year, month and day as far as they are known (https://docs.citationstyles.org/). */
interface CslDate {
	readonly 'date-parts': readonly (readonly number[])[];
	readonly season?: number;
}

/** One item of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html). */
export interface CslItem {
	readonly id: string;
	readonly type: string;
	readonly title: string;
	readonly 'container-title'?: string;
	readonly author?: readonly { readonly literal: string }[];
	readonly issued?: CslDate;
	readonly accessed?: CslDate;
	readonly URL?: string;
	readonly language?: string;
	readonly note?: string;
}

const CSL_TYPES: Readonly<Record<SourceKind, string>> = {
	'news-report': 'article-newspaper',
	wire: 'article-newspaper',
	'official-statement': 'document',
	transcript: 'speech',
	'think-tank-report': 'report',
	'ngo-report': 'report',
	analysis: 'article',
	treaty: 'treaty',
	dataset: 'dataset',
	reference: 'entry',
	aggregator: 'webpage',
};

/** A source as CSL-JSON. A headline that was not seen is described in square brackets, as citation styles ask for. */
export function sourceCsl({ accessed, author, description, id, kind, language, note, outlet, published, title, url }: Source): CslItem {
	return {
		id,
		type: CSL_TYPES[kind],
		title: title ?? `[${description ?? id}]`,
		'container-title': outlet.name,
		language,
		...(author !== undefined && { author: [{ literal: author }] }),
		...(published !== undefined && { issued: cslDate(published) }),
		...(accessed !== undefined && { accessed: cslDate(accessed) }),
		...(url !== undefined && { URL: url }),
		...(note !== undefined && { note }),
	};
}

/** A claim as CSL-JSON: the sentence, with what is right where it is wrong; its status, who made the article, and the page that shows who says so. */
export function claimCsl(claim: Claim, article: Article, context: Context): CslItem {
	const { edition, site, t } = context;
	const { finding, made } = wordClaim(claim, article, context);
	return {
		id: claim.id,
		type: 'webpage',
		title: nameClaim(claim, t),
		'container-title': edition.site.name,
		author: article.byline.map((literal) => ({ literal })),
		issued: cslDay(article.updated ?? article.published),
		URL: absolute(claim.url, site),
		language: article.language,
		note: `${t.findingHead(finding)}${t.stop} ${made}`,
	};
}

const bibtex = plugins.config.get('@bibtex') as { format: { useIdAsLabel: boolean; checkLabel: boolean } };
// Our ids are the keys of the entries: they are unique and permanent. BibTeX takes hyphens.
bibtex.format.useIdAsLabel = true;
bibtex.format.checkLabel = false;

/** CSL-JSON as BibTeX. */
export function toBibtex(items: readonly CslItem[]): string {
	return String(new Cite(items).format('bibtex'));
}

function cslDate({ day, month, season, year }: PartialDate): CslDate {
	// CSL counts seasons from spring, 1 to 4, as we do.
	const seasons = ['spring', 'summer', 'autumn', 'winter'];
	return {
		'date-parts': [[year, month, day].filter((part) => part !== undefined)],
		...(season !== undefined && { season: seasons.indexOf(season) + 1 }),
	};
}

function cslDay(moment: string): CslDate {
	const [year = 0, month = 1, day = 1] = moment.slice(0, 10).split('-').map(Number);
	return { 'date-parts': [[year, month, day]] };
}
