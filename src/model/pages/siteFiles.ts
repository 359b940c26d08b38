/** Files of the site for machines, as paths below its root. */
const SITE_FILES = {
	claimsSchema: 'schemas/claims.json',
	sitemapIndex: 'sitemap-index.xml',
	newsSitemap: 'news-sitemap.xml',
	manifest: 'manifest.webmanifest',
	robots: 'robots.txt',
	headers: '_headers',
	redirects: '_redirects',
	notFound: '404.html',
} as const;

/** Widths of the site’s icon as a PNG, in pixels: for home screens, and for programs that ask for a logo. */
export const ICON_SIZES = [180, 192, 512] as const;

export function iconUrl(pixels: number, home: string): string {
	return `${home}icon-${pixels}.png`;
}

/** The icon of the site as an SVG. */
export function drawnIconUrl(home: string): string {
	return `${home}icon.svg`;
}

export function siteFileUrl(file: keyof typeof SITE_FILES, home: string): string {
	return home + SITE_FILES[file];
}
