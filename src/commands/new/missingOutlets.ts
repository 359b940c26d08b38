import { buildEdition } from '../../build.ts';
import { siteLanguages, tagsOf } from '../../i18n/siteLanguages.ts';
import { loadFiles } from '../../load.ts';

/** An outlet without a file. `nearest` is an existing outlet with a similar id, which may be the one that was meant. */
export interface MissingOutlet {
	readonly id: string;
	readonly nearest: string | undefined;
}

/** Returns each outlet that the check reports as missing in `content`, once each. Drafts are included. */
export async function missingOutlets({ content, now }: { content: string; now: Date }): Promise<readonly MissingOutlet[]> {
	const files = await loadFiles(content);
	const { diagnostics, draftDiagnostics } = buildEdition(files, { languages: tagsOf(siteLanguages(files)), now });
	const missing = [...diagnostics, ...draftDiagnostics].flatMap(({ code, details }) => (code === 'unknown-outlet' ? [details] : []));
	return [...new Map(missing.map((outlet) => [outlet.id, outlet])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
