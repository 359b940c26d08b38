import { nearest } from '../diagnostics/nearest.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Body } from '../reading/markdown/body.ts';
import type { ContentReading } from '../reading/documents/content.ts';
import type { SitePage } from '../model/pages/sitePage.ts';
import { articleUrl, HOME_URL, pageUrl } from '../model/urls.ts';
import { targetsOf, uncertainAddresses, type SitePages } from './targets.ts';

/** Checks that every link in a text to this site leads to a page that a build publishes, and to a place that is on it. */
export function checkLinks(content: ContentReading, sitePages: SitePages): readonly Diagnostic[] {
	const { articles, pageTranslations, pages, translations } = content;
	const published = byUrl(sitePages.published);
	const withDrafts = sitePages.withDrafts === sitePages.published ? published : byUrl(sitePages.withDrafts);
	const uncertain = uncertainAddresses(content);
	const deadLinks = ({ links }: Body, ownUrl: string) =>
		links.flatMap(({ url, place }) => {
			const target = (url.startsWith('#') ? ownUrl : '') + url;
			// Only a draft itself may link to the places in it.
			if (isTarget(target, published) || (target.startsWith(ownUrl) && isTarget(target, withDrafts))) return [];
			// A link to something that could not be read is passed over.
			if (uncertain.some((address) => target.startsWith(address))) return [];
			const own = sitePages.withDrafts.filter((page) => page.url.startsWith(ownUrl));
			return [diagnostic(place, 'dead-link', { url, nearest: nearest(target, targetsOf([...sitePages.published, ...own])) })];
		});
	return [
		// A translation links to places of its original, which it has too, and to pages by their addresses in the main language.
		...[...articles, ...translations].flatMap(({ body, slug }) => deadLinks(body, articleUrl(slug, HOME_URL))),
		...[...pages, ...pageTranslations].flatMap(({ body, slug }) => (body === undefined ? [] : deadLinks(body, pageUrl(slug, HOME_URL)))),
	];
}

function byUrl(pages: readonly SitePage[]): ReadonlyMap<string, SitePage> {
	return new Map(pages.map((page) => [page.url, page]));
}

/** Whether a link leads to one of some pages, or to a place on one. */
function isTarget(target: string, pages: ReadonlyMap<string, SitePage>): boolean {
	const [url = ''] = target.split('#', 1);
	const page = pages.get(url);
	return page !== undefined && (url === target || page.anchors.includes(target.slice(url.length + 1)));
}
