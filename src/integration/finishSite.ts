import { contentOf } from '../content.ts';
import { languageOf } from '../i18n/languages.ts';
import { stringsFor } from '../i18n/strings.ts';
import { searchRecords } from '../outputs/search/searchRecords.ts';
import { copyLicences } from './licences.ts';
import { markPreview } from './preview.ts';
import { writeSearchIndex } from './searchIndex.ts';

/** What a site has beside its pages: licences, and the index of its search. `content` is the folder that it is made of. */
export async function finishSite(target: string, content: string, { isPreview }: { readonly isPreview: boolean }): Promise<void> {
	console.log('Finishing the pages, and indexing them for the search …');
	await copyLicences(target);
	const { editions: whole, isWithoutSearch = false, languages, published, search } = await contentOf(content);
	const editions = isPreview ? whole : published;
	// The index gives addresses from the root of the site, so it needs no site.
	const site = new URL('https://unused.invalid');
	// It is made of the content, not of the pages: one machine makes it for all shards.
	if (!isWithoutSearch)
		await writeSearchIndex(
			search?.records ??
				editions.flatMap((edition) =>
					searchRecords({ edition, editions, site, t: stringsFor(languageOf(edition.language, { languages }), languages) }),
				),
			languages,
			target,
			search?.kept,
		);
	if (isPreview) await markPreview(target);
}
