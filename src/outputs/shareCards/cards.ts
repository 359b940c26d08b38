import type { Card } from '../../shareCards/card.ts';
import type { Article } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import type { Topic } from '../../model/topic.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimList } from '../../model/views/claimLists.ts';
import type { Dossier } from '../../model/views/dossier.ts';
import type { ListOrder } from '../../model/views/listOrder.ts';
import type { Context } from '../context.ts';
import { wordClaim } from '../metadata/claimWords.ts';
import { wordClaimList, wordEntityList, wordOutlet, wordOutletList } from '../metadata/hubWords.ts';

/** What is on the share card of a claim: our finding first, then the claim, or where it is wrong what is right; who says it. */
export function claimCard(claim: Claim, article: Article, context: Context): Card {
	const { t } = context;
	const { finding, who } = wordClaim(claim, article, context);
	const { right, status, text } = claim;
	const word = t.statuses[status];
	return {
		...common(article.language, context),
		label: t.kinds.claim,
		text,
		voice: who,
		finding: { status, words: t.findingHead(word) },
		// What the head of the card says already is not said again.
		...(finding !== word && { detail: finding }),
		...(right !== undefined && { right: { label: t.shouldRead, words: right, claimLabel: `${t.whatIsClaimed}:` }, detail: undefined }),
	};
}

/** What is on the share card of an article: its title, and its claims by status. */
export function articleCard(article: Article, context: Context): Card {
	const { t } = context;
	return {
		...common(article.language, context),
		label: article.topics[0]?.name ?? t.kinds.article,
		text: article.title,
		counts: article.making.byStatus.map(({ count, name }) => ({ status: name, words: t.statusCounts[name](t.number(count)) })),
	};
}

export function topicCard({ description, name }: Topic, language: string, context: Context): Card {
	return { ...common(language, context), label: `${context.t.kinds.topic}: ${name}`, text: description };
}

/** What is on the share card of a list of claims: what they have in common, and how many they are. */
export function claimListCard(list: ClaimList, language: string, context: Context): Card {
	const { dek, title } = wordClaimList(list, context);
	return { ...plainCard(title, dek, language, context), voice: context.t.claims(list.claims.length) };
}

/** What is on the share card of the list of outlets, in one of its orders. */
export function outletListCard(order: ListOrder, language: string, context: Context): Card {
	const { dek, title } = wordOutletList(order, context);
	return plainCard(title, dek, language, context);
}

/** What is on the share card of the list of people, places and terms, in one of its orders. */
export function entityListCard(order: ListOrder, language: string, context: Context): Card {
	const { dek, title } = wordEntityList(order, context);
	return plainCard(title, dek, language, context);
}

export function outletCard(dossier: Dossier, language: string, context: Context): Card {
	const { kind, name } = dossier.outlet;
	return plainCard(`${context.t.outletKinds[kind]}: ${name}`, wordOutlet(dossier, context), language, context);
}

export function entityCard({ description, kind, name }: Entity, language: string, context: Context): Card {
	return plainCard(`${context.t.entityKinds[kind]}: ${name}`, description, language, context);
}

/** The card of the home page, and of every page that has only words to show. */
export function plainCard(label: string, text: string, language: string, context: Context): Card {
	return { ...common(language, context), label, text };
}

function common(language: string, { edition, t }: Context) {
	return { language, direction: t.language.direction, site: edition.site.name };
}
