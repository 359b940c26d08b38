import { link, paragraph } from '../../markdown/nodes.ts';
import { absolute } from '../../model/urls.ts';
import type { TagText } from '../text.ts';

/**
 * The label, a link to the other article, how it relates to this one, and one line that says why to read it. It adds
 * nothing to the search: the other article is indexed itself.
 */
export const text: TagText<'Read'> = {
	inSearch: () => '',
	asBlock: ({ article, attributes, site, t }) => {
		const card = article.cards.find(({ slug }) => slug === attributes.article);
		if (card === undefined) return [];
		return [paragraph(`${t.read}: `, link(absolute(card.url, site), card.title), ` (${t.relations[card.relation]})${t.stop} ${card.why}`)];
	},
};
