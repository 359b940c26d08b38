import { ENTITY_KINDS } from '../../schema/entity.ts';
import type { Dossier } from './dossier.ts';
import type { Profile } from './profile.ts';

/** The orders of the lists of outlets and of people, places and terms. */
export type ListOrder = 'citations' | 'name';

/** Outlets by how many claims rest on them or speak of them, then by how many documents of theirs are cited; those that are equal keep their order. */
export function mostCitedFirst(dossiers: readonly Dossier[]): readonly Dossier[] {
	const documents = ({ counts }: Dossier) => counts.relays + counts.reports;
	return dossiers.toSorted((a, b) => b.counts.claims - a.counts.claims || documents(b) - documents(a));
}

/** People, organisations and so on by how many claims concern or quote them, within each kind. */
export function mostNamedFirst(profiles: readonly Profile[]): readonly Profile[] {
	const kind = ({ entity }: Profile) => ENTITY_KINDS.indexOf(entity.kind);
	return profiles.toSorted((a, b) => kind(a) - kind(b) || b.counts.claims - a.counts.claims);
}
