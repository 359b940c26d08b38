import type { Strings } from './strings.ts';

/** A speaker, the outlet that reports it, and the date. */
interface Voice {
	readonly speaker: string | undefined;
	readonly outlet: string;
	readonly date: Parameters<Strings['dates']['date']>[0] | undefined;
}

/** The voices to name beside a claim, as far as the words depend on them. */
interface Voices {
	readonly lead: Voice;
	readonly others: number;
	readonly second: string | undefined;
	readonly othersQuoteTheSame: boolean;
	readonly against: Voice | undefined;
}

type Status = keyof Strings['statuses'];

/** Says who says so: "Mujahid via AFP and Reuters". */
export function whoSays({ lead, others, othersQuoteTheSame, second }: Voices, t: Strings): string {
	const first = nameVoice(lead, t);
	if (others === 0) return first;
	if (othersQuoteTheSame) return first + (second === undefined ? t.andMore(others) : t.and(second));
	return first + (second === undefined ? t.alsoMore(others) : t.also(second));
}

/**
 * The finding in a word or two, for a sentence: "one source", "disputed: not so according to Iftikhar". If the other
 * side spoke in a different year from the claim's first voice, the year is added, unless a name such as “the 1893
 * agreement” contains it: they may never have heard of the claim.
 */
export function shortFinding(status: Status, voices: Voices | undefined, t: Strings): string {
	const against = voices?.against;
	if (against === undefined) return t.statuses[status];
	const { date } = against;
	const name = t.isolated(against.speaker ?? against.outlet);
	if (date === undefined || date.year === voices?.lead.date?.year) return opposed(status, name, t);
	const year = t.dates.date({ year: date.year });
	return opposed(status, name.includes(year) ? name : t.dated(name, year), t);
}

/**
 * The finding for a claim on its own: "one source", "3 separate sources", "disputed: not so according to Iftikhar via
 * Dawn, 22 March 2022".
 */
export function fullFinding(status: Status, separateSources: number, voices: Voices | undefined, t: Strings): string {
	const against = voices?.against;
	if (status === 'several-sources') return t.separateSources(separateSources);
	if (status === 'one-source' || status === 'unconfirmed' || against === undefined) return t.statuses[status];
	const name = nameVoice(against, t);
	return opposed(status, against.date === undefined ? name : t.dated(name, t.dates.date(against.date)), t);
}

/** Names one voice: "Mujahid via AFP", "Dawn". */
export function nameVoice({ outlet, speaker }: Voice, t: Strings): string {
	return speaker === undefined || speaker === outlet ? t.isolated(outlet) : t.via(speaker, outlet);
}

function opposed(status: Status, who: string, t: Strings): string {
	return status === 'wrong' ? t.wrongBy(who) : t.disputedBy(who);
}
