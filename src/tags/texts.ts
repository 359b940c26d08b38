import type { BlockContent, Blockquote, PhrasingContent } from 'mdast';
import { text as Chart } from './Chart/text.ts';
import { text as Claim } from './Claim/text.ts';
import { text as Entity } from './Entity/text.ts';
import { text as Map } from './Map/text.ts';
import { text as Picture } from './Picture/text.ts';
import { text as Quote } from './Quote/text.ts';
import { text as Read } from './Read/text.ts';
import { text as Recording } from './Recording/text.ts';
import { specOf, type TagName } from './specs.ts';
import type { TagText, TagUse } from './text.ts';
import { text as Timeline } from './Timeline/text.ts';

/** The text form of every tag, for feeds, Markdown and the search. */
const TEXTS: { readonly [Name in TagName]: TagText<Name> } = { Claim, Read, Entity, Quote, Timeline, Chart, Map, Picture, Recording };

/** The text form of any tag. A function is undefined if the tag cannot be used in that place. */
export interface AnyTagText {
	inSearch(use: AnyTagUse, words: string): string;
	inSentence?(use: AnyTagUse, words: readonly PhrasingContent[]): readonly PhrasingContent[];
	asBlock?(use: AnyTagUse, blocks: Blockquote['children']): readonly BlockContent[];
}

/** One use of any tag in an article. */
export type AnyTagUse = Omit<TagUse, 'attributes'> & { readonly attributes: Readonly<Record<string, string | undefined>> };

/** Returns the text form of a tag, or undefined if there is no such tag. */
export function textOf(name: string | null): AnyTagText | undefined {
	return specOf(name) && TEXTS[name as TagName];
}
