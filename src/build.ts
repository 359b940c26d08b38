import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { oneEach } from './diagnostics/oneEach.ts';
import { isWarning } from './diagnostics/warnings.ts';
import { readContent, type ContentReading } from './reading/documents/content.ts';
import type { Keep } from './reading/documents/keep.ts';
import type { ContentFile } from './reading/files/contentFile.ts';
import type { SiteData } from './schema/site.ts';
import { joinArticle, type Article } from './model/article.ts';
import { brandIn, type Brand } from './model/publishing/brand.ts';
import { buildCatalogue } from './model/catalogue.ts';
import { checkEdition } from './checks/check.ts';
import { tellEmbargoes } from './checks/embargoes.ts';
import { draftFiles } from './checks/draftFiles.ts';
import { isReadable, isReadableTranslation } from './reading/documents/readable.ts';
import type { Circumstances } from './model/circumstances.ts';
import { keepEmbargoes } from './model/publishing/embargo.ts';
import { completeEdition, type Edition } from './model/edition.ts';
import type { EditionPlace } from './model/editionPlace.ts';
import type { Page } from './model/page.ts';
import type { SitePage } from './model/pages/sitePage.ts';
import { EMPTY_LEDGER } from './model/publishing/ledger.ts';
import { asOthers } from './model/related.ts';
import { raiseTombstones } from './model/publishing/tombstone.ts';
import { inOwnWords, inTranslation } from './model/translation.ts';
import { articleInZone, inZone } from './model/zone.ts';
import { asWritten, editionRoot, HOME_URL, homeOf, pageUrl } from './model/urls.ts';

/** What the files of content/ become. */
export interface Build {
	/** In the main language. */
	readonly edition: Edition;
	/** In every language, the main one first, with drafts. */
	readonly editions: readonly [Edition, ...Edition[]];
	/** The same without drafts: what a build publishes. */
	readonly published: readonly [Edition, ...Edition[]];
	/** The problems that keep the edition from being published. */
	readonly diagnostics: readonly Diagnostic[];
	readonly draftDiagnostics: readonly Diagnostic[];
	/** What the desk should know, but need not put right before publishing. */
	readonly warnings: readonly Diagnostic[];
}

/**
 * Makes the edition in each language of the site from the files of content/, and collects everything that is wrong with
 * them.
 *
 * As little as possible is left out because of a problem (one source, one entry), so that an
 * author sees the whole list at once and a draft can still be looked at. `keep` may return what
 * was read from a file before.
 */
export function buildEdition(files: readonly ContentFile[], { languages, now }: Circumstances, keep?: Keep): Build {
	const whole = readContent(files, languages, keep);
	const content = keepEmbargoes(whole, now);
	const [main = '', ...others] = languages;
	const given = { brand: brandIn(files), now };
	const home = homeOf(content.site?.data?.address);
	const edition = joinEdition(content, { language: main, main, root: home, home }, given);
	const translated = others.map((language) =>
		joinEdition(content, { language, main, root: editionRoot(language, languages, home), home }, given, edition),
	);
	// An article under embargo is ready, so a problem in it is a problem of the edition.
	const drafts = draftFiles(whole, files);
	const editions = [edition, ...translated] as const;
	const published = publishedPart(editions);
	const sitePages = { withDrafts: pagesAsWritten(edition), published: pagesAsWritten(published[0]) };
	const found = inOrder(
		oneEach([
			...content.diagnostics,
			...fileDiagnostics(content),
			...checkEdition({ content, files, sitePages, languages, now }),
			...tellEmbargoes(whole, now),
		]),
	);
	const diagnostics = found.filter(({ code }) => !isWarning(code));
	return {
		edition,
		editions,
		published,
		diagnostics: diagnostics.filter(({ file }) => !drafts.has(file)),
		draftDiagnostics: diagnostics.filter(({ file }) => drafts.has(file)),
		warnings: found.filter(({ code }) => isWarning(code)),
	};
}

/** The pages of an edition, with the addresses that authors write. */
function pagesAsWritten({ home, sitePages }: Edition): readonly SitePage[] {
	return home === HOME_URL ? sitePages : sitePages.map((page) => ({ ...page, url: asWritten(page.url, home) }));
}

