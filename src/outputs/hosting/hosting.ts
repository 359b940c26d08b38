import { ICON_SIZES, iconUrl, siteFileUrl } from '../../model/pages/siteFiles.ts';
import { replacementAt } from '../../model/publishing/tombstone.ts';
import type { Edition } from '../../model/edition.ts';
import { absolute, hubUrl } from '../../model/urls.ts';
import type { Context } from '../context.ts';

/** Which pages robots may read: all. Where the sitemaps are. */
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

/** Redirects for hosts that read a `_redirects` file: from what is gone to what replaces it, and from old addresses to new ones. Elsewhere the page there says so. */
export function redirectsFile({ editions }: Context): string {
	const rules = editions.flatMap(({ root, sitePages, tombstones }) => {
		const there = new Set(sitePages.map(({ url }) => url));
		return tombstones.flatMap((tombstone) =>
			tombstone.addresses.flatMap((address) => {
				const [place = '', anchor] = replacementAt(address, tombstone, root)?.split(/(?=#)/) ?? [];
				// Of a claim that is not translated there is a page in each language, and no card.
				return there.has(place) ? [`${address} ${place}${anchor ?? ''} 301`] : [];
			}),
		);
	});
	const moved = editions.flatMap(({ sitePages }) =>
		sitePages.flatMap((page) => (page.kind === 'moved' ? [`${page.url} ${page.to.url} 301`] : [])),
	);
	return [...rules, ...moved, ...editions.flatMap(citations)].map((line) => `${line}\n`).join('');
}

/** Once each claim had files of how it is cited; its page has them now. */
function citations({ root }: Edition): readonly string[] {
	const claim = `${hubUrl('articles', root)}:slug/:claim/`;
	return ['bib', 'json'].map((ending) => `${claim}citation.${ending} ${claim} 301`);
}

/** The web manifest: how the site looks when it is put on a home screen. The colours are those of styles/tokens.css. */
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
