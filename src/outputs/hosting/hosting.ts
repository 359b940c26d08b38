import { ICON_SIZES, iconUrl, siteFileUrl } from '../../model/pages/siteFiles.ts';
import { replacementAt } from '../../model/publishing/tombstone.ts';
import type { Edition } from '../../model/edition.ts';
import { absolute, hubUrl } from '../../model/urls.ts';
import type { Context } from '../context.ts';

/** The robots file: robots may read every page, and it lists the sitemaps. */
export function robotsFile({ edition, site }: Context): string {
	return [
		'User-agent: *',
		'Allow: /',
		'',
		`Sitemap: ${absolute(siteFileUrl('sitemapIndex', edition.home), site)}`,
		`Sitemap: ${absolute(siteFileUrl('newsSitemap', edition.home), site)}`,
		'',
	].join('\n');
}

/**
 * Writes the `_redirects` file for hosts that read one. It redirects from pages that are gone to what replaces them, and from old
 * URLs to new ones. On other hosts, the page at the old URL says so.
 */
export function redirectsFile({ editions }: Context): string {
	const rules = editions.flatMap(({ root, sitePages, tombstones }) => {
		const there = new Set(sitePages.map(({ url }) => url));
		return tombstones.flatMap((tombstone) =>
			tombstone.addresses.flatMap((address) => {
				const [place = '', anchor] = replacementAt(address, tombstone, root)?.split(/(?=#)/) ?? [];
				// An untranslated claim has a page in each language but no card to embed, so redirect only to what exists.
				return there.has(place) ? [`${address} ${place}${anchor ?? ''} 301`] : [];
			}),
		);
	});
	const moved = editions.flatMap(({ sitePages }) =>
		sitePages.flatMap((page) => (page.kind === 'moved' ? [`${page.url} ${page.to.url} 301`] : [])),
	);
	return [...rules, ...moved, ...editions.flatMap(citations)].map((line) => `${line}\n`).join('');
}

/** Each claim used to have citation files. Its page has replaced them. */
function citations({ root }: Edition): readonly string[] {
	const claim = `${hubUrl('articles', root)}:slug/:claim/`;
	return ['bib', 'json'].map((ending) => `${claim}citation.${ending} ${claim} 301`);
}

/** The web manifest: how the site looks on a home screen. The colours are from styles/tokens.css. */
export function manifestFile({ edition }: Context): object {
	return {
		name: edition.site.name,
		short_name: edition.site.name,
		description: edition.site.description,
		start_url: edition.home,
		display: 'browser',
		background_color: '#fffdf8',
		theme_color: '#fffdf8',
		icons: ICON_SIZES.filter((size) => size !== 180).map((size) => ({
			src: iconUrl(size, edition.home),
			sizes: `${size}x${size}`,
			type: 'image/png',
		})),
	};
}
