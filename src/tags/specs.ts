import { spec as Chart } from './Chart/spec.ts';
import { spec as Claim } from './Claim/spec.ts';
import { spec as Entity } from './Entity/spec.ts';
import { spec as Map } from './Map/spec.ts';
import { spec as Picture } from './Picture/spec.ts';
import { spec as Quote } from './Quote/spec.ts';
import { spec as Read } from './Read/spec.ts';
import { spec as Recording } from './Recording/spec.ts';
import type { Named, TagSpec } from './spec.ts';
import { spec as Timeline } from './Timeline/spec.ts';

/**
 * Every tag that an author can write, by name, in the order of the author's guide. The types of the other tag tables
 * require an entry for each of these names.
 */
export const SPECS = { Claim, Read, Entity, Quote, Timeline, Chart, Map, Picture, Recording } as const satisfies Readonly<
	Record<string, TagSpec>
>;

type Specs = typeof SPECS;

export type TagName = keyof Specs;

export const TAG_NAMES = Object.keys(SPECS) as readonly TagName[];

/** Returns the spec of a tag, or undefined if there is no such tag. */
export function specOf(name: string | null): TagSpec | undefined {
	return TAG_NAMES.find((tag) => tag === name) && SPECS[name as TagName];
}

/** Whether a tag takes no words and is alone between paragraphs. */
export function isBlockTag(name: string): boolean {
	return specOf(name)?.place === 'block';
}

type AttributesIn<Name extends TagName> = Specs[Name]['attributes'];

type OptionalIn<Name extends TagName> = {
	[Key in keyof AttributesIn<Name>]: AttributesIn<Name>[Key] extends { readonly mayBeLeftOut: true } ? Key : never;
}[keyof AttributesIn<Name>];

/** The values that an author gives the attributes of a tag. */
export type AttributesOf<Name extends TagName> = Readonly<
	Record<Exclude<keyof AttributesIn<Name>, OptionalIn<Name>>, string> & Partial<Record<OptionalIn<Name>, string>>
>;

/** The kinds of things that a tag refers to. */
export type NamedIn<Name extends TagName> = Extract<AttributesIn<Name>[keyof AttributesIn<Name>], { readonly names: Named }>['names'];

/** Where a tag can be used. */
export type PlaceOf<Name extends TagName> = Specs[Name]['place'];
