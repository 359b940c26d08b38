import { nearest } from '../diagnostics/nearest.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentReading } from '../reading/documents/content.ts';
import { placeAt } from '../reading/files/contentFile.ts';
import type { LedgerData, Recorded } from '../schema/ledger.ts';
import { addressesIn, recordedIds } from '../model/publishing/publishedAddresses.ts';
import { authorUrl } from '../model/publishing/author.ts';
import { EMPTY_LEDGER } from '../model/publishing/ledger.ts';
import { articleUrl, claimUrl, entityUrl, HOME_URL, outletUrl, pageUrl, topicUrl } from '../model/urls.ts';
import { knowsAllNames, namesIn } from './names.ts';
import { NEEDED_FILES } from './needed.ts';
import { isReadable, type ReadableArticle } from '../reading/documents/readable.ts';
import { uncertainAddresses, type SitePages } from './targets.ts';

/** What the ledger records, by name. */
interface RecordedNames {
	readonly articles: ReadonlyMap<string, LedgerData['articles'][number]>;
	readonly authors: ReadonlySet<string>;
	readonly entities: ReadonlySet<string>;
	readonly outlets: ReadonlySet<string>;
}

/**
 * Links never die. Checks that what has been published is still there or has a tombstone, that everything published is
 * on the ledger, and that no status changes silently. If a file could not be read, nothing that seems to be missing
 * from it is reported.
 */
