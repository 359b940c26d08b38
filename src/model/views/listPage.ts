import { listPageUrl } from '../urls.ts';

/** One page of a list that may be too long for one. */
export interface ListPage<Item> {
	/** From 1. */
	readonly number: number;
	readonly url: string;
	readonly items: readonly Item[];
	/** How many the whole list has. */
	readonly total: number;
	/** The addresses of all its pages, this one among them. */
	readonly pages: readonly string[];
}

/** Claims or documents, each of a few lines, on one page: more would keep a phone on a slow line waiting. */
export const ENTRIES_ON_A_PAGE = 50;

/** Names of a line or two, on one page. */
export const NAMES_ON_A_PAGE = 200;

/** Articles with their short answers, on one page of a topic, below which is what happened in them by date. */
export const TEASERS_ON_A_PAGE = 10;

/** The newest of a list, on a page that is not about the list itself and leads to all of it. */
export const NEWEST = 12;

/** What a page shows of one part of a list, and how many the whole part has. */
export interface Part<Name, Item> {
	readonly name: Name;
	readonly items: readonly Item[];
	readonly total: number;
}

/** A part with all that it has. */
export type WholePart<AnyPart> =
	AnyPart extends Part<infer Name, infer Item> ? { readonly name: Name; readonly items: readonly Item[] } : never;

/** Divides a list that has parts into pages. A part may begin on one page and end on another; what a page has nothing of, it does not name. */
export function paginateParts<AnyPart extends Part<unknown, unknown>>(
	parts: readonly WholePart<AnyPart>[],
	url: string,
	size: number,
): readonly ListPage<AnyPart>[] {
	const all = parts.flatMap((part) => part.items.map((item) => ({ part, item })));
	return paginate(all, url, size).map((page) => ({
		...page,
		// Each part keeps its name and the kind of its items.
		items: [...Map.groupBy(page.items, ({ part }) => part)].map(
			([{ items, name }, group]) => ({ name, items: group.map(({ item }) => item), total: items.length }) as unknown as AnyPart,
		),
	}));
}

/** The page on which the part of a name begins; undefined where the list has no such part. */
export function pageWithPart<AnyPart extends Part<unknown, unknown>>(
	pages: readonly ListPage<AnyPart>[],
	name: AnyPart['name'],
): ListPage<AnyPart> | undefined {
	return pages.find(({ items }) => items.some((part) => part.name === name));
}

/** How far the links of a page of a list reach: to its neighbours, and in leaps, so that every page is few steps from every other. */
const LEAPS = [0, 1, 2, 10, 100, 1000];

/** The numbers of the pages to which one page of a list leads: the first, the last, and those that lie at certain distances. */
export function pagesInReach({ number, pages }: Pick<ListPage<unknown>, 'number' | 'pages'>): readonly number[] {
	const near = LEAPS.flatMap((leap) => [number - leap, number + leap]).filter((other) => other > 1 && other < pages.length);
	return [...new Set([1, ...near, pages.length])].sort((a, b) => a - b);
}

/** Divides a list into pages. A list without items has one page, which says so. */
export function paginate<Item>(items: readonly Item[], url: string, size: number): readonly ListPage<Item>[] {
	const pages = Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, index) => listPageUrl(url, index + 1));
	return pages.map((address, index) => ({
		number: index + 1,
		url: address,
		items: items.slice(index * size, (index + 1) * size),
		total: items.length,
		pages,
	}));
}
