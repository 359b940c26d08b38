import { articleUrl } from '../urls.ts';

/** A file of a picture. It has one address for all languages, since the picture is the same. `home` is the root of the site. */
export function pictureUrl(slug: string, id: string, name: string, home: string): string {
	return `${articleUrl(slug, home)}pictures/${id}/${name}`;
}

/** Where an article shows a picture. */
export function pictureAnchor(id: string): string {
	return `picture-${id}`;
}

/** Where an article leads to a video or sound. */
export function recordingAnchor(id: string): string {
	return `recording-${id}`;
}
