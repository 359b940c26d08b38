import type { Strings } from '../../i18n/strings.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { absolute } from '../../model/urls.ts';
import { dayOf } from '../../model/zone.ts';
import type { PartialDate } from '../../schema/date.ts';
import type { SourceKind } from '../../schema/source.ts';
import { nameClaim, wordClaim } from '../metadata/claimWords.ts';
import type { Context } from '../context.ts';

/** A date in CSL: year, month and day, as far as they are known (https://docs.citationstyles.org/). */
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
	readonly publisher?: string;
	readonly genre?: string;
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

/**
 * Documents that are issued by someone and not part of a newspaper or collection. They get their kind in words, because no CSL
 * type says “treaty” to a reader.
 */
const GIVEN_OUT: ReadonlySet<SourceKind> = new Set<SourceKind>([
	'official-statement',
	'transcript',
	'think-tank-report',
	'ngo-report',
	'treaty',
	'dataset',
]);

/** A source as CSL-JSON. If its headline was not seen, its description is in square brackets, as citation styles require. */
export function sourceCsl(source: Source, t: Strings): CslItem {
	const { accessed, author, description, id, kind, language, outlet, published, title, url } = source;
	const note = noteOn(source, t);
	return {
		id,
		type: CSL_TYPES[kind],
		title: title ?? `[${description ?? id}]`,
		...(GIVEN_OUT.has(kind) ? { publisher: outlet.name, genre: t.sourceKind[kind] } : { 'container-title': outlet.name }),
		language,
		...(author !== undefined && { author: [{ literal: author }] }),
		...(published !== undefined && { issued: cslDate(published) }),
		...(accessed !== undefined && { accessed: cslDate(accessed) }),
		...(url !== undefined && { URL: url }),
		...(note !== '' && { note }),
	};
}

/** Notes on a source: where it was read, what it passes on, and what a reader should know about it and its outlet. */
function noteOn({ basedOn, note, outlet: { stake }, read, via }: Source, t: Strings): string {
	const sentences = [
		via && sentence(t.viaOutlet(via.name), t),
		basedOn.length > 0 && `${t.basedOn} ${t.list(basedOn.map(({ outlet }) => outlet.name))}${t.stop}`,
		read === 'not-found' && t.readExtents[read],
		note,
		stake,
	];
	return sentences.filter((words) => typeof words === 'string').join(' ');
}

function sentence(words: string, { stop }: Strings): string {
	return words.charAt(0).toUpperCase() + words.slice(1) + stop;
}

/**
 * A claim as CSL-JSON: its sentence (with what is right, if it is wrong), its status, who made the article, and the page that
 * shows who says so.
 */
export function claimCsl(claim: Claim, article: Article, context: Context): CslItem {
	const { edition, site, t } = context;
	const { finding, made } = wordClaim(claim, article, context);
	const note = [`${t.findingHead(finding)}${t.stop}`, `${t.claimIn} ${t.quoteOpen}${article.title}${t.quoteClose}${t.stop}`, made];
	return {
		id: claim.id,
		type: 'webpage',
		title: nameClaim(claim, t),
		'container-title': edition.site.name,
		author: article.byline.map((literal) => ({ literal })),
		issued: cslDay(article.updated ?? article.published),
		URL: absolute(claim.url, site),
		language: article.language,
		note: note.join(' '),
	};
}

function cslDate({ day, month, season, year }: PartialDate): CslDate {
	// CSL numbers the seasons 1 to 4 from spring.
	const seasons = ['spring', 'summer', 'autumn', 'winter'];
	return {
		'date-parts': [[year, month, day].filter((part) => part !== undefined)],
		...(season !== undefined && { season: seasons.indexOf(season) + 1 }),
	};
}

function cslDay(moment: string): CslDate {
	const [year = 0, month = 1, day = 1] = dayOf(moment).split('-').map(Number);
	return { 'date-parts': [[year, month, day]] };
}
