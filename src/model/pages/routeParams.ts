import type { EditionPlace } from '../editionPlace.ts';

/**
 * The parameters that a route of Astro takes from an address: of `/ur/articles/dam/` by `/[...language]/articles/[slug]`
 * they are `ur` and `dam`. `root` is where the edition of the page begins, `home` where the site does: routes know no base
 * path. Throws when the route has no such address.
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

/** A part of a route between two slashes, as a regular expression. */
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
