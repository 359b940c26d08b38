import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { join } from 'node:path';
import { tellsPlace } from '../../pictures/place.ts';
import { attribute, tagOf } from '../element.ts';
import { locate } from '../locate.ts';
import type { Rule, Site } from '../rule.ts';

/** Every picture has a text for what it shows, and a size before it loads. */
export const images: Rule = {
	name: 'Every picture has a description and a size',
	*checkPage({ all }) {
		for (const picture of all('img')) {
			const [alt, src = '', width, height] = ['alt', 'src', 'width', 'height'].map((name) => attribute(picture, name));
			if (alt === undefined)
				yield {
					what: `${tagOf(picture)} has no alt.`,
					todo: 'Say in it what the picture shows, or leave it empty (alt="") if the text already says all of it.',
				};
			else if (alt !== '' && src.split('/').at(-1)?.startsWith(alt) === true)
				yield { what: `${tagOf(picture)} has its file name as its alt.`, todo: 'Say in alt what the picture shows.' };
			if (![width, height].every((value) => /^[1-9]\d*$/.test(value ?? '')))
				yield { what: `${tagOf(picture)} has no size, so the text jumps when it loads.`, todo: 'Give it width and height.' };
		}
	},
	async *checkSite(site) {
		const ratios = new Map<string, Promise<number | undefined>>();
		for (const { path, pictures, url } of site.pages)
			for (const { height, src, width } of pictures) {
				const target = locate(src, url, site);
				if (target.kind !== 'file') continue;
				if (!ratios.has(target.path)) ratios.set(target.path, ratioOf(target.path, site));
				const ratio = await ratios.get(target.path);
				if (ratio === undefined) yield { path, what: `“${src}” cannot be read as a picture.`, todo: 'Save the picture again.' };
				// Rounding may make a pixel of difference.
				else if (Math.abs(width / ratio - height) > 1 + height / 100)
					yield {
						path,
						what: `“${src}” is shown ${width} by ${height}, which distorts it.`,
						todo: 'Give it the width and height of the file, or both divided by the same number.',
					};
			}
	},
};

async function ratioOf(file: string, { path }: Site): Promise<number | undefined> {
	const size = await sharp(join(path, file))
		.metadata()
		.catch(() => undefined);
	return size && size.width / size.height;
}

const PICTURE = /\.(?:avif|jpe?g|png|webp)$/;
/** Pictures that the site draws itself. No camera made them, and there are many. */
const DRAWN = /(?:^|\/)(?:card|icon-\d+)\.png$/;

/** No picture says where it was taken, so that its metadata gives away nobody in it, nor who took it. */
export const places: Rule = {
	name: 'No picture gives away where it was taken',
	async *checkSite(site) {
		for (const path of site.files.keys())
			if (PICTURE.test(path) && !DRAWN.test(path) && (await placeIsTold(path, site)))
				yield {
					path,
					what: 'The file gives away where the picture was taken.',
					todo: 'Take that out of the file, or do not publish it as it is (withOriginal).',
				};
	},
};

async function placeIsTold(path: string, { path: folder }: Site): Promise<boolean> {
	const bytes = readFileSync(join(folder, path));
	const { exif } = await sharp(bytes)
		.metadata()
		.catch(() => ({ exif: undefined }));
	return tellsPlace(bytes, exif);
}
