import type { Status } from '../../schema/claim.ts';
import type { PartialDate } from '../../schema/date.ts';
import type { Attribution } from '../attribution.ts';
import type { Outlet } from '../outlet.ts';

/** Who speaks for or against a claim, in words short enough for a sentence. */
export interface Voice {
	/** The person or body quoted. If none is named: a description of them, or the outlet whose report is passed on. */
	readonly speaker: string | undefined;
	/** The outlet whose report it is. */
	readonly outlet: string;
	/** When it was said, or else when the report was published; undefined when neither is known. */
	readonly date: PartialDate | undefined;
}

/** Who says so, and who says otherwise. */
export interface Voices {
	/** The first voice that supports the claim, or the first of all if none does. */
	readonly lead: Voice;
	/** How many separate sources support it besides the lead. */
	readonly others: number;
	/** The name of the other source, if there is just one. */
	readonly second: string | undefined;
	/** Whether all the others quote the same speaker as the lead. True if the lead quotes nobody. */
	readonly othersQuoteTheSame: boolean;
	/** The first voice against it: for a wrong claim, the one that shows what is right. It need not have heard of the claim. */
	readonly against: Voice | undefined;
}

/** The parts of a claim that decide its voices. */
interface Voiced {
	readonly attributions: readonly Attribution[];
	readonly origins: readonly Outlet[];
	readonly status: Status;
}

/** Finds whom to name beside a claim's words. */
export function findVoices({ attributions, origins, status }: Voiced): Voices | undefined {
	const lead = attributions.find(({ stance }) => stance === 'supports') ?? attributions[0];
	if (lead === undefined) return undefined;
	const leading = new Set(lead.origins.map(({ id }) => id));
	const others = origins.filter(({ id }) => !leading.has(id));
	const quotesTheSame = (origin: Outlet) =>
		attributions.some(
			({ origins: behind, speaker, stance, unnamed }) =>
				stance === 'supports' && behind.includes(origin) && speaker === lead.speaker && unnamed === lead.unnamed,
		);
	const against =
		attributions.find(({ stance }) => stance === (status === 'wrong' ? 'corrects' : 'disputes')) ??
		attributions.find(({ stance }) => stance === 'disputes' || stance === 'corrects');
	return {
		lead: voiceOf(lead),
		others: others.length,
		second: others.length === 1 ? others[0]?.shortName : undefined,
		othersQuoteTheSame: (lead.speaker === undefined && lead.unnamed === undefined) || others.every(quotesTheSame),
		against: against && voiceOf(against),
	};
}

/** A relay speaks for the outlet whose report it passes on: "PIPS via The Nation", or with a person, "diplomats via Anadolu". */
function voiceOf({ date, origins, source, speaker, unnamed }: Attribution): Voice {
	const [origin = source.outlet, ...others] = origins;
	const quoted = speaker?.shortName ?? unnamed;
	const isRelay = others.length === 0 && origin.id !== source.outlet.id;
	if (!isRelay) return { speaker: quoted, outlet: source.outlet.shortName, date };
	return quoted === undefined
		? { speaker: origin.shortName, outlet: source.outlet.shortName, date }
		: { speaker: quoted, outlet: origin.shortName, date };
}
