import { join } from 'node:path';
import { folder, pictures } from 'virtual:pictures';
import type { ImageMetadata } from 'astro';
import { picturePath } from './model/pictures/picture.ts';

/** Where a picture of an article is found: the slug of the article, and the name of the file in its folder. */
interface PicturePlace {
	readonly slug: string;
	readonly file: string;
}

/** A picture as an Astro image, from which smaller copies are made. Throws if there is none. */
export function imageOf({ file, slug }: PicturePlace): Promise<ImageMetadata> {
	return imageAt(picturePath(slug, file));
}

/** The same, by its path: `content/articles/dam/river.jpg`. */
export async function imageAt(path: string): Promise<ImageMetadata> {
	const load = pictures[path];
	if (load === undefined) throw new Error(`The picture ${path} was not loaded.`);
	return (await load()).default;
}

/** The path of a picture’s file on this machine. */
export function pictureFile({ file, slug }: PicturePlace): string {
	return join(folder, picturePath(slug, file).replace(/^content\//, ''));
}
