import type { Folder } from './folder.ts';
import type { Page, Summary } from './page.ts';

/** Something wrong, and what mends it, each in a sentence. What is the same on many pages is worded the same, so that it is told once. */
export interface Fault {
	readonly what: string;
	readonly todo: string;
}

/** A fault and the file that has it: `about/index.html`. */
export interface Finding extends Fault {
	readonly path: string;
}

/** A built site, of which every page has been read. */
export interface Site extends Folder {
	readonly pages: readonly Summary[];
}

/** Something that holds of every good site. */
export interface Rule {
	/** What holds, in plain words: “Every link leads somewhere”. */
	readonly name: string;
	/** What is wrong with a page, looked at alone. */
	readonly checkPage?: (page: Page, folder: Folder) => Iterable<Fault>;
	/** What is wrong between pages, and with files that are no pages. */
	readonly checkSite?: (site: Site) => Iterable<Finding> | AsyncIterable<Finding>;
}
