import type { Folder } from './folder.ts';
import type { Page, Summary } from './page.ts';

/** What is wrong and how to fix it, each in a sentence. The same fault has the same words on every page, so that it is reported once. */
export interface Fault {
	readonly what: string;
	readonly todo: string;
}

/** A fault in a file, such as `about/index.html`. */
export interface Finding extends Fault {
	readonly path: string;
}

/** A built site after all its pages have been read. */
export interface Site extends Folder {
	readonly pages: readonly Summary[];
}

/** Something that must be true of every site. */
export interface Rule {
	/** What must be true, in plain words: “Every link leads somewhere”. */
	readonly name: string;
	/** Finds what is wrong with one page. */
	readonly checkPage?: (page: Page, folder: Folder) => Iterable<Fault>;
	/** Finds what is wrong between pages, and in files that are not pages. */
	readonly checkSite?: (site: Site) => Iterable<Finding> | AsyncIterable<Finding>;
}
