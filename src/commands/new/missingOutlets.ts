import { buildEdition } from '../../build.ts';
import { siteLanguages, tagsOf } from '../../i18n/siteLanguages.ts';
import { loadFiles } from '../../load.ts';

/** An outlet that something names and that has no file; `nearest` is one that has, and that may be meant. */
export interface MissingOutlet {
	readonly id: string;
	readonly nearest: string | undefined;
}

/** The outlets that the check misses in the folder `content`, in drafts too, each once. */
export async function missingOutlets({ content, now }: { content: string; now: Date }): Promise<readonly MissingOutlet[]> {
	const files = await loadFiles(content);
	const { diagnostics, draftDiagnostics } = buildEdition(files, { languages: tagsOf(siteLanguages(files)), now });
	const missing = [...diagnostics, ...draftDiagnostics].flatMap(({ code, details }) => (code === 'unknown-outlet' ? [details] : []));
	return [...new Map(missing.map((outlet) => [outlet.id, outlet])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
