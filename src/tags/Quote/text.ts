import type { PhrasingContent } from 'mdast';
import { link, paragraph, text as plain } from '../../markdown/nodes.ts';
import type { TagText, TagUse } from '../text.ts';

/** The words in quotation marks or as a block quotation, with who says them and a link to the source. */
export const text: TagText<'Quote'> = {
	inSearch: (_, words) => words,
	inSentence: (use, words) => [plain(use.t.quoteOpen), ...words, plain(`${use.t.quoteClose} (`), sourceOf(use), plain(')')],
	asBlock: (use, blocks) => [{ type: 'blockquote', children: [...blocks, paragraph(sourceOf(use))] }],
};

function sourceOf({ article, attributes, t }: TagUse<'Quote'>): PhrasingContent {
	const source = article.sources.find(({ id }) => id === attributes.source);
	const speaker = article.entities.find(({ id }) => id === attributes.speaker);
	const outlet = source?.outlet.shortName ?? '';
	const words = speaker === undefined ? t.isolated(outlet) : t.via(speaker.shortName, outlet);
	return source?.url === undefined ? plain(words) : link(source.url, words);
}
