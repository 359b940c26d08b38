import type { EditionPlace } from '../editionPlace.ts';

/**
 * The parameters that an Astro route takes from an address: for `/ur/articles/dam/` and the route
 * `/[...language]/articles/[slug]`, they are `ur` and `dam`. `root` is the root of the page’s edition and `home` that
 * of the site; routes do not include the base path. Throws if the address does not match the route.
 */
export function paramsIn(
	url: string,
	pattern: string,
	{ home, root }: Pick<EditionPlace, 'home' | 'root'>,
): Readonly<Record<string, string | undefined>> {
	const language = trimmed(root.slice(home.length));
	const isLocalized = pattern.startsWith(LANGUAGE);
	const own = trimmed(isLocalized ? pattern.slice(LANGUAGE.length) : pattern);
	const path = trimmed(url.slice((isLocalized ? root : home).length)).replace(/\.html$/, '');
	const source = own
		.split('/')
		.map((part) => (part.startsWith('[...') && part.endsWith(']') ? `(?:/(?<${part.slice(4, -1)}>.+))?` : `/${inPart(part)}`))
		.join('');
	const found = new RegExp(`^${own === '' ? '/' : source}$`).exec(`/${path}`);
	if (found === null) throw new Error(`The route ${pattern} has no address ${url}.`);
	return { ...(isLocalized && { language: language || undefined }), ...found.groups };
}

const LANGUAGE = '/[...language]';

function trimmed(path: string): string {
	return path.replace(/^\/|\/$/g, '');
}

/** One segment of a route as a regular expression. */
function inPart(part: string): string {
	return part
		.split(/(\[[^\]]+\])/)
		.map((piece) =>
			piece.startsWith('[...')
				? `(?<${piece.slice(4, -1)}>.+)`
				: piece.startsWith('[')
					? `(?<${piece.slice(1, -1)}>[^/]+)`
					: RegExp.escape(piece),
		)
		.join('');
}
