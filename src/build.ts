import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { oneEach } from './diagnostics/oneEach.ts';
import { isWarning } from './diagnostics/warnings.ts';
import { readContent, type ContentReading } from './reading/documents/content.ts';
import type { ContentFile } from './reading/files/contentFile.ts';
import type { SiteData } from './schema/site.ts';
import { joinArticle, type Article } from './model/article.ts';
import { buildCatalogue } from './model/catalogue.ts';
import { checkEdition } from './checks/check.ts';
import { draftFiles } from './checks/draftFiles.ts';
import { isReadable, isReadableTranslation } from './reading/documents/readable.ts';
import type { Circumstances } from './model/circumstances.ts';
import type { Edition, Page } from './model/edition.ts';
import type { EditionPlace } from './model/editionPlace.ts';
import { EMPTY_LEDGER } from './model/ledger.ts';
import { raiseTombstones } from './model/tombstone.ts';
import { inOwnWords, inTranslation } from './model/translation.ts';
import { editionRoot, HOME_URL, pageUrl } from './model/urls.ts';

/** What comes of the files of content/. */
export interface Build {
	/** In the main language. */
	readonly edition: Edition;
	/** In every language, the main one first. */
	readonly editions: readonly [Edition, ...Edition[]];
	/** What keeps the edition from being published. */
	readonly diagnostics: readonly Diagnostic[];
	readonly draftDiagnostics: readonly Diagnostic[];
	/** What the desk should know, and what keeps nothing from being published. */
	readonly warnings: readonly Diagnostic[];
}

/**
 * Makes the edition from the files of content/, in each language of the site, and collects everything that is wrong with them.
 *
 * What has a problem is left out as narrowly as can be (one source, one entry), so that an
 * author sees the whole list at once and a draft can still be looked at.
 */
export function buildEdition(files: readonly ContentFile[], { languages, now }: Circumstances): Build {
	const content = readContent(files, languages);
	const [main = '', ...others] = languages;
	const edition = joinEdition(content, { language: main, main, root: HOME_URL });
	const translated = others.map((language) => joinEdition(content, { language, main, root: editionRoot(language, languages) }, edition));
	const drafts = draftFiles(content, files);
	const found = inOrder(
		oneEach([...content.diagnostics, ...fileDiagnostics(content), ...checkEdition(content, files, { languages, now })]),
	);
	const diagnostics = found.filter(({ code }) => !isWarning(code));
	return {
		edition,
		editions: [edition, ...translated],
		diagnostics: diagnostics.filter(({ file }) => !drafts.has(file)),
		draftDiagnostics: diagnostics.filter(({ file }) => drafts.has(file)),
		warnings: found.filter(({ code }) => isWarning(code)),
	};
}

/** The editions without their drafts: what a build publishes. */
export function publishedPart([main, ...others]: Build['editions']): Build['editions'] {
	const edition = { ...main, articles: main.articles.filter(({ isDraft }) => !isDraft) };
	const translated = others.map((other) => {
		const articles = other.articles.filter(({ isDraft }) => !isDraft);
		return { ...other, articles, untranslated: withoutVersion(edition.articles, articles) };
	});
	return [edition, ...translated];
}

/** The articles of the main edition of which there are none among those of another. */
function withoutVersion(originals: readonly Article[], articles: readonly Article[]): readonly Article[] {
	return originals.filter(({ slug }) => !articles.some((article) => article.slug === slug));
}

/** Joins the edition in one language; `original` is the main one, for any other. */
function joinEdition(content: ContentReading, place: EditionPlace, original?: Edition): Edition {
	const { language, main, root } = place;
	const catalogue = buildCatalogue(content, place);
	const { translations, ...site } = content.site?.data ?? UNNAMED_SITE;
	const own = { ...site, ...translations[language], language: translations[language] === undefined ? main : language };
	const ledger = content.ledger?.data ?? EMPTY_LEDGER;
	const translated = content.translations.filter((translation) => translation.language === language).filter(isReadableTranslation);
	const worded = content.articles.filter(isReadable).map((article) => {
		const translation = translated.find(({ slug }) => slug === article.slug);
		return translation === undefined ? inOwnWords(article) : inTranslation(article, translation, root);
	});
	// What is not translated is led to in its own words, and is no article of this edition.
	const articles = worded
		.filter((article) => article.language === language)
		.map((article) => joinArticle(article, worded, catalogue, own.desk))
		.sort((a, b) => Date.parse(b.published) - Date.parse(a.published) || (a.slug < b.slug ? -1 : 1));
	return {
		language,
		root,
		site: own,
		articles,
		untranslated: withoutVersion(original?.articles ?? [], articles),
		pages: joinPages(content, place),
		topics: [...catalogue.topics.values()],
		ledger,
		tombstones: raiseTombstones(content.tombstones?.data ?? [], ledger, root),
	};
}

function joinPages(content: ContentReading, { language, main, root }: EditionPlace): readonly Page[] {
	const pages = content.pages.flatMap(({ data, slug }): readonly Page[] => {
		if (data === undefined) return [];
		const own = content.pageTranslations.find((page) => page.slug === slug && page.language === language)?.data;
		if (own === undefined) return [{ ...data, slug, url: pageUrl(slug, HOME_URL), language: main, translation: undefined }];
		const { dek, title, ...translation } = own;
		return [{ ...data, dek, title, slug, url: pageUrl(slug, root), language, translation }];
	});
	return pages.sort((a, b) => a.order - b.order);
}

const UNNAMED_SITE: SiteData = {
	name: 'A site without a name',
	description: 'content/site.yml has a problem.',
	desk: 'The desk',
	timeZone: 'UTC',
	contact: 'unknown',
	translations: {},
};

/** What is wrong with each file by itself. */
function fileDiagnostics({
	charts,
	entities,
	ledger,
	maps,
	outlets,
	site,
	tombstones,
	topics,
	...content
}: ContentReading): readonly Diagnostic[] {
	const { articles, pageTranslations, pages, translations } = content;
	return [
		...[site, topics, ledger, tombstones, ...outlets.values(), ...entities.values(), ...charts.values(), ...maps.values()],
		...[...articles, ...pages, ...translations, ...pageTranslations],
	].flatMap((reading) => reading?.diagnostics ?? []);
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	return diagnostics.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}
