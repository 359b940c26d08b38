import { fingerprint } from '../fingerprint.ts';
import { SEARCH_FOLDER, searchArchiveFolder } from '../model/urls.ts';
import type { Context } from '../outputs/context.ts';
import { searchRecords, type SearchRecord } from '../outputs/search/searchRecords.ts';
import type { Inventory } from './inventory.ts';
import { isWhole, type LastSite } from './survey.ts';

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
export function planSearch(contexts: readonly Context[], code: string, last: LastSite | undefined): SearchPlan {
	const records = contexts.flatMap(searchRecords);
	const languages = contexts.map(({ t }) => t.language);
	const archives: Record<string, string> = {};
	const kept = new Set<number>();
	for (const [archive, own] of Map.groupBy(records, (record) => record.archive)) {
		if (archive === undefined) continue;
		const made = fingerprint([code, languages, own]);
		archives[archive] = made;
		if (last?.inventory.searchArchives[archive] !== made) continue;
		const files = filesOfArchive(archive, last.inventory);
		if (files.length > 0 && files.every((file) => isWhole(file, last.difference))) kept.add(archive);
	}
	return { records, archives, kept };
}

const knownFolders = new WeakMap<Inventory['files'], ReadonlyMap<string, readonly string[]>>();

/** The files of a search archive in a site. */
export function filesOfArchive(archive: number, { files }: Pick<Inventory, 'files'>): readonly string[] {
	const folders = knownFolders.get(files) ?? Map.groupBy(Object.keys(files), (file) => `${file.split('/', 3).join('/')}/`);
	knownFolders.set(files, folders);
	return folders.get(SEARCH_FOLDER + searchArchiveFolder(archive)) ?? [];
}
