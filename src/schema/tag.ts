/** A tag that an author may write in the text. */
export interface TagShape {
	/** `words`: marks words inside a paragraph. `block`: stands alone between paragraphs. `either`: both. */
	readonly place: 'words' | 'block' | 'either';
	readonly required: readonly string[];
	readonly optional: readonly string[];
	/** What it is for, in a few words, for the author's guide. */
	readonly purpose: string;
}

/** Every tag, by name. */
export const TAGS = {
	Claim: { place: 'words', required: ['id'], optional: [], purpose: 'marks the words that make a claim' },
	Read: { place: 'block', required: ['article'], optional: [], purpose: 'a READ card that leads to another article' },
	Entity: { place: 'words', required: ['id'], optional: [], purpose: 'explains a person, place or term' },
	Quote: { place: 'either', required: ['source'], optional: ['speaker', 'lang'], purpose: 'exact words with their source' },
	Timeline: { place: 'block', required: [], optional: [], purpose: 'the events and statements of the article in order of their dates' },
	Chart: { place: 'block', required: ['data'], optional: [], purpose: 'a chart from content/charts/, with its numbers as a table' },
	Map: { place: 'block', required: ['data'], optional: [], purpose: 'a map from content/maps/, with its places in words' },
} as const satisfies Record<string, TagShape>;

export type TagName = keyof typeof TAGS;

/** Whether a name is that of a tag that takes no words and stands alone between paragraphs. */
export function isBlockTag(name: string): boolean {
	return name in TAGS && TAGS[name as TagName].place === 'block';
}
