import { absolute, claimsUrl, HOME_URL, HUBS, hubUrl, pageUrl, searchUrl, SITE_FILES } from '../../model/urls.ts';
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
 * Headers for hosts that read a `_headers` file (Netlify, Cloudflare Pages): any site may frame the cards of claims,
 * and no site anything else. Rules that match one address add up, so no two of these do.
 */
export function headersFile({ editions }: Context): string {
	const places = editions.flatMap(({ pages, root }) => [
		root,
		`${searchUrl(root)}*`,
		...HUBS.map((hub) => `${hubUrl(hub, root)}*`),
		...pages.map(({ slug }) => `${pageUrl(slug, root)}*`),
	]);
	const rules = [
		...editions.map(({ root }) => rule(`${root}embed/*`, FRAMED)),
		...[...new Set([...places, '/index.html', '/404.html'])].map((place) => rule(place, UNFRAMED)),
		// Their names change with what is in them.
		rule('/_astro/*', ['Cache-Control: public, max-age=31536000, immutable']),
		...[...editions.map(({ root }) => claimsUrl(root)), SITE_FILES.claimsSchema].map((place) =>
			rule(place, ['Access-Control-Allow-Origin: *']),
		),
	];
	return rules.join('\n\n') + '\n';
}

function rule(place: string, headers: readonly string[]): string {
	return [place, ...[...headers, ...COMMON].map((header) => `  ${header}`)].join('\n');
}

/** Redirects for hosts that read a `_redirects` file: from what is gone to what stands for it. Elsewhere the page there says so. */
export function redirectsFile({ editions }: Context): string {
	const tombstones = editions.flatMap((edition) => edition.tombstones);
	const rules = tombstones.flatMap(({ addresses, replacedBy }) =>
		replacedBy === undefined ? [] : addresses.map((address) => `${address} ${replacedBy} 301`),
	);
	return rules.map((line) => `${line}\n`).join('');
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
		icons: [192, 512].map((size) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
	};
}