/** The editions without their drafts. */
function publishedPart(editions: Build['editions']): Build['editions'] {
	if (editions.every(({ articles }) => articles.every(({ isDraft }) => !isDraft))) return editions;
	const [main, ...others] = editions;
	const originals = withoutDrafts(main);
	return [
		completeEdition({ ...main, articles: originals }, true),
		...others.map((other) => {
			const articles = withoutDrafts(other);
			return completeEdition({ ...other, articles, untranslated: withoutVersion(originals, articles) }, false);
		}),
	];
}

function withoutDrafts({ articles }: Edition): readonly Article[] {
	return articles.filter(({ isDraft }) => !isDraft);
}

/** The articles of the main edition that another edition does not have. */
function withoutVersion(originals: readonly Article[], articles: readonly Article[]): readonly Article[] {
	const slugs = new Set(articles.map(({ slug }) => slug));
	return originals.filter(({ slug }) => !slugs.has(slug));
}

/** Joins the edition in one language. `original` is the main edition, for every other one. */
function joinEdition(
	content: ContentReading,
	place: EditionPlace,
	{ brand, now }: { brand: Brand; now: Date },
	original?: Edition,
): Edition {
	const { home, language, main, root } = place;
	const catalogue = buildCatalogue(content, place);
	const { translations, ...site } = content.site?.data ?? UNNAMED_SITE;
	const own = {
		...site,
		...translations[language],
		language: translations[language] === undefined ? main : language,
		mainLanguage: main,
		brand,
	};
	const ledger = content.ledger?.data ?? EMPTY_LEDGER;
	const local = (moment: string) => inZone(moment, own.timeZone);
	const translated = content.translations
		.filter((translation) => translation.language === language)
		.filter(isReadableTranslation)
		.map((translation) => ({ ...translation, data: { ...translation.data, translated: local(translation.data.translated) } }));
	const bySlug = new Map(translated.map((translation) => [translation.slug, translation]));
	const originals = content.articles.filter(isReadable).map((article) => articleInZone(article, own.timeZone));
	const worded = originals.map((article) => {
		const translation = bySlug.get(article.slug);
		return translation === undefined ? inOwnWords(article, home) : inTranslation(article, translation, place);
	});
	const others = asOthers(worded);
	// Cards may lead to originals that are not translated, but these are not articles of this edition.
	const articles = worded
		.filter((article) => article.language === language)
		.map((article) => joinArticle(article, others, catalogue, { desk: own.desk, main, now }))
		.sort((a, b) => Date.parse(b.published) - Date.parse(a.published) || (a.slug < b.slug ? -1 : 1));
	const contents = {
		language,
		root,
		home,
		site: own,
		articles,
		untranslated: withoutVersion(original?.articles ?? [], articles),
		pages: joinPages(content, place, local),
		topics: [...catalogue.topics.values()],
		ledger,
		tombstones: raiseTombstones(content.tombstones?.data ?? [], ledger, root),
	};
	return completeEdition(contents, language === main);
}

function joinPages(
	content: ContentReading,
	{ home, language, main, root }: EditionPlace,
	local: (moment: string) => string,
): readonly Page[] {
	const pages = content.pages.flatMap(({ body, data: read, slug }): readonly Page[] => {
		if (read === undefined || body === undefined) return [];
		const data = { ...read, updated: local(read.updated) };
		const own = content.pageTranslations.find((page) => page.slug === slug && page.language === language);
		if (own?.data === undefined || own.body === undefined)
			return [{ ...data, slug, url: pageUrl(slug, home), language: main, text: body.root, translation: undefined }];
		const { dek, title, ...translation } = { ...own.data, translated: local(own.data.translated) };
		return [{ ...data, dek, title, slug, url: pageUrl(slug, root), language, text: own.body.root, translation }];
	});
	return pages.sort((a, b) => a.order - b.order);
}

const UNNAMED_SITE: SiteData = {
	name: 'A site without a name',
	description: 'content/site.yml has a problem.',
	desk: 'The desk',
	address: undefined,
	languages: [],
	timeZone: 'UTC',
	leaveOut: [],
	contact: 'unknown',
	translations: {},
};

/** What is wrong with each file in itself. */
function fileDiagnostics({
	authors,
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
		...[
			site,
			topics,
			ledger,
			tombstones,
			...outlets.values(),
			...entities.values(),
			...authors.values(),
			...charts.values(),
			...maps.values(),
		],
		...[...articles, ...pages, ...translations, ...pageTranslations],
	].flatMap((reading) => reading?.diagnostics ?? []);
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	return diagnostics.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}
