import type { AttributeSpec, Named } from './spec.ts';
import { SPECS, specOf } from './specs.ts';

/** A tag as an author wrote it, with those of its attributes that have something behind them. */
export interface WrittenTag {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
}

/** Something that a tag names. */
export interface NamedThing {
	readonly kind: Named;
	readonly id: string;
}

/** What a tag names, in the order of its attributes. */
export function namedBy({ attributes, tag }: WrittenTag): readonly NamedThing[] {
	return Object.entries(specOf(tag)?.attributes ?? {}).flatMap(([key, spec]) => {
		const id = attributes[key];
		return id === undefined || !('names' in spec) ? [] : [{ kind: spec.names, id }];
	});
}

/** The ids of all things of one kind that some tags name, in their order, as often as they name them. */
export function idsIn(tags: readonly WrittenTag[], kind: Named): readonly string[] {
	return tags.flatMap(namedBy).flatMap((named) => (named.kind === kind ? named.id : []));
}

/** How an author writes the tag that shows a thing of this kind: `<Chart data="floods" />`. */
export function writtenFor(kind: Named, id: string): string {
	for (const [tag, { attributes }] of Object.entries(SPECS))
		for (const [key, spec] of Object.entries<AttributeSpec>(attributes))
			if ('names' in spec && spec.names === kind) return `<${tag} ${key}="${id}" />`;
	throw new Error(`No tag names a ${kind}.`);
}
