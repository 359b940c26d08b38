import { isLanguage, nameLanguage } from '../../schema/language.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { authorSchema, type AuthorData } from '../../schema/author.ts';
import { entitySchema, type EntityData } from '../../schema/entity.ts';
import { isId } from '../../schema/id.ts';
import { isPlainPictureName, plainPictureName, type PictureFacts } from '../../schema/picture.ts';
import { tombstonesSchema, type TombstoneData } from '../../schema/ledger.ts';
import { mapSchema, type MapData } from '../../schema/map.ts';
import { outletSchema, type OutletData } from '../../schema/outlet.ts';
import { siteSchema, topicsSchema, type SiteData, type TopicData } from '../../schema/site.ts';
import { checkCharacters } from '../files/characters.ts';
import { settleConflicts } from '../files/conflicts.ts';
import { readChart, type ChartReading } from './chart.ts';
import { readArticle, type ArticleReading } from './article.ts';
import { keepNothing, type Keep } from './keep.ts';
import { readLedger, type LedgerReading } from './ledger.ts';
import { readPage, readPageTranslation, type PageReading, type PageTranslationReading } from './page.ts';
import { fileKind, isPicture, type FileKind } from '../files/path.ts';
import { readRecord, type RecordReading } from './record.ts';
import { looksLikePicture, rightName } from '../files/rightName.ts';
import { placeAt, type ContentFile } from '../files/contentFile.ts';
import { readTranslation, type TranslationReading } from './translation.ts';

/** Everything in content/, file by file. References between files have not been looked up yet. */
export interface ContentReading {
	readonly site: RecordReading<SiteData> | undefined;
	readonly topics: RecordReading<readonly TopicData[]> | undefined;
	readonly ledger: LedgerReading | undefined;
	readonly tombstones: RecordReading<readonly TombstoneData[]> | undefined;
	readonly outlets: ReadonlyMap<string, RecordReading<OutletData>>;
	readonly entities: ReadonlyMap<string, RecordReading<EntityData>>;
	readonly authors: ReadonlyMap<string, RecordReading<AuthorData>>;
	readonly charts: ReadonlyMap<string, ChartReading>;
	/** The CSV files in article folders, by path. */
	readonly tables: ReadonlyMap<string, ContentFile>;
	readonly maps: ReadonlyMap<string, RecordReading<MapData>>;
	/** The pictures in article folders that can be shown, by path. */
	readonly pictures: ReadonlyMap<string, PictureFacts>;
	/** In the main language. */
	readonly articles: readonly ArticleReading[];
	readonly pages: readonly PageReading[];
	/** In the other languages. */
	readonly translations: readonly TranslationReading[];
	readonly pageTranslations: readonly PageTranslationReading[];
	/** Problems with the files themselves: their names, places and encoding. */
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads each file as what its path says it is. `languages` are the tags of the site’s languages, the main one first.
 * `keep` may return what was read from a file before.
 */
export function readContent(files: readonly ContentFile[], languages: readonly string[], keep: Keep = keepNothing): ContentReading {
	const settled = files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(settleConflicts);
	const sorted = settled.map(({ file }) => ({ file, ...fileKind(file.path) }));
	const named = (kind: FileKind['kind']) => sorted.flatMap((entry) => ('id' in entry && entry.kind === kind ? [entry] : []));
	const [main = '', ...others] = languages;
	const inLanguages = (kind: FileKind['kind'], tags: readonly string[]) =>
		sorted.flatMap((entry) => ('language' in entry && entry.kind === kind && tags.includes(entry.language) ? [entry] : []));
	const single = (kind: FileKind['kind']) => sorted.find((entry) => entry.kind === kind);
	const tables = new Map(sorted.flatMap(({ file, kind }) => (kind === 'table' ? [[file.path, file] as const] : [])));
	const [site, topics, ledger, tombstones] = [single('site'), single('topics'), single('ledger'), single('tombstones')];
	return {
		site: site && readRecord(site.file, siteSchema),
		topics: topics && readRecord(topics.file, topicsSchema),
		ledger: readLedger(
			ledger?.file,
			sorted.flatMap((entry) => (entry.kind === 'recorded' ? [entry] : [])),
			keep,
		),
		tombstones: tombstones && readRecord(tombstones.file, tombstonesSchema),
		outlets: new Map(named('outlet').map(({ id, file }) => [id, keep('outlet', file, () => readRecord(file, outletSchema))])),
		entities: new Map(named('entity').map(({ id, file }) => [id, keep('entity', file, () => readRecord(file, entitySchema))])),
		authors: new Map(named('author').map(({ id, file }) => [id, readRecord(file, authorSchema)])),
		charts: new Map(named('chart').map(({ id, file }) => [id, readChart(file, tables)])),
		tables,
		maps: new Map(named('map').map(({ id, file }) => [id, readRecord(file, mapSchema)])),
		pictures: new Map(files.flatMap(({ path, picture }) => (picture === undefined ? [] : [[path, picture]]))),
		articles: inLanguages('article', [main]).map(({ file, id }) => keep(`article in ${main}`, file, () => readArticle(file, id, main))),
		pages: named('page').map(({ id, file }) => readPage(file, id)),
		translations: inLanguages('article', others).map(({ file, id, language }) =>
			keep('translation', file, () => readTranslation(file, id, language)),
		),
		pageTranslations: inLanguages('page-translation', others).map(({ file, id, language }) => readPageTranslation(file, id, language)),
		diagnostics: [...settled.flatMap(({ diagnostics }) => diagnostics), ...sorted.flatMap((entry) => nameDiagnostics(entry, languages))],
	};
}

function nameDiagnostics({ file, ...what }: { file: ContentFile } & FileKind, languages: readonly string[]): readonly Diagnostic[] {
	if (isPicture(file.path)) return pictureNameDiagnostics(file);
	if (what.kind === 'ignored') return [];
	const start = () => placeAt(file, 0);
	if (isUnread(file.fault)) return [diagnostic(start(), 'unreadable-file', { path: file.path, fault: file.fault })];
	if (what.kind === 'misplaced') {
		const { path } = file;
		return [diagnostic(start(), 'misplaced-file', { path, rightName: rightName(path), isPicture: looksLikePicture(path) })];
	}
	const diagnostics = [...checkCharacters(file)];
	if ('id' in what && what.kind !== 'recorded' && !isId(what.id)) diagnostics.push(diagnostic(start(), 'bad-id', { id: what.id }));
	if ('language' in what) {
		const { kind, language } = what;
		const known = kind === 'article' ? languages : languages.slice(1);
		if (!known.includes(language))
			diagnostics.push(
				diagnostic(start(), 'unknown-language', {
					language,
					known: known.map(nameLanguage).join(', '),
					nearest: isLanguage(language) ? undefined : nearest(language, known),
					where: kind === 'article' ? 'article' : 'page',
				}),
			);
	}
	return diagnostics;
}

/** Reports a picture’s name, or a file that cannot be opened. A broken picture is reported where it is shown. */
function pictureNameDiagnostics(file: ContentFile): readonly Diagnostic[] {
	const { fault, path } = file;
	const start = placeAt(file, 0);
	if (isUnread(fault)) return [diagnostic(start, 'unreadable-file', { path, fault })];
	const name = path.slice(path.lastIndexOf('/') + 1);
	return isPlainPictureName(name) ? [] : [diagnostic(start, 'picture-name', { name, plain: plainPictureName(name) })];
}

function isUnread(fault: ContentFile['fault']): fault is 'link' | 'name' | 'access' {
	return fault === 'link' || fault === 'name' || fault === 'access';
}
