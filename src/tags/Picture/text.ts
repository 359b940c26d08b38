import { pictureNodes } from '../../markdown/pictures.ts';
import type { TagText } from '../text.ts';

/** The picture where it can be shown, with its caption and whose it is. The search finds the article by what is said of it. */
export const text: TagText<'Picture'> = {
	inSearch: () => '',
	asBlock: ({ article, attributes, site, t }) =>
		article.pictures.filter(({ id }) => id === attributes.id).flatMap((picture) => pictureNodes(picture, site, t)),
};
