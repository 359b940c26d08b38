import type { Card, Tongue } from '../../shareCards/card.ts';
import { languageOf } from '../../i18n/languages.ts';
import { stringsFor, type Strings } from '../../i18n/strings.ts';
import type { Article } from '../../model/article.ts';
import type { Author } from '../../model/publishing/author.ts';
import type { Entity } from '../../model/entity.ts';
import type { Topic } from '../../model/topic.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimListFacts } from '../../model/views/claimLists.ts';
import type { Tombstone } from '../../model/publishing/tombstone.ts';
import { titleAt, type Titled } from '../../model/publishing/ledger.ts';
import type { DossierFacts } from '../../model/views/dossier.ts';
import type { ListOrder } from '../../model/views/listOrder.ts';
import type { Context } from '../context.ts';
import { titleClaim, wordClaim } from '../metadata/claimWords.ts';
import { wordClaimList, wordEntityList, wordOutlet, wordOutletList } from '../metadata/hubWords.ts';

/** The share card of a claim: our finding, then the claim (or what is right, if it is wrong), then who says so. */
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
		// Leave out what the head of the card already says.
		...(finding !== word && { detail: finding }),
		...(right !== undefined && { right: { label: t.shouldRead, words: right, claimLabel: `${t.whatIsClaimed}:` }, detail: undefined }),
	};
}

/** The share card of an article: its title, and its claims by status. */
export function articleCard(article: Article, context: Context): Card {
	const { t } = context;
	return {
		...common(article.language, context),
		label: article.topics[0]?.name ?? t.kinds.article,
		text: article.title,
		counts: {
			head: t.ofClaims(article.making.claims),
			findings: article.making.byStatus.map(({ count, name }) => ({ status: name, words: t.statusCounts[name](t.number(count)) })),
		},
	};
}

export function topicCard({ description, name }: Topic, language: string, context: Context): Card {
	return { ...common(language, context), label: `${context.t.kinds.topic}: ${name}`, text: description };
}

/** The share card of a list of claims: what they have in common, and how many there are. */
export function claimListCard(list: ClaimListFacts, language: string, context: Context): Card {
	const { dek, title } = wordClaimList(list, context);
	return { ...plainCard(title, dek, language, context), voice: context.t.claims(list.total) };
}

/** The share card of the list of outlets, in one of its orders. */
export function outletListCard(order: ListOrder, language: string, context: Context): Card {
	const { dek, title } = wordOutletList(order, context);
	return plainCard(title, dek, language, context);
}

/** The share card of the list of people, places and terms, in one of its orders. */
export function entityListCard(order: ListOrder, language: string, context: Context): Card {
	const { dek, title } = wordEntityList(order, context);
	return plainCard(title, dek, language, context);
}

export function outletCard(dossier: DossierFacts, language: string, context: Context): Card {
	const { kind, name } = dossier.outlet;
	return plainCard(`${context.t.outletKinds[kind]}: ${name}`, wordOutlet(dossier, context), language, context);
}

export function entityCard({ description, kind, name }: Entity, language: string, context: Context): Card {
	return plainCard(`${context.t.entityKinds[kind]}: ${name}`, description, language, context);
}

export function authorCard({ about, name, role }: Author, language: string, context: Context): Card {
	return plainCard(`${name}${context.t.comma} ${role}`, about, language, context);
}

/** The share card of a page that is gone: that it is gone, what replaces it, and why. */
export function goneCard({ replacedBy, why }: Tombstone, context: Context): Card {
	const { edition, t } = context;
	const card = { ...common(edition.language, context), label: t.goneTitle };
	const tongueIn = (language: string) => (language === edition.language ? undefined : tongueOf(language, t));
	// The reason exists only in the main language.
	const whyIn = tongueIn(t.languages[0].tag);
	if (replacedBy === undefined) return { ...card, gone: {}, text: why, textIn: whyIn };
	const { language, title } = nameAt(replacedBy, context);
	return { ...card, gone: { insteadLabel: `${t.goneInstead}:` }, text: title, textIn: tongueIn(language), voice: why, voiceIn: whyIn };
}

/** The title of the page at a URL. The title of a claim always includes our finding. */
function nameAt(address: string, { edition, editions, t }: Context): Titled {
	const titled = titleAt(address, edition, t.languages[0].tag);
	const page = edition.sitePages.find(({ url }) => url === address);
	const shown = page?.kind === 'untranslated' ? editions[0]?.sitePages.find(({ url }) => url === page.original.url) : page;
	if (shown?.kind !== 'claim') return titled;
	const words = stringsFor(languageOf(titled.language, t), t.languages);
	return { ...titled, title: titleClaim(shown.claim, words) };
}

/** The share card of the home page, and of every page that has only words to show. */
export function plainCard(label: string, text: string, language: string, context: Context): Card {
	return { ...common(language, context), label, text };
}

function common(language: string, { edition, t }: Context) {
	const { comma, quoteClose, quoteOpen, stop } = t;
	const { accent, name } = edition.site;
	const signs = { comma, stop, quoteOpen, quoteClose };
	return { ...tongueOf(language, t), signs, site: name, ...(accent !== undefined && { accent: accent.toLowerCase() }) };
}

function tongueOf(language: string, t: Strings): Tongue {
	return { language, direction: languageOf(language, t).direction };
}
