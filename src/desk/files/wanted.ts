import type { Path } from '../../reading/yaml/yaml.ts';
import type { Value } from './write.ts';

/** A change of one value. */
export type Change =
	/** Replaces a value, or adds it if there is none. `order` lists the keys of its record in their usual order. */
	| { readonly act: 'set'; readonly path: Path; readonly value: Value; readonly order?: readonly string[] }
	/** Adds an item to a list, before the item at that index or at the end. */
	| { readonly act: 'add'; readonly path: Path; readonly value: Value; readonly order?: readonly string[] }
	| { readonly act: 'remove'; readonly path: Path }
	| { readonly act: 'move'; readonly path: Path; readonly to: number };
