import { ifKnown, isAltered, type ArticlePictureData } from '../../schema/articlePicture.ts';
import { parsePartialDate, type PartialDate } from '../../schema/date.ts';
import type { PictureFacts } from '../../schema/picture.ts';
import { idsIn } from '../../tags/named.ts';
import type { Source } from '../source.ts';
import type { WordedArticle } from '../translation.ts';
import { pictureAnchor, pictureUrl } from './addresses.ts';

/** A copy of a picture as a JPEG at an address that stays: for feeds, search engines and other programs. */
export interface PictureCopy {
	readonly shape: PictureShape;
	/** From the root of the site. */
	readonly url: string;
	readonly width: number;
	readonly height: number;
}

/** All of a picture, or the part of it that fits a frame. */
export const PICTURE_SHAPES = { whole: undefined, '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 } as const;
export type PictureShape = keyof typeof PICTURE_SHAPES;

/** What is said of a picture, and is translated. */
const WORDS = ['inWords', 'caption', 'altered', 'licence', 'place', 'verified'] as const;

/** A picture that an article shows, with everything that is known of it. */
export interface Picture
	extends PictureFacts, Pick<ArticlePictureData, 'altered' | 'caption' | 'credit' | 'id' | 'inWords' | 'kind' | 'licence' | 'verified'> {
	/** The slug of its article, and the name of its file in that folder. */
	readonly slug: string;
	readonly file: string;
	readonly anchor: string;
	/** The languages of its words, one by one; the original’s where the translation has none. */
	readonly languages: Readonly<Record<(typeof WORDS)[number], string>>;
	readonly isAltered: boolean;
	readonly licenceUrl: string | undefined;
	readonly source: Source | undefined;
	/** These three are undefined where they are not known. */
	readonly taken: PartialDate | undefined;
	readonly place: string | undefined;
	readonly by: string | undefined;
	/** All of it first, then, where it stands for its article, the parts that fit the frames of others. */
	readonly copies: readonly [whole: PictureCopy, ...PictureCopy[]];
	/** The address of the file as it is, where that is published. */
	readonly originalUrl: string | undefined;
}

/** Pixels of a copy on its longer side; one that is very long and low may have twice as many, or nobody could see what is on it. */
const LONGEST = 1200;

/** How many times as wide as it is high a picture is that is looked at from one end to the other. */
const PANORAMA = 3;

/** Whether a picture is so long and low that it is looked at from one end to the other. */
export function isPanorama({ height, width }: Pick<PictureFacts, 'height' | 'width'>): boolean {
	return width > PANORAMA * height;
}

/** The ids of the pictures that an article shows: in its text, as its lead, or as the still of a recording. */
export function shownPictures({ body, data: { lead, recordings } }: Pick<WordedArticle, 'body' | 'data'>): ReadonlySet<string> {
	const stills = recordings.flatMap(({ still }) => still ?? []);
	return new Set([...idsIn(body.tags, 'picture'), ...stills, ...(lead === undefined ? [] : [lead])]);
}

/**
 * Joins the pictures that an article shows to their files and sources. One whose file cannot be shown is left out, which is a
 * problem; and so is one that it only lists, whose file would go out as it is.
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

/** Where the file of a picture lies. */
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
