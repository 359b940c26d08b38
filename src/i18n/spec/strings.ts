import { article } from './article.ts';
import { claim } from './claim.ts';
import type { Entry, WordsOf } from './entries.ts';
import { figures } from './figures.ts';
import { frame } from './frame.ts';
import { hubs } from './hubs.ts';
import { pictures } from './pictures.ts';
import { sharing } from './sharing.ts';
import { vocabulary } from './vocabulary.ts';

/** Every string of the interface, in the order of the words files and under their headings. */
export const SECTIONS = {
	'What the site distinguishes': vocabulary,
	'Around every page, and single pages': frame,
	'An article': article,
	'A claim': claim,
	'What goes out with a link, and translations': sharing,
	'Timelines, charts, maps, and following the evidence': figures,
	'Pictures, videos and sounds': pictures,
	'Lists, and the pages of publishers, people, places and topics': hubs,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Entry>>>>;

/** The same without headings. */
export const ENTRIES = { ...vocabulary, ...frame, ...article, ...claim, ...sharing, ...figures, ...pictures, ...hubs } as const;

type Entries = typeof ENTRIES;

/** What the code gets for each string: text, or a function that returns text. */
export type Written = { readonly [Key in keyof Entries]: WordsOf<Entries[Key]> };
