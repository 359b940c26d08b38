import type { AttributeSpec, Named } from './spec.ts';
import { SPECS } from './specs.ts';

/** A tag as its author wrote it, with the attributes that have a value. */
export interface WrittenTag {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
}

/** A thing that a tag refers to. */
export interface NamedThing {
	readonly kind: Named;
	readonly id: string;
}

/** Returns the things that a tag refers to, in the order of its attributes. */
export function namedBy({ attributes, tag }: WrittenTag): readonly NamedThing[] {
	return (NAMING.get(tag) ?? []).flatMap(({ key, kind }) => {
		const id = attributes[key];
		return id === undefined ? [] : [{ kind, id }];
	});
}

/** The attributes of each tag that name a thing, with its kind. */
const NAMING = new Map<string, readonly { readonly key: string; readonly kind: Named }[]>(
	Object.entries(SPECS).map(([tag, { attributes }]) => [
		tag,
		Object.entries<AttributeSpec>(attributes).flatMap(([key, spec]) => ('names' in spec ? [{ key, kind: spec.names }] : [])),
	]),
);

/** Returns the ids of all things of one kind that the tags refer to, in order, repeated as often as they occur. */
export function idsIn(tags: readonly WrittenTag[], kind: Named): readonly string[] {
	const named = known.get(tags) ?? tags.flatMap(namedBy);
	known.set(tags, named);
	return named.filter((thing) => thing.kind === kind).map(({ id }) => id);
}

/** What the tags of each text refer to. A cache, because a dozen parts of a build ask for that. */
const known = new WeakMap<readonly WrittenTag[], readonly NamedThing[]>();

/** Returns the tag that shows a thing of this kind, as an author writes it: `<Chart data="floods" />`. */
export function writtenFor(kind: Named, id: string): string {
	for (const [tag, { attributes }] of Object.entries(SPECS))
		for (const [key, spec] of Object.entries<AttributeSpec>(attributes))
			if ('names' in spec && spec.names === kind) return `<${tag} ${key}="${id}" />`;
	throw new Error(`No tag names a ${kind}.`);
}
