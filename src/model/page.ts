import type { Root } from 'mdast';
import type { PageData } from '../schema/site.ts';
import type { Provenance } from './translation.ts';

/** A page beside the articles: about, how we source, corrections. */
export interface Page extends PageData {
	readonly slug: string;
	readonly url: string;
	/** The language of its words: the main one if it is not translated. */
	readonly language: string;
	/** Its text as a Markdown tree. */
	readonly text: Root;
	/** How it was translated; undefined for an original. */
	readonly translation: Provenance | undefined;
}
