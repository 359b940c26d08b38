/** The kinds of things that an attribute can refer to by id. The checks use this to find out what must exist. */
export type Named = 'article' | 'chart' | 'claim' | 'entity' | 'map' | 'picture' | 'recording' | 'source';

/** The kinds of values that an attribute can have without referring to anything. */
export type Held = 'language';

export type AttributeSpec = ({ readonly names: Named } | { readonly holds: Held }) & { readonly mayBeLeftOut?: true };

interface AnySpec {
	/** Its attributes, required ones first. */
	readonly attributes: Readonly<Record<string, AttributeSpec>>;
}

/** A tag around words: only inside a paragraph (`words`), or also as a block of its own (`either`). */
interface WordsSpec extends AnySpec {
	readonly place: 'words' | 'either';
	/**
	 * What the tag makes of its words. The whole of a `link` is clickable, so there can be no link inside it. The site
	 * adds the quotation marks to a `quotation`, so the author writes none.
	 */
	readonly makes: 'text' | 'link' | 'quotation';
}

/** A tag without words, alone between paragraphs. A text can contain it once for each thing that it refers to. */
interface BlockSpec extends AnySpec {
	readonly place: 'block';
	/** Where the tag gets what it shows, for the message to an author who writes words inside it. */
	readonly showsFrom: string;
}

/** A tag that an author can write: where it can be used, and what it contains. */
export type TagSpec = WordsSpec | BlockSpec;
