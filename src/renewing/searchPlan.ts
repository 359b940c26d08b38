import { join } from 'node:path';
import { fingerprint } from '../fingerprint.ts';
import { SEARCH_FOLDER, searchArchiveFolder } from '../model/urls.ts';
import type { Context } from '../outputs/context.ts';
import { searchRecords, type SearchRecord } from '../outputs/search/searchRecords.ts';
import { isAsWritten, type Inventory } from './inventory.ts';

/** The work that a build has to do for the search. */
export interface SearchPlan {
	/** Everything that the search can find. */
	readonly records: readonly SearchRecord[];
	/** The fingerprint of each archive’s inputs, by the archive’s number. */
	readonly archives: Inventory['searchArchives'];
	/** The archives that have not changed. */
	readonly kept: ReadonlySet<number>;
}

/** Finds the search archives that have not changed. `code` is the fingerprint of everything else that goes into them. */
export function planSearch(contexts: readonly Context[], code: string, target: string, last: Inventory | undefined): SearchPlan {
	const records = contexts.flatMap(searchRecords);
	const languages = contexts.map(({ t }) => t.language);
	const archives: Record<string, string> = {};
	const kept = new Set<number>();
	for (const [archive, own] of Map.groupBy(records, (record) => record.archive)) {
		if (archive === undefined) continue;
		const made = fingerprint([code, languages, own]);
		archives[archive] = made;
		const files = last?.searchArchives[archive] === made ? filesOfArchive(archive, last) : [];
		if (files.length > 0 && files.every((file) => isAsWritten(join(target, file), last?.files[file]))) kept.add(archive);
	}
	return { records, archives, kept };
}

/** The files of a search archive in a site. */
export function filesOfArchive(archive: number, { files }: Inventory): readonly string[] {
	const folder = SEARCH_FOLDER + searchArchiveFolder(archive);
	return Object.keys(files).filter((file) => file.startsWith(folder));
}
