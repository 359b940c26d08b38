import { nearest } from '../diagnostics/nearest.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Body } from '../reading/markdown/body.ts';
import type { ContentReading } from '../reading/documents/content.ts';
import { articleUrl, HOME_URL, pageUrl } from '../model/urls.ts';
import { targetsOf, uncertainAddresses, type SitePages } from './targets.ts';

/** Checks that every link in a text to this site leads to a page that a build publishes, and to a place that is on it. */
export function checkLinks(content: ContentReading, sitePages: SitePages): readonly Diagnostic[] {
	const { articles, pageTranslations, pages, translations } = content;
	const published = new Set(targetsOf(sitePages.published));
	const uncertain = uncertainAddresses(content);
	// Only a draft itself may link to the places in it.
	const own = Map.groupBy(sitePages.withDrafts, ({ url }) => url.split('/', 3).join('/'));
	const ownTargets = (slug: string) =>
		new Set(
			targetsOf((own.get(articleUrl(slug, HOME_URL).slice(0, -1)) ?? []).filter(({ url }) => url.startsWith(articleUrl(slug, HOME_URL)))),
		);
	return [
		// A translation links to places of its original, which it has too, and to pages by their addresses in the main language.
		...[...articles, ...translations].flatMap(({ body, slug }) =>
			deadLinks(body, [published, ownTargets(slug)], uncertain, articleUrl(slug, HOME_URL)),
		),
		...[...pages, ...pageTranslations].flatMap(({ body, slug }) =>
			body === undefined ? [] : deadLinks(body, [published], uncertain, pageUrl(slug, HOME_URL)),
		),
	];
}

/** Reports links that lead to none of the targets. A link to something that could not be read is passed over. */
function deadLinks(
	{ links }: Body,
	targets: readonly ReadonlySet<string>[],
	uncertain: readonly string[],
	ownUrl: string,
): readonly Diagnostic[] {
	return links.flatMap(({ url, place }) => {
		const target = (url.startsWith('#') ? ownUrl : '') + url;
		if (targets.some((some) => some.has(target)) || uncertain.some((address) => target.startsWith(address))) return [];
		return [
			diagnostic(place, 'dead-link', {
				url,
				nearest: nearest(
					target,
					targets.flatMap((some) => [...some]),
				),
			}),
		];
	});
}
