import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentReading } from '../reading/documents/content.ts';
import { placeAt, type ContentFile } from '../reading/files/contentFile.ts';
import { buildCatalogue } from '../model/catalogue.ts';
import type { Circumstances } from '../model/circumstances.ts';
import { UNKNOWN } from '../schema/date.ts';
import { addressFault } from '../schema/siteAddress.ts';
import { isTakenBelowHub, isTakenPage } from '../model/pages/takenNames.ts';
import { HOME_URL } from '../model/urls.ts';
import { checkBlanks } from './newsroom/blanks.ts';
import { checkBrand } from './newsroom/brand.ts';
import { checkCalendars } from './calendars.ts';
import { checkColours } from './newsroom/colours.ts';
import { checkDates } from './dates.ts';
import { checkCardLetters } from './cards.ts';
import { checkCharts } from './graphics/charts.ts';
import { checkEvidence } from './evidence.ts';
import { checkGraphics } from './graphics/graphics.ts';
import { checkIds, findDuplicates } from './ids.ts';
import { isReadable } from '../reading/documents/readable.ts';
import { checkLedger } from './ledger.ts';
import { checkLinks } from './links.ts';
import { checkMaps } from './graphics/maps.ts';
import { NEEDED_FILES } from './needed.ts';
import { checkPositions } from './graphics/positions.ts';
import { checkPictureFiles } from './pictures/pictureFiles.ts';
import { checkPictureUses } from './pictures/pictureUses.ts';
import { checkRecordTranslations } from './translations/recordTranslations.ts';
import { checkReferences } from './references.ts';
import { checkRelated } from './related.ts';
import { checkRepeats } from './repeats.ts';
import { checkTranslations } from './translations/translations.ts';
import type { SitePages } from './targets.ts';
import { checkUses } from './uses.ts';
import { checkWords } from './translations/words.ts';

/** What is checked, and what the check needs. */
interface Given extends Circumstances {
	readonly content: ContentReading;
	/** All files, including pictures. */
	readonly files: readonly ContentFile[];
	/** The pages of the main edition. */
	readonly sitePages: SitePages;
}

/** Everything that is wrong between files, or between an article's frontmatter and its text. */
export function checkEdition({ content, files, languages, now, sitePages }: Given): readonly Diagnostic[] {
	const [main = ''] = languages;
	const catalogue = buildCatalogue(content, { language: main, main, root: HOME_URL, home: HOME_URL });
	const slugs = new Set(content.articles.map(({ slug }) => slug));
	const drafts = new Set(content.articles.filter(({ isDraft }) => isDraft).map(({ slug }) => slug));
	return [
		...checkSite(content, files, languages),
		...checkWords(content),
		...checkReports(content),
		...checkAddress(content),
		...checkBlanks(files),
		...checkColours(content),
		...checkBrand(files),
		...content.articles.filter(isReadable).flatMap((article) => {
			const unknown = checkReferences(article, catalogue, slugs);
			return [
				...checkIds(article),
				...unknown,
				...withoutSuspects([...checkUses(article, catalogue), ...checkPictureUses(article)], unknown),
				...(article.hasAllKeys ? [...checkRepeats(article), ...checkEvidence(article)] : []),
				...checkDates(article, now),
				...checkRelated(article, drafts),
			];
		}),
		...checkCalendars(content),
		...checkCharts(content, catalogue, now),
		...checkMaps(content, catalogue),
		...checkPositions(content),
		...checkGraphics(content, catalogue),
		...checkCardLetters(content),
		...checkLinks(content, sitePages),
		...checkPictureFiles(content, files),
		...checkLedger(content, sitePages),
		...checkTranslations(content, { languages, now }),
		...checkRecordTranslations(content, languages),
	];
}

/** Leaves out what follows from a misspelt id. Neither that id nor the one that was probably meant is reported as unused as well. */
function withoutSuspects(unused: readonly Diagnostic[], unknown: readonly Diagnostic[]): readonly Diagnostic[] {
	const suspects = new Set(
		unknown.flatMap(({ details }) =>
			details !== undefined && 'nearest' in details && 'id' in details ? [details.id, details.nearest] : [],
		),
	);
	return unused.filter(({ details }) => details === undefined || !('id' in details) || !suspects.has(details.id));
}

/** Reports a site that takes no reports of errors. Readers are told as well. */
function checkReports({ site }: ContentReading): readonly Diagnostic[] {
	if (site?.data?.contact !== UNKNOWN || site.data.reports !== undefined) return [];
	return [diagnostic(site.locate(['contact']), 'no-report-address')];
}

/** Reports a site without an address that readers can reach. */
function checkAddress({ site }: ContentReading): readonly Diagnostic[] {
	if (site?.data === undefined) return [];
	const { address = '' } = site.data;
	const fault = addressFault(site.data.address);
	if (fault === undefined) return [];
	const place = site.locate(address === '' ? [] : ['address']);
	return [
		fault === 'placeholder'
			? diagnostic(place, 'placeholder-address', { address })
			: diagnostic(place, 'no-site-address', { address, fault }),
	];
}

function checkSite(
	{ articles, authors, entities, outlets, pages, topics }: ContentReading,
	files: readonly ContentFile[],
	languages: readonly string[],
): readonly Diagnostic[] {
	const paths = new Set(files.map(({ path }) => path));
	return [
		...Object.entries(NEEDED_FILES).flatMap(([path, purpose]) =>
			paths.has(path) ? [] : [diagnostic(placeAt({ path, text: '' }, 0), 'missing-file', { path, purpose })],
		),
		...(topics === undefined
			? []
			: findDuplicates(
					(topics.data ?? []).map(({ id }, at) => [id, [at, 'id']]),
					topics.locate,
				)),
		...articles.filter(({ slug }) => isTakenBelowHub(slug)).map(({ file, slug }) => diagnostic(placeAt(file, 0), 'slug-taken', { slug })),
		...[...outlets, ...entities, ...authors].flatMap(([slug, { file }]) =>
			isTakenBelowHub(slug) ? [diagnostic(placeAt(file, 0), 'slug-taken', { slug })] : [],
		),
		...pages
			.filter(({ slug }) => isTakenPage(slug, languages))
			.map(({ file, slug }) => diagnostic(placeAt(file, 0), 'slug-taken', { slug })),
	];
}
