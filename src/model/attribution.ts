import type { AttributionData, Stance } from '../schema/claim.ts';
import { parsePartialDate, type PartialDate } from '../schema/date.ts';
import type { Entity } from './entity.ts';
import { restsOn, type Relay } from './evidence/origins.ts';
import type { Outlet } from './outlet.ts';
import { originsOf, type Source, type SourceLink } from './source.ts';
import type { WordedArticle } from './translation.ts';

/** One source's bearing on one claim. */
export interface Attribution {
	readonly source: Source;
	readonly stance: Stance;
	/** Whom the source quotes by name. */
	readonly speaker: Entity | undefined;
	/** A description of whom the source quotes without naming them. */
	readonly unnamed: string | undefined;
	readonly quote: string | undefined;
	/** When it was said, or else when the source was published; undefined when neither is known. */
	readonly date: PartialDate | undefined;
	readonly note: string | undefined;
	/** The language of the note: the original’s if the note is not translated. */
	readonly noteLanguage: string;
	/** The sources whose reports it passes on for this claim only. */
	readonly basedOn: readonly SourceLink[];
	/** The outlets where its chain of relays begins. */
	readonly origins: readonly Outlet[];
}

/** What an article’s claims are joined to. */
export interface Known {
	readonly entities: ReadonlyMap<string, Entity>;
	readonly outlets: ReadonlyMap<string, Outlet>;
}

/** The same with the article’s own sources, and which of them passes on which. */
interface KnownInArticle extends Known {
	readonly sources: ReadonlyMap<string, Source>;
	readonly relays: ReadonlyMap<string, Relay>;
}

/** Joins an attribution to its source and its speaker. Returns an empty list if the article has no such source. */
export function joinAttribution(
	attribution: AttributionData,
	{ languageOf }: Pick<WordedArticle, 'languageOf'>,
	{ entities, outlets, relays, sources }: KnownInArticle,
): readonly Attribution[] {
	const { basedOn, date, note, quote, source: id, speaker, stance, unnamed } = attribution;
	const source = sources.get(id);
	if (source === undefined) return [];
	return [
		{
			source,
			stance,
			speaker: speaker === undefined ? undefined : entities.get(speaker),
			unnamed,
			quote,
			date: date === undefined ? source.published : parsePartialDate(date),
			note,
			noteLanguage: languageOf(note),
			basedOn: basedOn.flatMap((other) => sources.get(other) ?? []),
			origins: originsOf(restsOn(attribution), relays, outlets),
		},
	];
}
