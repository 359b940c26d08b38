import type { ClaimListFacts } from '../../model/views/claimLists.ts';
import type { DossierFacts } from '../../model/views/dossier.ts';
import type { ListOrder } from '../../model/views/listOrder.ts';
import type { Context } from '../context.ts';

/** What a list is called, and what it holds. */
interface Words {
	readonly title: string;
	readonly dek: string;
}

/** A list of claims by title, and in a sentence. */
export function wordClaimList({ filter }: Pick<ClaimListFacts, 'filter'>, { t }: Context): Words {
	if (filter === undefined) return { title: t.allClaims, dek: t.allClaimsDek };
	return filter.by === 'status'
		? { title: t.claimsOfStatus[filter.value], dek: t.statusMeans(t.statuses[filter.value], t.statusMeanings[filter.value]) }
		: { title: t.claimsOfKind(t.claimKinds[filter.value]), dek: t.claimKindMeanings[filter.value] };
}

/** The list of outlets in one of its orders, by title, and in a sentence. */
export function wordOutletList(order: ListOrder, { t }: Context): Words {
	return order === 'name' ? { title: t.titleByName(t.outlets), dek: t.outletsByNameDek } : { title: t.outlets, dek: t.outletsDek };
}

/** The list of people, places and terms in one of its orders, by title, and in a sentence. */
export function wordEntityList(order: ListOrder, { t }: Context): Words {
	return order === 'name'
		? { title: t.titleByName(t.peoplePlacesTerms), dek: t.entitiesByNameDek }
		: { title: t.peoplePlacesTerms, dek: t.entitiesDek };
}

/** What a dossier holds, in a sentence. */
export function wordOutlet({ counts, outlet }: DossierFacts, { t }: Context): string {
	const { claims, readThere, relays, reports } = counts;
	const own = reports + relays;
	if (own === 0) return t.readsThere(outlet.name, t.documentsCounted(readThere));
	const cited = t.citesOfIt(outlet.name, t.documentsCounted(own), t.claims(claims));
	return relays === 0 ? cited : `${cited} ${t.relaysOfIt(relays)}`;
}
