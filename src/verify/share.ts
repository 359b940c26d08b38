import type { Folder } from './folder.ts';

/** What a thread is told that reads some of the pages. */
export interface Share {
	readonly folder: Folder;
	/** Of the rules. */
	readonly names: readonly string[];
	readonly paths: readonly string[];
}