export function checkLedger(content: ContentReading, sitePages: SitePages): readonly Diagnostic[] {
	const { ledger: ledgerFile, tombstones: tombstonesFile } = content;
	if (ledgerFile?.data === undefined && ledgerFile !== undefined) return [];
	const ledger = ledgerFile?.data ?? EMPTY_LEDGER;
	const recorded = new Set(addressesIn(ledger));
	const names: RecordedNames = {
		articles: new Map(ledger.articles.map((entry) => [entry.slug, entry])),
		authors: new Set(ledger.authors),
		entities: new Set(recordedIds(ledger, 'entities')),
		outlets: new Set(recordedIds(ledger, 'outlets')),
	};
	const present = new Set(sitePages.published.filter(({ isPermanent }) => isPermanent).map(({ url }) => url));
	const targets = new Set(sitePages.published.filter(({ kind }) => kind !== 'gone' && kind !== 'gone-embed').map(({ url }) => url));
	const uncertain = uncertainAddresses(content);
	const mayBeThere = (address: string) => present.has(address) || uncertain.some((start) => address.startsWith(start));
	const tombstones = tombstonesFile?.data ?? [];
	const explained = (address: string) => tombstones.some((tombstone) => address.startsWith(tombstone.address));
	const isGone = (address: string) => !mayBeThere(address) && !explained(address);
	const knowsTombstones = tombstonesFile === undefined || tombstonesFile.data !== undefined;
	return [
		...content.articles
			.filter(isReadable)
			.flatMap((article) => [...unrecorded(article, names, content), ...(knowsTombstones ? removedClaims(article, names, isGone) : [])]),
		...(knowsTombstones ? removedRest(content, ledger, isGone) : []),
		...unrecordedRest(content, recorded),
		...tombstones.flatMap(({ address, replacedBy }, at) => [
			...(present.has(address) || !recorded.has(address)
				? [diagnostic(place(tombstonesFile, [at, 'address']), 'needless-tombstone', { address, isThere: present.has(address) })]
				: []),
			...(replacedBy !== undefined &&
			!targets.has(replacedBy.replace(/#.*/, '')) &&
			!uncertain.some((start) => replacedBy.startsWith(start))
				? [diagnostic(place(tombstonesFile, [at, 'replacedBy']), 'dead-link', { url: replacedBy, nearest: nearest(replacedBy, targets) })]
				: []),
		]),
	];
}

function place(file: ContentReading['tombstones'], path: readonly (string | number)[]) {
	return file?.locate(path) ?? placeAt({ path: 'content/tombstones.yml', text: '' }, 0);
}

/** Reports the statuses of an article that changed silently, or else the first thing in it that is not on the ledger. */
function unrecorded(article: ReadableArticle, names: RecordedNames, content: ContentReading): readonly Diagnostic[] {
	const { data, isDraft, isWhole, locate, slug } = article;
	if (isDraft || !isWhole) return [];
	const entry = names.articles.get(slug);
	if (entry === undefined) return [diagnostic(locate(['title'], 'key'), 'unrecorded-address', { address: articleUrl(slug, HOME_URL) })];
	// A map, because a claim may be called “constructor”, which every object has.
	const recorded = new Map(Object.entries(entry.claims));
	const changed = data.claims.flatMap(({ id, status }, at) => {
		const was = recorded.get(id);
		return was === undefined || was === status ? [] : [{ id, was, now: status, at }];
	});
	// The ledger writes the same moment in the site’s time zone.
	const isAsRecorded = Date.parse(entry.asOf) === Date.parse(data.updated ?? data.published);
	if (isAsRecorded && changed.length > 0)
		return changed.map(({ at, ...change }) => diagnostic(locate(['claims', at, 'status']), 'silent-change', change));
	const fresh = data.claims.findIndex(({ id }) => !recorded.has(id));
	const id = data.claims[fresh]?.id;
	if (id !== undefined)
		return [diagnostic(locate(['claims', fresh, 'id']), 'unrecorded-address', { address: claimUrl(slug, id, HOME_URL) })];
	if (!isAsRecorded) return [diagnostic(locate(['updated']), 'unrecorded-address', { address: articleUrl(slug, HOME_URL) })];
	return unrecordedNames(article, names, content);
}

/** Reports the first outlet, entity or author of an article that is not on the ledger. */
function unrecordedNames(article: ReadableArticle, recorded: RecordedNames, content: ContentReading): readonly Diagnostic[] {
	const { authors, outlets } = namesIn(article, content);
	const outlet = outlets.find((id) => !recorded.outlets.has(id));
	if (outlet !== undefined) {
		const at = article.data.sources.findIndex((source) => source.outlet === outlet || source.via === outlet);
		const key = article.data.sources[at]?.outlet === outlet ? 'outlet' : 'via';
		return [diagnostic(article.locate(['sources', at, key]), 'unrecorded-address', { address: outletUrl(outlet, HOME_URL) })];
	}
	// An entity that is missing from the article’s list is reported elsewhere.
	const at = article.data.entities.findIndex((id) => content.entities.has(id) && !recorded.entities.has(id));
	const entity = article.data.entities[at];
	if (entity !== undefined)
		return [diagnostic(article.locate(['entities', at]), 'unrecorded-address', { address: entityUrl(entity, HOME_URL) })];
	const author = authors.find((id) => !recorded.authors.has(id));
	return author === undefined
		? []
		: [diagnostic(article.locate(['byline']), 'unrecorded-address', { address: authorUrl(author, HOME_URL) })];
}

/** Reports claims that an article had and no longer has. */
function removedClaims(
	{ claimIds, isDraft, isWhole, locate, slug }: ReadableArticle,
	names: RecordedNames,
	isGone: (address: string) => boolean,
): readonly Diagnostic[] {
	if (isDraft || !isWhole) return [];
	const claims = names.articles.get(slug)?.claims ?? {};
	return Object.keys(claims)
		.filter((id) => !claimIds.has(id) && isGone(claimUrl(slug, id, HOME_URL)))
		.map((id) =>
			diagnostic(locate(['claims'], 'key'), 'removed-address', { address: claimUrl(slug, id, HOME_URL), nearest: nearest(id, claimIds) }),
		);
}

/** Reports articles, outlets, entities, authors, topics and pages that are gone completely, at the place where the ledger lists them. */
function removedRest(content: ContentReading, ledger: LedgerData, isGone: (address: string) => boolean): readonly Diagnostic[] {
	const { ledger: file, topics } = content;
	const removed = (address: string, of: Recorded, id: string) =>
		file !== undefined && isGone(address) ? [diagnostic(file.locate(of, id), 'removed-address', { address, nearest: undefined })] : [];
	const articles = ledger.articles.flatMap(({ slug }) => removed(articleUrl(slug, HOME_URL), 'articles', slug));
	// What only one article names goes with that article. It is reported once the article has a tombstone.
	const knowsNames = articles.length === 0 && knowsAllNames(content);
	return [
		...articles,
		...(knowsNames ? recordedIds(ledger, 'outlets').flatMap((id) => removed(outletUrl(id, HOME_URL), 'outlets', id)) : []),
		...(knowsNames ? recordedIds(ledger, 'entities').flatMap((id) => removed(entityUrl(id, HOME_URL), 'entities', id)) : []),
		...(knowsNames ? ledger.authors.flatMap((id) => removed(authorUrl(id, HOME_URL), 'authors', id)) : []),
		...(topics?.diagnostics.length === 0 ? ledger.topics.flatMap((id) => removed(topicUrl(id, HOME_URL), 'topics', id)) : []),
		// A missing page that every edition needs is reported elsewhere.
		...ledger.pages.flatMap((slug) => (`content/pages/${slug}.mdx` in NEEDED_FILES ? [] : removed(pageUrl(slug, HOME_URL), 'pages', slug))),
	];
}

function unrecordedRest({ pages, topics }: ContentReading, recorded: ReadonlySet<string>): readonly Diagnostic[] {
	const fresh = (address: string, where: () => ReturnType<typeof placeAt>) =>
		recorded.has(address) ? [] : [diagnostic(where(), 'unrecorded-address', { address })];
	return [
		...(topics?.data ?? []).flatMap(({ id }, at) =>
			fresh(topicUrl(id, HOME_URL), () => topics?.locate([at, 'id']) ?? placeAt({ path: '', text: '' }, 0)),
		),
		...pages.flatMap(({ file, slug }) => fresh(pageUrl(slug, HOME_URL), () => placeAt(file, 0))),
	];
}
