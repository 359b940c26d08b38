import type { Article } from '../../model/article.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { siteFileUrl } from '../../model/pages/siteFiles.ts';
import { absolute } from '../../model/urls.ts';
import { NEWEST } from '../../model/views/listPage.ts';
import { withTextFragment } from '../../model/textFragment.ts';
import { writePartialDate, type PartialDate } from '../../schema/date.ts';
import { wordClaim } from '../metadata/claimWords.ts';
import type { ClaimsFile } from './claimsSchema.ts';
import type { Context } from '../context.ts';

/** The claims of the newest articles, and where to find those of each year. */
export function claimsIndex(context: Context): ClaimsFile {
	const { articles, sitePages } = context.edition;
	const years = sitePages.flatMap((page) =>
		page.kind === 'claims-of-year' ? [{ ...page, claims: page.articles.reduce((sum, { claims }) => sum + claims.length, 0) }] : [],
	);
	return {
		...claimsFile(articles.slice(0, NEWEST), context),
		years: years.map((page) => ({
			year: page.year,
			url: absolute(page.url, context.site),
			articles: page.articles.length,
			claims: page.claims,
		})),
	};
}

/** The claims of some articles with all their evidence, for programs. */
export function claimsFile(articles: readonly Article[], context: Context): ClaimsFile {
	const { edition, site } = context;
	return {
		$schema: absolute(siteFileUrl('claimsSchema', edition.home), site),
		publisher: { name: edition.site.name, url: absolute(edition.root, site) },
		articles: articles.map((article) => ({
			slug: article.slug,
			url: absolute(article.url, site),
			language: article.language,
			title: article.title,
			dek: article.dek,
			answer: article.answer,
			latest: article.latest === undefined ? null : { upTo: writePartialDate(article.latest.asOf), text: article.latest.text },
			made: madeValue(article),
			published: article.published,
			updated: article.updated ?? article.published,
			byline: [...article.byline],
			topics: article.topics.map(({ name }) => name),
			summary: article.summary.map(({ text }) => text),
			claims: article.claims.map((claim) => claimValue(claim, article, context)),
			sources: article.sources.map(sourceValue),
			entities: article.entities.map(({ aliases, description, id, kind, name }) => ({
				id,
				kind,
				name,
				description,
				aliases: [...aliases],
			})),
			corrections: article.corrections.map(({ claims, date, note, now, was }) => ({
				date: writePartialDate(date),
				claims: claims.map(({ id }) => id),
				was,
				now,
				note: note ?? null,
			})),
			revisions: article.revisions.map(({ at, claims, what }) => ({ at, claims: claims.map(({ id }) => id), what })),
		})),
	};
}

function madeValue({ made: { checkedBy, from, method, reviewedBy } }: Article) {
	return { method, from, checkedBy, reviewedBy };
}

function claimValue(claim: Claim, article: Article, context: Context): ClaimsFile['articles'][number]['claims'][number] {
	const { finding, url, who } = wordClaim(claim, article, context);
	return {
		id: claim.id,
		url,
		text: claim.text,
		kind: claim.kind,
		status: claim.status,
		statusInWords: finding,
		attributedTo: who,
		right: claim.right ?? null,
		from: dateValue(claim.when?.from),
		to: dateValue(claim.when?.to),
		separateSources: claim.separateSources,
		reportedFirstBy: claim.origins.map(({ id }) => id),
		witness: claim.witness ?? null,
		about: claim.about.map(({ name }) => name),
		attributions: claim.attributions.map(attributionValue),
		note: claim.note ?? null,
	};
}

function attributionValue({ basedOn, date, note, quote, source, speaker, stance, unnamed }: Attribution) {
	return {
		source: source.id,
		stance,
		speaker: speaker?.name ?? null,
		unnamed: unnamed ?? null,
		quote: quote ?? null,
		url: source.url === undefined ? null : quote === undefined ? source.url : withTextFragment(source.url, quote),
		date: dateValue(date),
		basedOn: basedOn.map(({ id }) => id),
		note: note ?? null,
	};
}

function sourceValue(source: Source) {
	const { accessed, author, basedOn, description, id, kind, language, note, number, outlet, published, read, title, url, via } = source;
	return {
		number,
		id,
		outlet: { id: outlet.id, name: outlet.name, country: outlet.country, owner: outlet.owner, stake: outlet.stake ?? null },
		via: via === undefined ? null : { id: via.id, name: via.name },
		kind,
		author: author ?? null,
		language,
		title: title ?? null,
		description: description ?? null,
		url: url ?? null,
		published: dateValue(published),
		accessed: dateValue(accessed),
		read,
		basedOn: basedOn.map((other) => other.id),
		note: note ?? null,
	};
}

function dateValue(date: PartialDate | undefined): string | null {
	return date === undefined ? null : writePartialDate(date);
}
