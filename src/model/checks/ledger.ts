import { nearest } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { ContentReading } from '../../reading/content.ts';
import { placeAt } from '../../reading/text.ts';
import type { LedgerData } from '../../schema/ledger.ts';
import { addressesIn } from '../ledger.ts';
import { articleUrl, claimUrl, pageUrl, topicUrl } from '../urls.ts';
import { NEEDED_FILES } from './needed.ts';
import { isReadable, type ReadableArticle } from './input.ts';

const NOTHING: LedgerData = { articles: [], topics: [], pages: [] };

/**
 * Links never die: what has been published is still there or has a tombstone, what is published is on the ledger, and
 * no status changes in silence. Where a file could not be read, nothing follows from what it lacks.
 */
export function checkLedger(content: ContentReading): readonly Problem[] {
	const { ledger: ledgerFile, tombstones: tombstonesFile } = content;
	if (ledgerFile?.data === undefined && ledgerFile !== undefined) return [];
	const ledger = ledgerFile?.data ?? NOTHING;
	const recorded = new Set(addressesIn(ledger));
	const present = new Set(addressesOf(content));
	const tombstones = tombstonesFile?.data ?? [];
	const explained = (address: string) => tombstones.some((tombstone) => address.startsWith(tombstone.address));
	const isGone = (address: string) => !present.has(address) && !explained(address);
	const knowsTombstones = tombstonesFile === undefined || tombstonesFile.data !== undefined;
	return [
		...content.articles
			.filter(isReadable)
			.flatMap((article) => [...unrecorded(article, ledger), ...(knowsTombstones ? removedClaims(article, ledger, isGone) : [])]),
		...(knowsTombstones ? removedRest(content, ledger, isGone) : []),
		...unrecordedRest(content, recorded),
		...tombstones.flatMap(({ address, replacedBy }, at) => [
			...(present.has(address) || !recorded.has(address)
				? [problem(place(tombstonesFile, [at, 'address']), 'needless-tombstone', { address, isThere: present.has(address) })]
				: []),
			...(replacedBy !== undefined && !present.has(replacedBy.replace(/#.*/, ''))
				? [problem(place(tombstonesFile, [at, 'replacedBy']), 'dead-link', { url: replacedBy, nearest: nearest(replacedBy, present) })]
				: []),
		]),
	];
}

function place(file: ContentReading['ledger'] | ContentReading['tombstones'], path: readonly (string | number)[]) {
	return file?.locate(path) ?? placeAt({ path: 'content/ledger.yml', text: '' }, 0);
}

/** Every address that a build of this content would publish. */
function addressesOf({ articles, pages, topics }: ContentReading): readonly string[] {
	return [
		...articles
			.filter(({ isDraft }) => !isDraft)
			.flatMap(({ claimIds, slug }) => [articleUrl(slug), ...[...claimIds].map((id) => claimUrl(slug, id))]),
		...(topics?.data ?? []).map(({ id }) => topicUrl(id)),
		...pages.map(({ slug }) => pageUrl(slug)),
	];
}

/** What is new in an article, or has changed its status; told once for each article. */
function unrecorded({ data, isDraft, isWhole, locate, slug }: ReadableArticle, ledger: LedgerData): readonly Problem[] {
	if (isDraft || !isWhole) return [];
	const entry = ledger.articles.find((candidate) => candidate.slug === slug);
	if (entry === undefined) return [problem(locate(['title'], 'key'), 'unrecorded-address', { address: articleUrl(slug) })];
	const changed = data.claims.flatMap(({ id, status }, at) => {
		const was = entry.claims[id];
		return was === undefined || was === status ? [] : [{ id, was, now: status, at }];
	});
	const asOf = data.updated ?? data.published;
	if (entry.asOf === asOf && changed.length > 0)
		return changed.map(({ at, ...change }) => problem(locate(['claims', at, 'status']), 'silent-change', change));
	const fresh = data.claims.findIndex(({ id }) => entry.claims[id] === undefined);
	const id = data.claims[fresh]?.id;
	if (id !== undefined) return [problem(locate(['claims', fresh, 'id']), 'unrecorded-address', { address: claimUrl(slug, id) })];
	return entry.asOf === asOf ? [] : [problem(locate(['updated']), 'unrecorded-address', { address: articleUrl(slug) })];
}

/** Claims that an article had and has no more. */
function removedClaims(
	{ claimIds, isDraft, isWhole, locate, slug }: ReadableArticle,
	ledger: LedgerData,
	isGone: (address: string) => boolean,
): readonly Problem[] {
	if (isDraft || !isWhole) return [];
	const claims = ledger.articles.find((entry) => entry.slug === slug)?.claims ?? {};
	return Object.keys(claims)
		.filter((id) => !claimIds.has(id) && isGone(claimUrl(slug, id)))
		.map((id) => problem(locate(['claims'], 'key'), 'removed-address', { address: claimUrl(slug, id), nearest: nearest(id, claimIds) }));
}

/** Articles, topics and pages that are gone as a whole; they are reported where the ledger lists them. */
function removedRest(
	{ ledger: file, topics }: ContentReading,
	ledger: LedgerData,
	isGone: (address: string) => boolean,
): readonly Problem[] {
	const removed = (address: string, path: readonly (string | number)[]) =>
		isGone(address) ? [problem(place(file, path), 'removed-address', { address, nearest: undefined })] : [];
	return [
		...ledger.articles.flatMap(({ slug }, at) => removed(articleUrl(slug), ['articles', at, 'slug'])),
		...(topics?.problems.length === 0 ? ledger.topics.flatMap((id, at) => removed(topicUrl(id), ['topics', at])) : []),
		// A page that no edition can do without is reported as such.
		...ledger.pages.flatMap((slug, at) => (`content/pages/${slug}.mdx` in NEEDED_FILES ? [] : removed(pageUrl(slug), ['pages', at]))),
	];
}

function unrecordedRest({ pages, topics }: ContentReading, recorded: ReadonlySet<string>): readonly Problem[] {
	const fresh = (address: string, where: () => ReturnType<typeof placeAt>) =>
		recorded.has(address) ? [] : [problem(where(), 'unrecorded-address', { address })];
	return [
		...(topics?.data ?? []).flatMap(({ id }, at) =>
			fresh(topicUrl(id), () => topics?.locate([at, 'id']) ?? placeAt({ path: '', text: '' }, 0)),
		),
		...pages.flatMap(({ file, slug }) => fresh(pageUrl(slug), () => placeAt(file, 0))),
	];
}
