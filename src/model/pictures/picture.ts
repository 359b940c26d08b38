import { ifKnown, isAltered, type ArticlePictureData } from '../../schema/articlePicture.ts';
import { parsePartialDate, type PartialDate } from '../../schema/date.ts';
import type { PictureFacts } from '../../schema/picture.ts';
import { idsIn } from '../../tags/named.ts';
import type { Source } from '../source.ts';
import type { WordedArticle } from '../translation.ts';
import { pictureAnchor, pictureUrl } from './addresses.ts';

/** A JPEG copy of a picture at a permanent address, for feeds, search engines and other programs. */
export interface PictureCopy {
	readonly shape: PictureShape;
	/** The path on the host. */
	readonly url: string;
	readonly width: number;
	readonly height: number;
}

/** The whole picture, or the part of it that fits a frame. The numbers are width divided by height. */
export const PICTURE_SHAPES = { whole: undefined, '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 } as const;
export type PictureShape = keyof typeof PICTURE_SHAPES;

/** The texts about a picture that have a language of their own. */
const WORDS = ['inWords', 'caption', 'altered', 'licence', 'place', 'verified'] as const;

/** A picture that an article shows, with everything known about it. */
export interface Picture
	extends PictureFacts, Pick<ArticlePictureData, 'altered' | 'caption' | 'credit' | 'id' | 'inWords' | 'kind' | 'licence' | 'verified'> {
	/** The slug of its article, and the name of its file in that article’s folder. */
	readonly slug: string;
	readonly file: string;
	readonly anchor: string;
	/** The language of each text: the original’s if it is not translated. */
	readonly languages: Readonly<Record<(typeof WORDS)[number], string>>;
	readonly isAltered: boolean;
	readonly licenceUrl: string | undefined;
	readonly source: Source | undefined;
	/** These three are undefined if they are not known. */
	readonly taken: PartialDate | undefined;
	readonly place: string | undefined;
	readonly by: string | undefined;
	/** The whole picture first. If it is the article’s lead, copies cropped to the other frames follow. */
	readonly copies: readonly [whole: PictureCopy, ...PictureCopy[]];
	/** The address of the unchanged file, if it is published. */
	readonly originalUrl: string | undefined;
}

/** The longer side of a copy, in pixels. A panorama may have twice as many, or nobody could make out what is on it. */
const LONGEST = 1200;

/** From how many times as wide as it is high a picture is a panorama. */
const PANORAMA = 3;

/** Whether a picture is so wide and low that people look along it from one end to the other. */
export function isPanorama({ height, width }: Pick<PictureFacts, 'height' | 'width'>): boolean {
	return width > PANORAMA * height;
}

/** The ids of the pictures that an article shows: in its text, as its lead, or as the still of a recording. */
export function shownPictures({ body, data: { lead, recordings } }: Pick<WordedArticle, 'body' | 'data'>): ReadonlySet<string> {
	const stills = recordings.flatMap(({ still }) => still ?? []);
	return new Set([...idsIn(body.tags, 'picture'), ...stills, ...(lead === undefined ? [] : [lead])]);
}

/**
 * Joins the pictures that an article shows to their files and sources. A picture whose file cannot be shown is left
 * out; the check reports it. So is a picture that the article lists but does not show, because its file would be
 * published unchanged.
 */
export function joinPictures(
	worded: WordedArticle,
	sources: ReadonlyMap<string, Source>,
	known: ReadonlyMap<string, PictureFacts>,
): readonly Picture[] {
	const { home, languageOf, slug } = worded;
	const { lead, pictures } = worded.data;
	const shown = shownPictures(worded);
	return pictures.flatMap(({ licenceUrl, source, taken, withOriginal, ...data }): readonly Picture[] => {
		const facts = known.get(picturePath(slug, data.file));
		if (facts === undefined || !shown.has(data.id)) return [];
		const { altered, by, id, kind, place, verified } = data;
		return [
			{
				...data,
				...facts,
				slug,
				anchor: pictureAnchor(id),
				languages: Object.fromEntries(WORDS.map((key) => [key, languageOf(data[key])])) as Picture['languages'],
				altered,
				verified,
				isAltered: isAltered(kind),
				licenceUrl: ifKnown(licenceUrl),
				source: source === undefined ? undefined : sources.get(source),
				taken: parsePartialDate(taken),
				place: ifKnown(place),
				by: ifKnown(by),
				copies: copiesOf({ home, slug, id }, facts, id === lead),
				originalUrl: withOriginal ? pictureUrl(slug, id, `original/${data.file}`, home) : undefined,
			},
		];
	});
}

/** The path of a picture’s file. */
export function picturePath(slug: string, file: string): string {
	return `content/articles/${slug}/${file}`;
}

function copiesOf(
	{ home, id, slug }: Record<'home' | 'id' | 'slug', string>,
	{ height, width }: PictureFacts,
	isLead: boolean,
): Picture['copies'] {
	const most = isPanorama({ height, width }) ? 2 * LONGEST : LONGEST;
	const scale = Math.min(1, most / Math.max(height, width));
	const copy = (shape: PictureShape, [wide, high]: readonly [number, number]): PictureCopy => ({
		shape,
		url: pictureUrl(slug, id, `${shape}.jpg`, home),
		width: Math.max(1, Math.round(wide)),
		height: Math.max(1, Math.round(high)),
	});
	const crops = (['16x9', '4x3', '1x1'] as const).map((shape) => {
		const own = PICTURE_SHAPES[shape];
		const wide = Math.min(LONGEST, width, height * own);
		return copy(shape, [wide, wide / own]);
	});
	return [copy('whole', [width * scale, height * scale]), ...(isLead ? crops : [])];
}
