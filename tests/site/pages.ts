import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { loadFiles } from '../../src/load.ts';
import { buildEdition, type Edition } from '../../src/model/edition.ts';
import { CONTENTS, OUTPUTS } from './buildEditions.ts';

/** One built page. */
export interface BuiltPage {
	/** Which of the two built sites it belongs to, and its address there: "edition /about/". */
	readonly name: string;
	readonly site: keyof typeof OUTPUTS;
	/** From the root of its site: `/about/`. */
	readonly url: string;
	readonly html: string;
	readonly document: Document;
}

/** Every page of both built sites. */
export const pages: readonly BuiltPage[] = (['edition', 'fixtures'] as const).flatMap((site) =>
	globSync('**/*.html', { cwd: OUTPUTS[site] })
		.sort()
		.map((file) => {
			const url = `/${file.replace(/(?:^|\/)index\.html$/, '/')}`.replace('//', '/');
			const html = readFileSync(join(OUTPUTS[site], file), 'utf8');
			return { name: `${site} ${url}`, site, url, html, document: parseHTML(html).document };
		}),
);

/** The page at an address. */
export function pageAt(site: BuiltPage['site'], url: string): BuiltPage {
	const page = pages.find((candidate) => candidate.site === site && candidate.url === url);
	if (page === undefined) throw new Error(`There is no ${url} in the built ${site}.`);
	return page;
}

/** The model from which a site was built. */
export async function editionOf(site: BuiltPage['site']): Promise<Edition> {
	return buildEdition(await loadFiles(CONTENTS[site]), { languages: ['en'], now: new Date() }).edition;
}
