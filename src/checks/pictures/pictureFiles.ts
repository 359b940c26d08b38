import { nearest } from '../../diagnostics/nearest.ts';
import type { Place } from '../../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { looksLikePicture } from '../../reading/files/rightName.ts';
import type { ContentReading } from '../../reading/documents/content.ts';
import { isReadable } from '../../reading/documents/readable.ts';
import type { ContentFile } from '../../reading/files/contentFile.ts';
import type { ArticlePictureData } from '../../schema/articlePicture.ts';
import { HEAVIEST } from '../../schema/picture.ts';

/**
 * Checks that every picture that a text shows, or its frontmatter names, is in its folder, can be shown and is not
 * heavy. `files` are all files.
 */
export function checkPictureFiles(content: ContentReading, files: readonly ContentFile[]): readonly Diagnostic[] {
	const { articles, pageTranslations, pages, translations } = content;
	const listed = new Map(articles.filter(isReadable).map(({ data, slug }) => [slug, data.pictures]));
	return [
		...[...articles, ...pages, ...translations, ...pageTranslations].flatMap(({ body, file, slug }) => {
			if (body === undefined || body.images.length === 0) return [];
			const beside = picturesBeside(file, files);
			const isPage = file.path.startsWith('content/pages/');
			return body.images.flatMap(({ place, url }) => [
				...fileDiagnostics(url, place, beside, isPage),
				...(isPage ? [] : uncredited(url, place, beside, listed.get(slug))),
			]);
		}),
		...articles.filter(isReadable).flatMap(({ data, file, locate }) => {
			if (data.pictures.length === 0) return [];
			const beside = picturesBeside(file, files);
			return data.pictures.flatMap((picture, at) => [
				...fileDiagnostics(`./${picture.file}`, locate(['pictures', at, 'file']), beside, false),
				...(picture.withOriginal && beside.get(fileNamed(`./${picture.file}`))?.picture?.hasPlace === true
					? [diagnostic(locate(['pictures', at, 'withOriginal']), 'placed-original', { name: picture.file })]
					: []),
			]);
		}),
	];
}

/**
 * The pictures in the folder of a text, by the names that a text uses. They include those that cannot be shown, which
 * are reported elsewhere.
 */
function picturesBeside({ path: text }: ContentFile, files: readonly ContentFile[]): ReadonlyMap<string, ContentFile> {
	const folder = text.slice(0, text.lastIndexOf('/') + 1);
	const beside = files.filter(({ path }) => path.startsWith(folder) && looksLikePicture(path));
	return new Map(beside.map((file) => [fileNamed(`./${file.path.slice(folder.length)}`), file]));
}

function fileDiagnostics(url: string, place: Place, beside: ReadonlyMap<string, ContentFile>, isPage: boolean): readonly Diagnostic[] {
	const file = beside.get(fileNamed(url));
	if (file === undefined) return [diagnostic(place, 'missing-image', { url, isPage, nearest: nearest(url, beside.keys()) })];
	return faultsOfPicture(file, place, url);
}

/** Why a picture that exists cannot be shown, or should not be shown as it is. `url` is what its author calls it. */
export function faultsOfPicture(file: ContentFile, place: Place, url: string): readonly Diagnostic[] {
	if (file.fault === 'broken-picture') return [diagnostic(place, 'broken-image', { url })];
	if (file.fault === 'large-picture') return [diagnostic(place, 'large-image', { url })];
	if (file.fault === 'moving-picture') return [diagnostic(place, 'moving-image', { url })];
	const { bytes = 0 } = file.picture ?? {};
	return bytes > HEAVIEST ? [diagnostic(place, 'heavy-image', { url, bytes })] : [];
}

/** Reports a picture that only Markdown shows, which does not say whose it is. */
function uncredited(
	url: string,
	place: Place,
	beside: ReadonlyMap<string, ContentFile>,
	listed: readonly ArticlePictureData[] = [],
): readonly Diagnostic[] {
	// Problems with its file come first.
	if (beside.get(fileNamed(url))?.picture === undefined) return [];
	const id = listed.find(({ file }) => fileNamed(`./${file}`) === fileNamed(url))?.id;
	return [diagnostic(place, 'uncredited-image', { url, listed: id })];
}

/** The file that an address in a text names. Turns %20 into a space, and different encodings of é into one. */
export function fileNamed(url: string): string {
	try {
		return decodeURI(url).normalize();
	} catch {
		return url.normalize();
	}
}
