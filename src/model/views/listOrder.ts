import { ENTITY_KINDS } from '../../schema/entity.ts';
import type { Dossier } from './dossier.ts';
import type { Profile } from './profile.ts';

/** The orders for lists of outlets and of entities. */
export type ListOrder = 'citations' | 'name';

/** Sorts outlets by how many claims they are cited for, then by how many of their documents are cited. Equal ones keep their order. */
export function mostCitedFirst(dossiers: readonly Dossier[]): readonly Dossier[] {
	const documents = ({ counts }: Dossier) => counts.relays + counts.reports;
	return dossiers.toSorted((a, b) => b.counts.claims - a.counts.claims || documents(b) - documents(a));
}

/** Sorts entities by kind, and within each kind by how many claims concern or quote them. */
export function mostNamedFirst(profiles: readonly Profile[]): readonly Profile[] {
	const kind = ({ entity }: Profile) => ENTITY_KINDS.indexOf(entity.kind);
	return profiles.toSorted((a, b) => kind(a) - kind(b) || b.counts.claims - a.counts.claims);
}
