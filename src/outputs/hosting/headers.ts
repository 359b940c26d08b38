import type { Context } from '../context.ts';

/** Sent with everything. */
const COMMON = [
	'Strict-Transport-Security: max-age=31536000',
	'X-Content-Type-Options: nosniff',
	'Referrer-Policy: strict-origin-when-cross-origin',
	'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
	'Cross-Origin-Opener-Policy: same-origin',
];
/** Sent with every page. A page cannot say by itself who may frame it: browsers read that from headers alone. */
const UNFRAMED = ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY'];
const FRAMED = ['Content-Security-Policy: frame-ancestors *'];

/** What hosts take for something else, or send without saying that it is UTF-8. */
const TYPES: Readonly<Record<string, string>> = {
	md: 'text/markdown; charset=utf-8',
	bib: 'application/x-bibtex; charset=utf-8',
	rss: 'application/rss+xml; charset=utf-8',
	atom: 'application/atom+xml; charset=utf-8',
	webmanifest: 'application/manifest+json; charset=utf-8',
};

/**
 * Headers for hosts that read a `_headers` file (Netlify, Cloudflare Pages): which pages any site may frame, and no site
 * any other; which files scripts of other sites may read. Rules that match one address add up, so no two of these give one header.
 */
export function headersFile({ edition: { home }, editions }: Context): string {
	const pages = editions.flatMap(({ root, sitePages }) =>
		sitePages.filter(({ format }) => format === 'html').map(({ isFramed, url }) => ({ isFramed, place: placeOf(url, root) })),
	);
	const places = (framed: boolean) => new Set(pages.filter(({ isFramed }) => isFramed === framed).map(({ place }) => place));
	const framed = places(true);
	const rules = [
		rule(`${home}*`, COMMON),
		...[...framed].map((place) => rule(place, FRAMED)),
		// What is gone may have been framed, and a page of its own cannot be told from the rest of its folder.
		...[...places(false), `${home}index.html`].filter((place) => !framed.has(place)).map((place) => rule(place, UNFRAMED)),
		// Their names change with what is in them. Cards in the frames of other sites fetch their typefaces from there.
		rule(`${home}_astro/*`, ['Cache-Control: public, max-age=31536000, immutable', 'Access-Control-Allow-Origin: *']),
		// Hosts heed a hundred rules, so that there is one for the files of all years.
		...new Set(
			editions.flatMap(({ sitePages }) =>
				sitePages
					.filter(({ isShared }) => isShared)
					.map(({ url }) => rule(url.replace(/\d+(?=\.json$)/, '*'), ['Access-Control-Allow-Origin: *'])),
			),
		),
		...Object.entries(TYPES).map(([ending, type]) => rule(`${home}*.${ending}`, [`Content-Type: ${type}`])),
	];
	return rules.join('\n\n') + '\n';
}

/** The folder of a page, right below the root of its edition, with all that is in it; the address of a page at the root. */
function placeOf(url: string, root: string): string {
	const [folder = '', ...rest] = url.slice(root.length).split('/');
	return rest.length === 0 ? url : `${root}${folder}/*`;
}

function rule(place: string, headers: readonly string[]): string {
	return [place, ...headers.map((header) => `  ${header}`)].join('\n');
}
