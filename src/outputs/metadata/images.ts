import type { ImageObject, NewsArticle } from 'schema-dts';
import { isoDate } from '../../i18n/dates.ts';
import type { Article } from '../../model/article.ts';
import type { Picture, PictureCopy } from '../../model/pictures/picture.ts';
import { absolute, shareCardUrl } from '../../model/urls.ts';
import type { PictureKind } from '../../schema/articlePicture.ts';
import type { Context } from '../context.ts';

/**
 * The IPTC term for the origin of a picture (https://cv.iptc.org/newscodes/digitalsourcetype/). Undefined if its kind does not
 * decide that.
 */
const DIGITAL_SOURCES = {
	photograph: undefined,
	drawing: undefined,
	screenshot: 'https://schema.org/ScreenCaptureDigitalSource',
	altered: undefined,
	'ai-altered': 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
	'ai-made': 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
} as const satisfies Readonly<Record<PictureKind, string | undefined>>;

/**
 * The pictures of an article: its lead in the three shapes that search engines ask for, then the others. An article without
 * pictures has its share card.
 */
export function imagesOf({ lead, pictures, url }: Article, context: Context): NonNullable<NewsArticle['image']> {
	if (pictures.length === 0) return absolute(shareCardUrl(url), context.site);
	const others = pictures.filter(({ id }) => id !== lead?.id);
	return [
		...(lead === undefined
			? [absolute(shareCardUrl(url), context.site)]
			: lead.copies.slice(1).map((copy) => imageThing(lead, copy, context))),
		...others.map((picture) => imageThing(picture, picture.copies[0], context)),
	] as NonNullable<NewsArticle['image']>;
}

/**
 * One copy of a picture, with its maker and licence
 * (https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata).
 */
function imageThing(picture: Picture, { url }: PictureCopy, { site }: Context): ImageObject {
	const { by, caption, credit, inWords, kind, licence, licenceUrl, place, taken } = picture;
	const digitalSourceType = DIGITAL_SOURCES[kind];
	return {
		'@type': 'ImageObject',
		contentUrl: absolute(url, site),
		caption,
		description: inWords,
		creditText: credit,
		copyrightNotice: licence,
		...(digitalSourceType !== undefined && { digitalSourceType }),
		...(licenceUrl !== undefined && { license: licenceUrl }),
		...(by !== undefined && { creator: { '@type': 'Person', name: by } }),
		...(taken !== undefined && { dateCreated: isoDate(taken) }),
		...(place !== undefined && { contentLocation: { '@type': 'Place', name: place } }),
	};
}
