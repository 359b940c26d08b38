import { PAGE_TYPES } from './pageTypes.ts';
import { BY_NAME } from '../urls.ts';

/** First path segments that no page uses today, but that hosts or future editions may need. */
const RESERVED = ['404', '_astro', 'assets', 'cards', 'index', 'pagefind', 'sources'];

/** The path segment before the number of a list’s page. */
const LIST_PAGE = 'page';

/** The fixed names that routes have at one position, counted from 0, below the given segments. */
function namesAt(place: number, above: readonly string[] = []): readonly string[] {
	return Object.values(PAGE_TYPES)
		.map(({ pattern }) => pattern.split('/').filter((part) => part !== ''))
		.filter((parts) => above.every((part, index) => parts[index] === part))
		.flatMap((parts) => parts.slice(place, place + 1))
		.filter((part) => !part.includes('['))
		.map((part) => part.replace(/\.\w+$/, ''));
}

/**
 * Whether a page outside the articles cannot have this name, because /<name>/ is something else, such as an edition in
 * another language.
 */
export function isTakenPage(slug: string, languages: readonly string[]): boolean {
	return TAKEN_PAGES.has(slug) || languages.includes(slug);
}

const TAKEN_PAGES = new Set([...namesAt(0), ...RESERVED]);

/** Whether an article, outlet, entity or author cannot have this name, because /articles/<name>/ or the like is something else. */
export function isTakenBelowHub(name: string): boolean {
	return TAKEN_BELOW_HUBS.has(name);
}

const TAKEN_BELOW_HUBS = new Set([
	...[LIST_PAGE, BY_NAME, 'index'],
	...['articles', 'outlets', 'entities', 'authors'].flatMap((hub) => namesAt(1, [hub])),
]);

/** Whether a claim cannot have this name, because /articles/<slug>/<name>/ is something else. */
export function isTakenClaim(id: string): boolean {
	return TAKEN_CLAIMS.has(id);
}

const TAKEN_CLAIMS = new Set(['embed', 'index', ...namesAt(2, ['articles', '[slug]'])]);
