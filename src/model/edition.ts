import type { Problem } from '../problems/problem.ts';
import { isWarning } from '../problems/warnings.ts';
import { readContent, type ContentReading } from '../reading/content.ts';
import type { ContentFile } from '../reading/text.ts';
import type { LedgerData } from '../schema/ledger.ts';
import type { PageData, SiteData } from '../schema/site.ts';
import { joinArticle, type Article } from './article.ts';
import { buildCatalogue, type Topic } from './catalogue.ts';
import { checkEdition } from './checks/check.ts';
import { isReadable, isReadableTranslation } from './checks/input.ts';
import type { InLanguage } from './inLanguage.ts';
import { EMPTY_LEDGER, raiseTombstones, type Tombstone } from './ledger.ts';
import { inOwnWords, inTranslation, type Provenance } from './translation.ts';
import { editionRoot, HOME_URL, pageUrl } from './urls.ts';

/** A page beside the articles: about, how we source, corrections. */
export interface Page extends PageData {
	readonly slug: string;
	readonly url: string;
	/** That of its words: the main one, where it is not translated. */
	readonly language: string;
	/** How it was translated; undefined for an original. */
	readonly translation: Provenance | undefined;
}

/** The site as it calls itself in one language. */
export interface Site extends Omit<SiteData, 'translations'> {
	/** That of its name and description: the main one, where they are not translated. */
	readonly language: string;
}

/** Everything that one build publishes in one language, joined and checked. */
export interface Edition {
	readonly language: string;
	/** Where it begins: `/`, `/ur/`. */
	readonly root: string;
	readonly site: Site;
	/** The newest first. Drafts are among them, marked, for the desk to look at. */
	readonly articles: readonly Article[];
	/** Those of the main edition that this one has not; the newest first. */
	readonly untranslated: readonly Article[];
	/** What is not translated is there with its address in the main edition. */
	readonly pages: readonly Page[];
	readonly topics: readonly Topic[];
	/** What has been published so far, by the ledger. */
	readonly ledger: LedgerData;
	readonly tombstones: readonly Tombstone[];
}

/** What the edition is made in: the moment of the build, and the languages of the site. */
export interface Circumstances {
	readonly now: Date;
	/** The tags of its languages, the main one first. */
	readonly languages: readonly string[];
}

/** What comes of the files of content/. */
export interface Build {
	/** In the main language. */
	readonly edition: Edition;
	/** In every language, the main one first. */
	readonly editions: readonly [Edition, ...Edition[]];
	/** What keeps the edition from being published. */
	readonly problems: readonly Problem[];
	readonly draftProblems: readonly Problem[];
	/** What the desk should know, and what keeps nothing from being published. */
	readonly warnings: readonly Problem[];
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
	const drafts = new Set([...content.articles, ...content.translations].filter(({ isDraft }) => isDraft).map(({ file }) => file.path));
	const found = inOrder([...content.problems, ...fileProblems(content), ...checkEdition(content, files, { languages, now })]);
	const problems = found.filter(({ code }) => !isWarning(code));
	return {
		edition,
		editions: [edition, ...translated],
		problems: problems.filter(({ file }) => !drafts.has(file)),
		draftProblems: problems.filter(({ file }) => drafts.has(file)),
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
function joinEdition(content: ContentReading, place: InLanguage, original?: Edition): Edition {
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

function joinPages(content: ContentReading, { language, main, root }: InLanguage): readonly Page[] {
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
function fileProblems({
	charts,
	entities,
	ledger,
	maps,
	outlets,
	site,
	tombstones,
	topics,
	...content
}: ContentReading): readonly Problem[] {
	const { articles, pageTranslations, pages, translations } = content;
	return [
		...[site, topics, ledger, tombstones, ...outlets.values(), ...entities.values(), ...charts.values(), ...maps.values()],
		...[...articles, ...pages, ...translations, ...pageTranslations],
	].flatMap((reading) => reading?.problems ?? []);
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
	return problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}
