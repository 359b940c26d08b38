import type { Path } from '../../reading/yaml/yaml.ts';
import type { Value } from './write.ts';

/** One change of a value, by its path. */
export type Change =
	/** Puts a value in the place of another, or adds it where there is none. `order` is that of the keys around it. */
	| { readonly act: 'set'; readonly path: Path; readonly value: Value; readonly order?: readonly string[] }
	/** Adds an item to a list in front of the one with that index, or at its end. */
	| { readonly act: 'add'; readonly path: Path; readonly value: Value; readonly order?: readonly string[] }
	| { readonly act: 'remove'; readonly path: Path }
	| { readonly act: 'move'; readonly path: Path; readonly to: number };
