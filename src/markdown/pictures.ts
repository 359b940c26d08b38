import type { BlockContent, Image } from 'mdast';
import type { Strings } from '../i18n/strings.ts';
import type { Picture } from '../model/pictures/picture.ts';
import { absolute } from '../model/urls.ts';
import { paragraph, text, link } from './nodes.ts';

/** A picture for plain Markdown: a note if it was altered, the picture itself, then its caption, its credit and what was checked. */
export function pictureNodes(picture: Picture, site: URL, t: Strings): readonly BlockContent[] {
	const { altered, caption, credit, inWords, isAltered, kind, licence, licenceUrl, verified } = picture;
	const [{ height, url, width }] = picture.copies;
	const image: Image = { type: 'image', url: absolute(url, site), alt: inWords, data: { hProperties: { width, height } } };
	return [
		...(isAltered ? [paragraph(`${t.pictureKinds[kind]}${t.stop} ${altered ?? ''}`)] : []),
		paragraph(image),
		paragraph(
			`${caption} (${t.pictureKinds[kind]}: ${t.isolated(credit)}${t.stop} `,
			licenceUrl === undefined ? text(licence) : link(licenceUrl, licence),
			') ',
			verified ?? t.notVerified,
		),
	];
}
