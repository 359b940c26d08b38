import { nearest } from '../diagnostics/nearest.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { looksLikePicture } from '../reading/files/rightName.ts';
import type { Body } from '../reading/markdown/body.ts';
import type { ContentReading } from '../reading/documents/content.ts';
import type { ContentFile } from '../reading/files/contentFile.ts';
import { articleUrl, HOME_URL, pageUrl } from '../model/urls.ts';
import { targetsOf, uncertainAddresses, type SitePages } from './targets.ts';

/** Every link from a text to this site leads to a page, and to a place on it, that a build publishes. */
export function checkLinks(content: ContentReading, sitePages: SitePages): readonly Diagnostic[] {
	const { articles, pageTranslations, pages, translations } = content;
	const published = new Set(targetsOf(sitePages.published));
	const uncertain = uncertainAddresses(content);
	// A draft's own places are targets for itself alone.
	const ownTargets = (slug: string) =>
		new Set(targetsOf(sitePages.withDrafts.filter(({ url }) => url.startsWith(articleUrl(slug, HOME_URL)))));
	return [
		// A translation leads to places of its original, which it has as well, and to pages by their addresses in the main language.
		...[...articles, ...translations].flatMap(({ body, slug }) =>
			deadLinks(body, [published, ownTargets(slug)], uncertain, articleUrl(slug, HOME_URL)),
		),
		...[...pages, ...pageTranslations].flatMap(({ body, slug }) =>
			body === undefined ? [] : deadLinks(body, [published], uncertain, pageUrl(slug, HOME_URL)),
		),
	];
}

/** Links that lead to none of the targets, and to nothing that could not be read. */
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

/** Every image that a text shows lies beside it, and can be read. `files` are all files, pictures among them. */
export function checkImages(
	{ articles, pageTranslations, pages, translations }: ContentReading,
	files: readonly ContentFile[],
): readonly Diagnostic[] {
	return [...articles, ...pages, ...translations, ...pageTranslations].flatMap(({ body, file: { path: text } }) => {
		if (body === undefined || body.images.length === 0) return [];
		const folder = text.slice(0, text.lastIndexOf('/') + 1);
		const isPage = text.startsWith('content/pages/');
		// What looks like a picture and cannot be shown is reported by itself.
		const beside = files.filter(({ path }) => path.startsWith(folder) && looksLikePicture(path));
		const own = new Map(beside.map((file) => [fileNamed(`./${file.path.slice(folder.length)}`), file]));
		return body.images.flatMap(({ place, url }) => {
			const picture = own.get(fileNamed(url));
			if (picture === undefined) {
				const names = [...beside].map(({ path }) => `./${path.slice(folder.length)}`);
				return [diagnostic(place, 'missing-image', { url, isPage, nearest: nearest(url, names) })];
			}
			if (picture.fault === 'broken-picture') return [diagnostic(place, 'broken-image', { url })];
			return picture.fault === 'large-picture' ? [diagnostic(place, 'large-image', { url })] : [];
		});
	});
}

/** The file that an address in a text names: %20 is a space in it, and é is é however it is put together. */
function fileNamed(url: string): string {
	try {
		return decodeURI(url).normalize();
	} catch {
		return url.normalize();
	}
}
