import type {
	BreadcrumbList,
	CollectionPage,
	CreativeWork,
	Graph,
	NewsMediaOrganization,
	Organization,
	Person,
	ProfilePage,
	Thing,
	WebSite,
} from 'schema-dts';
import { isoDate } from '../../i18n/dates.ts';
import { authorUrl, type Author, type Writer } from '../../model/publishing/author.ts';
import type { Entity } from '../../model/entity.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Source } from '../../model/source.ts';
import { iconUrl } from '../../model/pages/siteFiles.ts';
import { takesReports } from '../../model/reports.ts';
import { absolute, REPORT_ANCHOR } from '../../model/urls.ts';
import { UNKNOWN } from '../../schema/date.ts';
import type { EntityKind } from '../../schema/entity.ts';
import type { SourceKind } from '../../schema/source.ts';
import type { Context } from '../context.ts';

/** The schema.org types for our kinds of entities. A term is a Thing, because there is no narrower type. */
const ENTITY_TYPES = {
	person: 'Person',
	organisation: 'Organization',
	place: 'Place',
	agreement: 'CreativeWork',
	event: 'Event',
	concept: 'Thing',
} as const satisfies Record<EntityKind, string>;

const SOURCE_TYPES: Readonly<Partial<Record<SourceKind, 'NewsArticle' | 'Report' | 'Legislation' | 'Dataset'>>> = {
	'news-report': 'NewsArticle',
	wire: 'NewsArticle',
	'think-tank-report': 'Report',
	'ngo-report': 'Report',
	treaty: 'Legislation',
	dataset: 'Dataset',
};

/** All the structured data of one page. */
export function graph(...things: readonly Thing[]): Graph {
	return { '@context': 'https://schema.org', '@graph': things };
}

/** The publisher, and the rules it works by. */
export function publisherThing(context: Context): NewsMediaOrganization {
	const { edition, site } = context;
	const { name } = edition.site;
	const addressOf = (page: string) => absolute(edition.pages.find(({ slug }) => slug === page)?.url ?? edition.root, site);
	const corrections = addressOf('corrections');
	const rules = addressOf('how-we-source');
	return {
		'@type': 'NewsMediaOrganization',
		'@id': publisherId(context),
		name,
		url: absolute(edition.root, site),
		logo: absolute(iconUrl(512, edition.home), site),
		publishingPrinciples: rules,
		verificationFactCheckingPolicy: rules,
		unnamedSourcesPolicy: rules,
		correctionsPolicy: corrections,
		...(takesReports(edition.site) && { actionableFeedbackPolicy: `${corrections}#${REPORT_ANCHOR}` }),
	};
}

export function websiteThing(language: string, context: Context): WebSite {
	const { edition, site } = context;
	const url = absolute(edition.root, site);
	return {
		'@type': 'WebSite',
		'@id': `${url}#website`,
		name: edition.site.name,
		url,
		description: edition.site.description,
		inLanguage: language,
		publisher: { '@id': publisherId(context) },
	};
}

/** Breadcrumbs from the home page to a page, which is the last step. */
export function breadcrumbs(steps: readonly { readonly name: string; readonly url: string }[], { site }: Context): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: absolute(url, site) })),
	};
}

/** The URL that identifies the publisher. */
export function publisherId({ edition, site }: Pick<Context, 'edition' | 'site'>): string {
	return `${absolute(edition.home, site)}#publisher`;
}

/** A person, organisation, place, agreement, event or term. */
export function entityThing({ kind, name }: Entity): Thing {
	return { '@type': ENTITY_TYPES[kind], name };
}

/** A person, organisation, place, agreement, event or term, with our description. */
export function describedEntity(entity: Entity, { site }: Context): Thing {
	const { aliases, description, kind, name, url } = entity;
	const address = absolute(url, site);
	return {
		'@type': ENTITY_TYPES[kind],
		name,
		description,
		mainEntityOfPage: address,
		...(aliases.length > 0 && { alternateName: aliases }),
	};
}

/** The publisher of a source, with its country and owner if they are known. */
export function outletThing({ country, name, owner, url }: Outlet, { site }: Context): Organization {
	return {
		'@type': 'Organization',
		name,
		mainEntityOfPage: absolute(url, site),
		...(country !== UNKNOWN && { address: { '@type': 'PostalAddress', addressCountry: country } }),
		...(owner !== UNKNOWN && { ownershipFundingInfo: owner }),
	};
}

/** A writer of an article, with the page about them if there is one. */
export function writerThing({ author, name }: Writer, context: Context): Person {
	if (author === undefined) return { '@type': 'Person', name };
	return { '@type': 'Person', '@id': authorId(author, context), name, url: absolute(author.url, context.site) };
}

/** The page of an author (https://developers.google.com/search/docs/appearance/structured-data/profile-page). */
export function authorPage(author: Author, context: Context): ProfilePage {
	const { about, contact, name, role } = author;
	const url = absolute(author.url, context.site);
	return {
		'@type': 'ProfilePage',
		'@id': url,
		inLanguage: context.edition.language,
		mainEntity: {
			'@type': 'Person',
			'@id': authorId(author, context),
			name,
			url,
			jobTitle: role,
			description: about,
			worksFor: { '@id': publisherId(context) },
			...(contact !== UNKNOWN && { email: contact }),
		},
	};
}

/** The URL that identifies an author, the same in every language. */
function authorId({ id }: Author, { edition, site }: Context): string {
	return `${absolute(authorUrl(id, edition.home), site)}#person`;
}

/** A page of a list, with the length of the whole list. */
export function collectionThing(
	{ description, name, size, url }: { readonly name: string; readonly description: string; readonly url: string; readonly size: number },
	language: string,
	{ edition, site }: Context,
): CollectionPage {
	return {
		'@type': 'CollectionPage',
		'@id': absolute(url, site),
		name,
		description,
		inLanguage: language,
		isPartOf: { '@id': `${absolute(edition.root, site)}#website` },
		mainEntity: { '@type': 'ItemList', numberOfItems: size },
	};
}

/** A source with who published it and when. */
export function citedWork(source: Source): CreativeWork {
	const { outlet, published } = source;
	return {
		...namedWork(source),
		publisher: { '@type': 'Organization', name: outlet.name },
		...(published !== undefined && { datePublished: isoDate(published) }),
	};
}

/** A source by title and URL only. An article cites many, and its list says the rest. */
export function namedWork({ description, kind, outlet, title, url }: Source): CreativeWork {
	return {
		'@type': SOURCE_TYPES[kind] ?? 'CreativeWork',
		...(url !== undefined && { '@id': url }),
		name: title ?? description ?? outlet.name,
	};
}
