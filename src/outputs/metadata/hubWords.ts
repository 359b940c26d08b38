import type { ClaimListFacts } from '../../model/views/claimLists.ts';
import type { DossierFacts } from '../../model/views/dossier.ts';
import type { ListOrder } from '../../model/views/listOrder.ts';
import type { Context } from '../context.ts';

/** The title of a list, and what it holds. */
interface Words {
	readonly title: string;
	readonly dek: string;
}

/** The title of a list of claims, and a sentence about it. */
export function wordClaimList({ filter }: Pick<ClaimListFacts, 'filter'>, { t }: Context): Words {
	if (filter === undefined) return { title: t.allClaims, dek: t.allClaimsDek };
	return filter.by === 'status'
		? { title: t.claimsOfStatus[filter.value], dek: t.statusMeans(t.statuses[filter.value], t.statusMeanings[filter.value]) }
		: { title: t.claimsOfKind(t.claimKinds[filter.value]), dek: t.claimKindMeanings[filter.value] };
}

/** The title of the list of outlets in one of its orders, and a sentence about it. */
export function wordOutletList(order: ListOrder, { t }: Context): Words {
	return order === 'name' ? { title: t.titleByName(t.outlets), dek: t.outletsByNameDek } : { title: t.outlets, dek: t.outletsDek };
}

/** The title of the list of people, places and terms in one of its orders, and a sentence about it. */
export function wordEntityList(order: ListOrder, { t }: Context): Words {
	return order === 'name'
		? { title: t.titleByName(t.peoplePlacesTerms), dek: t.entitiesByNameDek }
		: { title: t.peoplePlacesTerms, dek: t.entitiesDek };
}

/** A sentence about what a dossier holds. */
export function wordOutlet({ counts, outlet }: DossierFacts, { t }: Context): string {
	const { claims, readThere, relays, reports } = counts;
	const own = reports + relays;
	if (own === 0) return t.readsThere(outlet.name, t.documentsCounted(readThere));
	const cited = t.citesOfIt(outlet.name, t.documentsCounted(own), t.claims(claims));
	return relays === 0 ? cited : `${cited} ${t.relaysOfIt(relays)}`;
}
