import { articleUrl } from '../urls.ts';

/** A file of a picture: one address in all languages, since the picture is the same. The site begins at `home`. */
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
