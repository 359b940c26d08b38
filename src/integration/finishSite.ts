import { contentOf } from '../content.ts';
import { languageOf } from '../i18n/languages.ts';
import { stringsFor } from '../i18n/strings.ts';
import { searchRecords } from '../outputs/search/searchRecords.ts';
import { copyLicences } from './licences.ts';
import { markPreview } from './preview.ts';
import { writeSearchIndex } from './searchIndex.ts';

/** Adds what a site needs besides its pages: licences and the search index. `content` is the content folder. */
export async function finishSite(target: string, content: string, { isPreview }: { readonly isPreview: boolean }): Promise<void> {
	console.log('Finishing the pages, and indexing them for the search …');
	await copyLicences(target);
	const { editions: whole, isWithoutSearch = false, languages, published, search } = await contentOf(content);
	const editions = isPreview ? whole : published;
	// The index has addresses relative to the root of the site, so this host appears nowhere.
	const site = new URL('https://unused.invalid');
	const records = () =>
		editions.flatMap((edition) =>
			searchRecords({ edition, editions, site, t: stringsFor(languageOf(edition.language, { languages }), languages) }),
		);
	// The index is made from the content, not from the pages, so one machine makes it for all shards.
	if (!isWithoutSearch) await writeSearchIndex({ records: search?.records ?? records(), languages, target, kept: search?.kept });
	if (isPreview) await markPreview(target);
}
