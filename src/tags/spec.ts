/** What an attribute can name by its id. From this the checks know what must exist. */
export type Named = 'article' | 'chart' | 'claim' | 'entity' | 'map' | 'picture' | 'recording' | 'source';

/** What an attribute can hold that names nothing. */
export type Held = 'language';

/** One attribute of a tag. */
export type AttributeSpec = ({ readonly names: Named } | { readonly holds: Held }) & { readonly mayBeLeftOut?: true };

interface AnySpec {
	/** Its attributes, those that must be there first. */
	readonly attributes: Readonly<Record<string, AttributeSpec>>;
}

/** A tag around words: inside a paragraph (`words`), or there and as a block of its own (`either`). */
interface WordsSpec extends AnySpec {
	readonly place: 'words' | 'either';
	/**
	 * What it makes of its words. A `link` is pressed as a whole, so nothing in it can be pressed by itself. A `quotation`
	 * gets its quotation marks from the site, so the author writes none.
	 */
	readonly makes: 'text' | 'link' | 'quotation';
}

/** A tag without words, alone between paragraphs. A text has it once for each thing that it names. */
interface BlockSpec extends AnySpec {
	readonly place: 'block';
	/** Where what it shows comes from, for the message to an author who puts words in it. */
	readonly showsFrom: string;
}

/** A tag that an author may write: where it may be, and what it says. */
export type TagSpec = WordsSpec | BlockSpec;
