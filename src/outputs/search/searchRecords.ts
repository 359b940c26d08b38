import { madeOf } from '../../fingerprint.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { outletsIn } from '../../model/views/dossier.ts';
import { searchArchiveOf } from '../../model/views/searchArchives.ts';
import type { Status } from '../../schema/claim.ts';
import { titleClaim, wordFinding } from '../metadata/claimWords.ts';
import type { Context } from '../context.ts';
import { wordOutlet } from '../metadata/hubWords.ts';
import { searchedText } from './searchedText.ts';

/** The kinds that a search can be narrowed to. */
export type SearchKind = keyof Strings['searchKinds'];

/** One search result. */
export interface SearchRecord {
	readonly url: string;
	/** For a claim or a source: the URL of its article. They are in the same part of the index. */
	readonly within?: string;
	/** The archive of the index that has it. Undefined if it is with the newest articles. */
	readonly archive?: number | undefined;
	/** The language of its words. */
	readonly language: string;
	readonly kind: SearchKind;
	readonly title: string;
	/** The words to search besides the title. */
	readonly words: string;
	/** What a reader should know first, shown below the title. */
	readonly facts: string;
	/** For a claim: our finding. Its shape is shown before the facts. */
	readonly status?: Status;
}

/**
 * Everything that the search can find, each thing once: articles, claims, sources, people, places, terms, outlets and authors. If
 * several articles name the same thing, it belongs to the newest of them. Words and facts are only put together when they are
 * asked for, because most records are in archives that stay as they are.
 */
export function searchRecords(context: Context): readonly SearchRecord[] {
	const { articles, site } = context.edition;
	const all = articles.flatMap((article, place) => {
		const archive = searchArchiveOf(place, articles.length);
		// Who shows a card for it is not searched, and changes with every article that does.
		const whole = { ...article, backlinks: undefined };
		return [
			articleRecord(article, context),
			...claimRecords(article, context),
			...sourceRecords(article, context),
			...entityRecords(article),
		].map((record, index) => madeOf(Object.assign(record, { archive }), whole, index, site.timeZone));
	});
	// If several articles cite or explain the same thing, keep the one in the newest.
	const seen = new Set<string>();
	const found = all.filter(({ kind, title }) => {
		const name = `${kind} ${title}`;
		if (kind === 'article' || kind === 'claim') return true;
		if (seen.has(name)) return false;
		seen.add(name);
		return true;
	});
	return [...found, ...outletRecords(context), ...authorRecords(context)];
}

function articleRecord(article: Article, context: Context): SearchRecord {
	const { edition, t } = context;
	const { language, published, title, updated, url } = article;
	return {
		url,
		language,
		kind: 'article',
		title,
		get facts() {
			return t.dates.day(updated ?? published, edition.site.timeZone);
		},
		get words() {
			return wordsOfArticle(article, context);
		},
	};
}

function wordsOfArticle(article: Article, context: Context): string {
	const { answer, dek, latest, summary } = article;
	return [
		dek,
		answer,
		...summary.map((part) => part.text),
		searchedText(article, context),
		latest?.text ?? '',
		...wordsOfGraphics(article),
	].join('\n');
}

function claimRecords(article: Article, { t }: Context): readonly SearchRecord[] {
	return article.claims.map((claim) => ({
		url: claim.url,
		within: article.url,
		language: article.language,
		kind: 'claim',
		title: claim.status === 'wrong' ? titleClaim(claim, t) : claim.text,
		get words() {
			return wordsOfClaim(claim);
		},
		get facts() {
			const { finding, who } = wordFinding(claim, t);
			return `${who}${t.semicolon} ${finding}`;
		},
		status: claim.status,
	}));
}

function wordsOfClaim(claim: Claim): string {
	const evidence = claim.attributions.map(({ note, quote, source, speaker, unnamed }) =>
		[speaker?.name, unnamed, source.outlet.name, quote, note].filter((part) => part !== undefined).join(' '),
	);
	return [
		claim.text,
		claim.right ?? '',
		...claim.passages.map(({ after, before, words }) => `${before}${words}${after}`),
		...evidence,
		claim.note ?? '',
		claim.witness ?? '',
		...claim.about.map(({ name }) => name),
	].join(' ');
}

function sourceRecords({ language, sources, url }: Article, { t }: Context): readonly SearchRecord[] {
	return sources.map(({ anchor, author, description, kind, note, outlet, published, title }) => ({
		url: `${url}#${anchor}`,
		within: url,
		language,
		kind: 'source',
		title: `${t.isolated(outlet.name)}: ${title ?? description ?? ''}`,
		words: [author ?? '', note ?? ''].join(' '),
		get facts() {
			return [t.sourceKind[kind], published === undefined ? t.publishedUnknown : t.dates.date(published)].join(`${t.comma} `);
		},
	}));
}

function entityRecords({ entities, language }: Article): readonly SearchRecord[] {
	return entities.map(({ aliases, description, name, url }) => ({
		url,
		language,
		kind: 'entity',
		title: name,
		words: aliases.join(' '),
		facts: description,
	}));
}

/** The dossiers of outlets, found by the outlet's names, country and owner. */
function outletRecords(context: Context): readonly SearchRecord[] {
	const { articles, dossiers, language } = context.edition;
	const places = new Map<string, number>();
	for (const [place, article] of articles.entries()) for (const { id } of outletsIn(article)) if (!places.has(id)) places.set(id, place);
	const { countryName, outletKinds } = context.t;
	return dossiers.map((dossier) => {
		const { country, kind, name, owner, shortName, stake, url } = dossier.outlet;
		const known = [owner, country === 'unknown' ? country : countryName(country)].filter((words) => words !== 'unknown');
		return {
			url,
			archive: searchArchiveOf(places.get(dossier.outlet.id) ?? 0, articles.length),
			language,
			kind: 'outlet',
			title: name,
			words: [shortName, ...known, stake ?? ''].join(' '),
			facts: `${outletKinds[kind]}. ${wordOutlet(dossier, context)}`,
		};
	});
}

/** The pages of authors, found like those of other people. */
function authorRecords({ edition: { language, portfolios } }: Context): readonly SearchRecord[] {
	return portfolios.map(({ author: { about, name, role, url } }) => ({
		url,
		language,
		kind: 'entity',
		title: name,
		words: about,
		facts: role,
	}));
}

/** The words of an article's charts, maps, pictures and recordings. */
function wordsOfGraphics({ charts, maps, pictures, recordings }: Article): readonly string[] {
	return [
		...[...charts, ...maps].flatMap(({ inWords, note, title }) => [title, inWords, note ?? '']),
		...pictures.flatMap(({ altered, by, caption, credit, inWords, place, verified }) =>
			[caption, inWords, altered, credit, by, place, verified].filter((words) => words !== undefined),
		),
		...recordings.flatMap(({ credit, title }) => [title, credit]),
	];
}
