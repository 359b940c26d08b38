import type { BlockContent, Blockquote, PhrasingContent } from 'mdast';
import type { Strings } from '../i18n/strings.ts';
import type { Article } from '../model/article.ts';
import type { AttributesOf, PlaceOf, TagName } from './specs.ts';

/** One use of a tag in an article, with what is needed to put it into words. */
export interface TagUse<Name extends TagName = TagName> {
	readonly article: Article;
	readonly attributes: AttributesOf<Name>;
	/** The address of the published site, because outputs need full addresses. */
	readonly site: URL;
	readonly t: Strings;
}

interface Searched<Name extends TagName> {
	/** The words by which the search finds the article. `words` are those inside the tag. */
	readonly inSearch: (use: TagUse<Name>, words: string) => string;
}

interface InSentence<Name extends TagName> {
	/** For feeds and Markdown, inside a paragraph. `words` are those inside the tag, with tags replaced. */
	readonly inSentence: (use: TagUse<Name>, words: readonly PhrasingContent[]) => readonly PhrasingContent[];
}

interface AsBlock<Name extends TagName> {
	/** For feeds and Markdown, between paragraphs. `blocks` are the paragraphs inside the tag, with tags replaced. */
	readonly asBlock: (use: TagUse<Name>, blocks: Blockquote['children']) => readonly BlockContent[];
}

/** How a tag is written in plain outputs, with a function for each place where it can be used. */
export type TagText<Name extends TagName> = Searched<Name> &
	(PlaceOf<Name> extends 'words' ? InSentence<Name> : PlaceOf<Name> extends 'block' ? AsBlock<Name> : InSentence<Name> & AsBlock<Name>);
