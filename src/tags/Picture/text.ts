import { pictureNodes } from '../../markdown/pictures.ts';
import type { TagText } from '../text.ts';

/**
 * The picture, if it can be shown, with its caption and credit. It adds nothing to the search here: the article is
 * indexed with what is said about its pictures.
 */
export const text: TagText<'Picture'> = {
	inSearch: () => '',
	asBlock: ({ article, attributes, site, t }) =>
		article.pictures.filter(({ id }) => id === attributes.id).flatMap((picture) => pictureNodes(picture, site, t)),
};
