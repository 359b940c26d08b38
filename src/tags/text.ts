import type { BlockContent, Blockquote, PhrasingContent } from 'mdast';
import type { Strings } from '../i18n/strings.ts';
import type { Article } from '../model/article.ts';
import type { AttributesOf, PlaceOf, TagName } from './specs.ts';

/** One tag in the text of an article, and what its words in outputs are made with. */
export interface TagUse<Name extends TagName = TagName> {
	readonly article: Article;
	readonly attributes: AttributesOf<Name>;
	/** The address of the published site: outputs have whole addresses. */
	readonly site: URL;
	readonly t: Strings;
}

interface Searched<Name extends TagName> {
	/** What the search finds the article by. `words` are those between the halves of the tag. */
	readonly inSearch: (use: TagUse<Name>, words: string) => string;
}

interface InSentence<Name extends TagName> {
	/** In feeds and Markdown, inside a paragraph. `words` are those between its halves, without tags. */
	readonly inSentence: (use: TagUse<Name>, words: readonly PhrasingContent[]) => readonly PhrasingContent[];
}

interface AsBlock<Name extends TagName> {
	/** In feeds and Markdown, between paragraphs. `blocks` are the paragraphs between its halves, without tags. */
	readonly asBlock: (use: TagUse<Name>, blocks: Blockquote['children']) => readonly BlockContent[];
}

/** What a tag is where there is nothing but words: it has an answer for each place where it may be. */
export type TagText<Name extends TagName> = Searched<Name> &
	(PlaceOf<Name> extends 'words' ? InSentence<Name> : PlaceOf<Name> extends 'block' ? AsBlock<Name> : InSentence<Name> & AsBlock<Name>);
