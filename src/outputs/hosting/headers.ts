import type { Context } from '../context.ts';

/** Sent with every file. */
const COMMON = [
	'Strict-Transport-Security: max-age=31536000',
	'X-Content-Type-Options: nosniff',
	'Referrer-Policy: strict-origin-when-cross-origin',
	'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
	'Cross-Origin-Opener-Policy: same-origin',
];
/** Sent with every page. Browsers read who may frame a page only from headers, so the page cannot say so itself. */
const UNFRAMED = ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY'];
const FRAMED = ['Content-Security-Policy: frame-ancestors *'];

/** Content types for files that hosts would give a wrong type, or no UTF-8. */
const TYPES: Readonly<Record<string, string>> = {
	md: 'text/markdown; charset=utf-8',
	bib: 'application/x-bibtex; charset=utf-8',
	rss: 'application/rss+xml; charset=utf-8',
	atom: 'application/atom+xml; charset=utf-8',
	webmanifest: 'application/manifest+json; charset=utf-8',
};

/**
 * Writes the `_headers` file for Netlify and Cloudflare Pages. It says which pages any site may frame (no others may be framed)
 * and which files scripts on other sites may read. Rules for the same URL add up, so no two of them set the same header.
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
		// Do not add a rule for a folder with framed pages. Pages that are gone may have been framed, and a rule covers the whole folder.
		...[...places(false), `${home}index.html`].filter((place) => !framed.has(place)).map((place) => rule(place, UNFRAMED)),
		// The names of these files change with their content. Cards framed on other sites load their fonts from here.
		rule(`${home}_astro/*`, ['Cache-Control: public, max-age=31536000, immutable', 'Access-Control-Allow-Origin: *']),
		// Hosts read only a hundred rules, so one rule covers the files of all years.
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

/** A pattern for a page: its top folder in its edition and everything inside, or its own URL if it is at the root. */
function placeOf(url: string, root: string): string {
	const [folder = '', ...rest] = url.slice(root.length).split('/');
	return rest.length === 0 ? url : `${root}${folder}/*`;
}

function rule(place: string, headers: readonly string[]): string {
	return [place, ...headers.map((header) => `  ${header}`)].join('\n');
}
