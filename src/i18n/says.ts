import type { Strings } from './strings.ts';

/** Who speaks, and whose report it is. */
interface Voice {
	readonly speaker: string | undefined;
	readonly outlet: string;
}

/** Whom to name beside a claim, as far as the words depend on it. */
interface Voices {
	readonly lead: Voice;
	readonly others: number;
	readonly second: string | undefined;
	readonly othersQuoteTheSame: boolean;
	readonly against: Voice | undefined;
}

type Status = keyof Strings['statuses'];

/** Who says so: "Mujahid via AFP and Reuters". */
export function whoSays({ lead, others, othersQuoteTheSame, second }: Voices, t: Strings): string {
	const first = lead.speaker === undefined || lead.speaker === lead.outlet ? t.isolated(lead.outlet) : t.via(lead.speaker, lead.outlet);
	if (others === 0) return first;
	if (othersQuoteTheSame) return first + (second === undefined ? t.andMore(others) : t.and(second));
	return first + (second === undefined ? t.alsoMore(others) : t.also(second));
}

/** How firm it is, in a word or two for a sentence: "one source", "disputed; against it: Iftikhar". */
export function shortFinding(status: Status, voices: Voices | undefined, t: Strings): string {
	const against = voices?.against;
	if (against === undefined) return t.statuses[status];
	const name = against.speaker ?? against.outlet;
	return status === 'wrong' ? t.wrongBy(name) : t.disputedBy(name);
}

/** How firm it is, for where a claim stands alone: "one source", "3 separate sources". */
export function fullFinding(status: Status, origins: number, voices: Voices | undefined, t: Strings): string {
	if (status === 'several-sources') return t.separateSources(origins);
	return status === 'one-source' || status === 'unconfirmed' ? t.statuses[status] : shortFinding(status, voices, t);
}
