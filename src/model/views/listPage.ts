import { listPageUrl } from '../urls.ts';

/** One page of a list. */
export interface ListPage<Item> {
	/** From 1. */
	readonly number: number;
	readonly url: string;
	readonly items: readonly Item[];
	/** How many items the whole list has. */
	readonly total: number;
	/** The addresses of all its pages, including this one. */
	readonly pages: readonly string[];
}

/** Claims or documents on one page, of a few lines each. More would keep a phone on a slow connection waiting. */
export const ENTRIES_ON_A_PAGE = 50;

/** Names on one page, of a line or two each. */
export const NAMES_ON_A_PAGE = 200;

/** Articles with their short answers on one page of a topic. Below them, the page lists what happened in them by date. */
export const TEASERS_ON_A_PAGE = 10;

/** How many of the newest items a page shows if it links to the full list. */
export const NEWEST = 12;

/** What a page shows of one part of a list, and how many items the whole part has. */
export interface Part<Name, Item> {
	readonly name: Name;
	readonly items: readonly Item[];
	readonly total: number;
}

/** A part with all of its items. */
export type WholePart<AnyPart> =
	AnyPart extends Part<infer Name, infer Item> ? { readonly name: Name; readonly items: readonly Item[] } : never;

/** Divides a list that has parts into pages. A part may run over several pages. A page names only the parts that it has items of. */
export function paginateParts<AnyPart extends Part<unknown, unknown>>(
	parts: readonly WholePart<AnyPart>[],
	url: string,
	size: number,
): readonly ListPage<AnyPart>[] {
	const all = parts.flatMap((part) => part.items.map((item) => ({ part, item })));
	return paginate(all, url, size).map((page) => ({
		...page,
		// The cast is safe: each part keeps its name and the kind of its items.
		items: [...Map.groupBy(page.items, ({ part }) => part)].map(
			([{ items, name }, group]) => ({ name, items: group.map(({ item }) => item), total: items.length }) as unknown as AnyPart,
		),
	}));
}

/** The page where the part with this name begins; undefined if the list has no such part. */
export function pageWithPart<AnyPart extends Part<unknown, unknown>>(
	pages: readonly ListPage<AnyPart>[],
	name: AnyPart['name'],
): ListPage<AnyPart> | undefined {
	return pages.find(({ items }) => items.some((part) => part.name === name));
}

/** How far the links on a page of a list reach: to its neighbours, and in leaps, so that every page is a few steps from every other. */
const LEAPS = [0, 1, 2, 10, 100, 1000];

/** The numbers of the pages that one page of a list links to: the first, the last, and those at certain distances. */
export function pagesInReach({ number, pages }: Pick<ListPage<unknown>, 'number' | 'pages'>): readonly number[] {
	const near = LEAPS.flatMap((leap) => [number - leap, number + leap]).filter((other) => other > 1 && other < pages.length);
	return [...new Set([1, ...near, pages.length])].sort((a, b) => a - b);
}

/** Divides a list into pages. An empty list has one page, which says that it is empty. */
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
