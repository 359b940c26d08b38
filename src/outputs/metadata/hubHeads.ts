import type { Article } from '../../model/article.ts';
import type { Author } from '../../model/publishing/author.ts';
import type { ClaimListFacts } from '../../model/views/claimLists.ts';
import type { DossierFacts } from '../../model/views/dossier.ts';
import type { ListOrder } from '../../model/views/listOrder.ts';
import type { ListPage } from '../../model/views/listPage.ts';
import type { ProfileFacts } from '../../model/views/profile.ts';
import { hubUrl } from '../../model/urls.ts';
import type { Card } from '../../shareCards/card.ts';
import type { Context } from '../context.ts';
import { authorCard, claimListCard, entityCard, entityListCard, outletCard, outletListCard, plainCard } from '../shareCards/cards.ts';
import { common, feedLinks, home, type Head } from './headParts.ts';
import { wordClaimList, wordEntityList, wordOutlet, wordOutletList } from './hubWords.ts';
import { authorPage, breadcrumbs, collectionThing, describedEntity, graph, outletThing, publisherThing } from './things.ts';

type Page = Pick<ListPage<unknown>, 'number' | 'pages' | 'total' | 'url'>;

interface Hub {
	readonly title: string;
	readonly description: string;
	readonly card: Card;
	/** The breadcrumbs of the page, without the home page. */
	readonly way: readonly { readonly name: string; readonly url: string }[];
}

/** A list of claims. */
export function claimListHead(list: ClaimListFacts, page: Page, language: string, context: Context): Head {
	const { dek, title } = wordClaimList(list, context);
	const way = [
		{ name: context.t.allClaims, url: hubUrl('claims', context.edition.root) },
		...(list.filter === undefined ? [] : [{ name: title, url: list.url }]),
	];
	return listHead({ title, description: dek, card: claimListCard(list, language, context), way }, page, language, context);
}

/** The list of outlets. */
export function outletsHead(page: Page, order: ListOrder, language: string, context: Context): Head {
	const { dek: description, title } = wordOutletList(order, context);
	const way = [{ name: context.t.outlets, url: hubUrl('outlets', context.edition.root) }];
	return listHead({ title, description, card: outletListCard(order, language, context), way }, page, language, context);
}

/** The list of people, places and terms. */
export function entitiesHead(page: Page, order: ListOrder, language: string, context: Context): Head {
	const { dek: description, title } = wordEntityList(order, context);
	const way = [{ name: context.t.peoplePlacesTerms, url: hubUrl('entities', context.edition.root) }];
	return listHead({ title, description, card: entityListCard(order, language, context), way }, page, language, context);
}

/** The list of articles by date. */
export function articlesHead(page: ListPage<Article>, language: string, context: Context): Head {
	const { articles: title, articlesDek: description, feedOfArticles } = context.t;
	const way = [{ name: title, url: hubUrl('articles', context.edition.root) }];
	const head = listHead({ title, description, card: plainCard(title, description, language, context), way }, page, language, context);
	return { ...head, alternates: feedLinks('articles', feedOfArticles, context) };
}

/** The dossier of an outlet. */
export function outletHead(dossier: DossierFacts, page: Page, language: string, context: Context): Head {
	const { name, url } = dossier.outlet;
	const steps = [home(context), { name: context.t.outlets, url: hubUrl('outlets', context.edition.root) }, { name, url }];
	return {
		...common(page.url, language, outletCard(dossier, language, context), context, url),
		title: context.t.onPage(context.t.asSource(name), page.number),
		description: wordOutlet(dossier, context),
		structuredData: graph(outletThing(dossier.outlet, context), breadcrumbs(steps, context)),
	};
}

/** The page of a person, place or term. */
export function entityHead({ entity }: Pick<ProfileFacts, 'entity'>, page: Page, language: string, context: Context): Head {
	const { description, name, url } = entity;
	const steps = [home(context), { name: context.t.peoplePlacesTerms, url: hubUrl('entities', context.edition.root) }, { name, url }];
	return {
		...common(page.url, language, entityCard(entity, language, context), context, url),
		title: context.t.onPage(name, page.number),
		description,
		structuredData: graph(describedEntity(entity, context), breadcrumbs(steps, context)),
	};
}

/** The page of an author. */
export function authorHead(author: Author, page: Page, language: string, context: Context): Head {
	const { about, name, url } = author;
	return {
		...common(page.url, language, authorCard(author, language, context), context, url),
		title: context.t.onPage(name, page.number),
		description: about,
		structuredData: graph(authorPage(author, context), publisherThing(context), breadcrumbs([home(context), { name, url }], context)),
	};
}

function listHead({ card, description, title, way }: Hub, page: Page, language: string, context: Context): Head {
	const name = context.t.onPage(title, page.number);
	return {
		...common(page.url, language, card, context, page.pages[0]),
		title: name,
		description,
		structuredData: graph(
			collectionThing({ name, description, url: page.url, size: page.total }, language, context),
			breadcrumbs([home(context), ...way], context),
		),
	};
}
