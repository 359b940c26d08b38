import { PAGE_TYPES } from './pageTypes.ts';
import { BY_NAME } from '../urls.ts';

/** First parts of addresses that no page of the site has today, and that hosts, or editions to come, may need. */
const RESERVED = ['404', '_astro', 'assets', 'cards', 'index', 'pagefind', 'sources'];

/** The second part of the addresses of a list’s pages. */
const LIST_PAGE = 'page';

/** The names in a route at a place, counted from 0, below the parts that lead there. */
function namesAt(place: number, above: readonly string[] = []): readonly string[] {
	return Object.values(PAGE_TYPES)
		.map(({ pattern }) => pattern.split('/').filter((part) => part !== ''))
		.filter((parts) => above.every((part, index) => parts[index] === part))
		.flatMap((parts) => parts.slice(place, place + 1))
		.filter((part) => !part.includes('['))
		.map((part) => part.replace(/\.\w+$/, ''));
}

/** Names that a page beside the articles cannot have, because /<name>/ is something else; the tags of the site’s languages among them. */
export function isTakenPage(slug: string, languages: readonly string[]): boolean {
	return [...namesAt(0), ...RESERVED, ...languages].includes(slug);
}

/** Names that an article, an outlet, an entity or an author cannot have, because /articles/<name>/ is something else. */
export function isTakenBelowHub(name: string): boolean {
	const below = ['articles', 'outlets', 'entities', 'authors'].flatMap((hub) => namesAt(1, [hub]));
	return [LIST_PAGE, BY_NAME, 'index', ...below].includes(name);
}

/** Names that a claim cannot have, because /articles/<slug>/<name>/ is something else. */
export function isTakenClaim(id: string): boolean {
	return ['embed', 'index', ...namesAt(2, ['articles', '[slug]'])].includes(id);
}
