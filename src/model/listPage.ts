import { listPageUrl } from './urls.ts';

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
