import type { Folder } from './folder.ts';

/** What a thread gets, to read some of the pages. */
export interface Share {
	readonly folder: Folder;
	/** The names of the rules to check. */
	readonly names: readonly string[];
	readonly paths: readonly string[];
}
