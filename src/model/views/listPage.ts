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

/** What a page shows of one part of a list, and how many the whole part has. */
export interface Part<Name, Item> {
	readonly name: Name;
	readonly items: readonly Item[];
	readonly total: number;
}

/** Divides a list that has parts into pages. A part may begin on one page and end on another; what a page has nothing of, it does not name. */
export function paginateParts<Name, Item>(
	parts: readonly { readonly name: Name; readonly items: readonly Item[] }[],
	url: string,
	size: number,
): readonly ListPage<Part<Name, Item>>[] {
	const all = parts.flatMap((part) => part.items.map((item) => ({ part, item })));
	return paginate(all, url, size).map((page) => ({
		...page,
		items: [...Map.groupBy(page.items, ({ part }) => part)].map(([{ items, name }, group]) => ({
			name,
			items: group.map(({ item }) => item),
			total: items.length,
		})),
	}));
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
