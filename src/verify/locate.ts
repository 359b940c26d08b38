import type { Folder } from './folder.ts';

/** What a URL leads to: another site, a file of this one, or nothing, with the reason. */
export type Target =
	| { readonly kind: 'elsewhere'; readonly url: URL }
	| { readonly kind: 'nothing'; readonly why: string }
	| { readonly kind: 'file'; readonly path: string; readonly fragment: string };

const NOTHING = (why: string): Target => ({ kind: 'nothing', why });

/** Finds what a link leads to. `from` is the URL of the page or file that contains it. */
export function locate(href: string, from: string, { address, files }: Pick<Folder, 'address' | 'files'>): Target {
	if (!URL.canParse(href, from)) return NOTHING('is not an address');
	const url = new URL(href, from);
	const site = new URL(address);
	if (url.origin !== site.origin) return { kind: 'elsewhere', url };
	if (!url.pathname.startsWith(site.pathname))
		return href.startsWith('/') ? NOTHING(`is outside the site, which begins at ${site.pathname}`) : { kind: 'elsewhere', url };
	const wanted = decode(url.pathname.slice(site.pathname.length));
	const path = wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted;
	if (!files.has(path))
		return NOTHING(files.has(`${path}/index.html`) ? 'has no slash at the end' : 'leads nowhere: the site has no such file');
	return { kind: 'file', path, fragment: decode(url.hash.slice(1).replace(/:~:.*$/, '')) };
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
