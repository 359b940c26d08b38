import { nearest } from '../diagnostics/nearest.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { looksLikePicture } from '../reading/files/rightName.ts';
import type { ArticleReading } from '../reading/documents/article.ts';
import type { Body } from '../reading/markdown/body.ts';
import type { ContentReading } from '../reading/documents/content.ts';
import type { TopicData } from '../schema/site.ts';
import type { ContentFile } from '../reading/files/contentFile.ts';
import {
	articleUrl,
	chartAnchor,
	claimAnchor,
	entityAnchor,
	GRAPHICS_ANCHOR,
	HOME_URL,
	HUBS,
	hubUrl,
	mapAnchor,
	PART_ANCHORS,
	pageUrl,
	sourceAnchor,
	TIMELINE_ANCHOR,
	topicUrl,
} from '../model/urls.ts';
import { addressesOf } from './addresses.ts';

/** Every link from a text to this site leads to a page, and to a place on it, that a build publishes. */
export function checkLinks(content: ContentReading): readonly Diagnostic[] {
	const { articles, pageTranslations, pages, topics, translations } = content;
	const targets = new Set([
		HOME_URL,
		...HUBS.map((hub) => hubUrl(hub, HOME_URL)),
		...addressesOf(content),
		...(topics?.data ?? []).flatMap(topicTargets),
		...articles.filter(({ isDraft }) => !isDraft).flatMap(targetsIn),
	]);
	return [
		...articles.flatMap((article) => deadLinks(article.body, [targets, new Set(targetsIn(article))], articleUrl(article.slug, HOME_URL))),
		...[...pages, ...pageTranslations].flatMap(({ body, slug }) =>
			body === undefined ? [] : deadLinks(body, [targets], pageUrl(slug, HOME_URL)),
		),
		// A translation leads to places of its original, which it has as well, and to pages by their addresses in the main language.
		...translations.flatMap(({ body, slug }) =>
			deadLinks(
				body,
				[targets, new Set(articles.filter((article) => article.slug === slug).flatMap(targetsIn))],
				articleUrl(slug, HOME_URL),
			),
		),
	];
}

/** Links that lead to none of the targets. A draft's own places are targets for itself alone. */
function deadLinks({ links }: Body, targets: readonly ReadonlySet<string>[], ownUrl: string): readonly Diagnostic[] {
	return links.flatMap(({ url, place }) => {
		const target = (url.startsWith('#') ? ownUrl : '') + url;
		if (targets.some((some) => some.has(target))) return [];
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

/** The address of an article, and of each place on it that a text may lead to. */
function targetsIn({ slug, body, data, claimIds, sourceIds }: ArticleReading): readonly string[] {
	const anchors = [
		...Object.values(PART_ANCHORS),
		...[...claimIds].map(claimAnchor),
		...[...sourceIds].map(sourceAnchor),
		...(data?.entities ?? []).map(entityAnchor),
		...body.tags.flatMap(({ attributes: { data: id }, tag }) =>
			id === undefined ? [] : tag === 'Chart' ? [chartAnchor(id)] : tag === 'Map' ? [mapAnchor(id)] : [],
		),
	];
	return [articleUrl(slug, HOME_URL), ...anchors.map((anchor) => `${articleUrl(slug, HOME_URL)}#${anchor}`)];
}

/** The address of a topic, and of what its page shows besides its articles. */
function topicTargets({ charts, id, maps }: TopicData): readonly string[] {
	const anchors = [GRAPHICS_ANCHOR, TIMELINE_ANCHOR, ...charts.map(chartAnchor), ...maps.map(mapAnchor)];
	return [topicUrl(id, HOME_URL), ...anchors.map((anchor) => `${topicUrl(id, HOME_URL)}#${anchor}`)];
}
