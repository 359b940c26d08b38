import { ICON_SIZES, iconUrl, SITE_FILES } from '../../model/pages/siteFiles.ts';
import { replacementAt } from '../../model/publishing/tombstone.ts';
import { absolute, HOME_URL } from '../../model/urls.ts';
import type { Context } from '../context.ts';

/** Which pages robots may read: all. Where the sitemaps are. */
export function robotsFile({ site }: Context): string {
	return [
		'User-agent: *',
		'Allow: /',
		'',
		`Sitemap: ${absolute(SITE_FILES.sitemapIndex, site)}`,
		`Sitemap: ${absolute(SITE_FILES.newsSitemap, site)}`,
		'',
	].join('\n');
}

/** Sent with every page. A page cannot say by itself who may frame it: browsers read that from headers alone. */
const COMMON = ['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin'];
const UNFRAMED = ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY'];
const FRAMED = ['Content-Security-Policy: frame-ancestors *'];

/**
 * Headers for hosts that read a `_headers` file (Netlify, Cloudflare Pages): which pages any site may frame, and no site
 * any other; which files scripts of other sites may read. Rules that match one address add up, so no two of these do.
 */
export function headersFile({ editions }: Context): string {
	const pages = editions.flatMap(({ root, sitePages }) =>
		sitePages.filter(({ format }) => format === 'html').map(({ isFramed, url }) => ({ isFramed, place: placeOf(url, root) })),
	);
	const places = (framed: boolean) => new Set(pages.filter(({ isFramed }) => isFramed === framed).map(({ place }) => place));
	const framed = places(true);
	const rules = [
		...[...framed].map((place) => rule(place, FRAMED)),
		// What is gone may have been framed, and a page of its own cannot be told from the rest of its folder.
		...[...places(false), `${HOME_URL}index.html`].filter((place) => !framed.has(place)).map((place) => rule(place, UNFRAMED)),
		// Their names change with what is in them.
		rule('/_astro/*', ['Cache-Control: public, max-age=31536000, immutable']),
		...editions
			.flatMap(({ sitePages }) => sitePages.filter(({ isShared }) => isShared))
			.map(({ url }) => rule(url, ['Access-Control-Allow-Origin: *'])),
	];
	return rules.join('\n\n') + '\n';
}

/** The folder of a page, right below the root of its edition, with all that is in it; the address of a page at the root. */
function placeOf(url: string, root: string): string {
	const [folder = '', ...rest] = url.slice(root.length).split('/');
	return rest.length === 0 ? url : `${root}${folder}/*`;
}

function rule(place: string, headers: readonly string[]): string {
	return [place, ...[...headers, ...COMMON].map((header) => `  ${header}`)].join('\n');
}

/** Redirects for hosts that read a `_redirects` file: from what is gone to what replaces it, and from old addresses to new ones. Elsewhere the page there says so. */
export function redirectsFile({ editions }: Context): string {
	const rules = editions.flatMap(({ sitePages, tombstones }) => {
		const there = new Set(sitePages.map(({ url }) => url));
		return tombstones.flatMap((tombstone) =>
			tombstone.addresses.flatMap((address) => {
				const [place = '', anchor] = replacementAt(address, tombstone)?.split(/(?=#)/) ?? [];
				// Of a claim that is not translated there is a page in each language, and no card.
				return there.has(place) ? [`${address} ${place}${anchor ?? ''} 301`] : [];
			}),
		);
	});
	const moved = editions.flatMap(({ sitePages }) =>
		sitePages.flatMap((page) => (page.kind === 'moved' ? [`${page.url} ${page.to.url} 301`] : [])),
	);
	return [...rules, ...moved].map((line) => `${line}\n`).join('');
}

/** The web manifest: how the site looks when it is put on a home screen. The colours are those of styles/tokens.css. */
export function manifestFile({ edition }: Context): object {
	return {
		name: edition.site.name,
		short_name: edition.site.name,
		description: edition.site.description,
		start_url: HOME_URL,
		display: 'browser',
		background_color: '#fffdf8',
		theme_color: '#fffdf8',
		icons: ICON_SIZES.filter((size) => size !== 180).map((size) => ({ src: iconUrl(size), sizes: `${size}x${size}`, type: 'image/png' })),
	};
}
