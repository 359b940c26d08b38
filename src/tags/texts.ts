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

/** Every tag as text: for feeds, Markdown and the search. */
const TEXTS: { readonly [Name in TagName]: TagText<Name> } = { Claim, Read, Entity, Quote, Timeline, Chart, Map, Picture, Recording };

/** A tag as text, whichever it is: the way that it may not be written is not there. */
export interface AnyTagText {
	inSearch(use: AnyTagUse, words: string): string;
	inSentence?(use: AnyTagUse, words: readonly PhrasingContent[]): readonly PhrasingContent[];
	asBlock?(use: AnyTagUse, blocks: Blockquote['children']): readonly BlockContent[];
}

/** One tag in the text of an article, whichever it is. */
export type AnyTagUse = Omit<TagUse, 'attributes'> & { readonly attributes: Readonly<Record<string, string | undefined>> };

/** A tag as text by its name; undefined where there is no such tag. */
export function textOf(name: string | null): AnyTagText | undefined {
	return specOf(name) && TEXTS[name as TagName];
}
