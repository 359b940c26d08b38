import type { Root } from 'mdast';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { madeOf } from '../../fingerprint.ts';
import { TAG_NAMES, type TagName } from '../../tags/specs.ts';
import { readHeadings, type Heading } from './contents.ts';
import { checkDecoded } from './decoded.ts';
import { checkEmptyMarkup } from './emptyMarkup.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkHeadings } from './headings.ts';
import { checkPictures, type Image } from './images.ts';
import { checkLinks, type Link } from './links.ts';
import { checkLists } from './lists.ts';
import { checkLostSigns } from './lostSigns.ts';
import { readMarkup } from './parsing/markup.ts';
import { checkNesting } from './nesting.ts';
import { readPassages, type Passage } from './passages.ts';
import { checkStrayMarkup } from './stray/strayMarkup.ts';
import { checkTables } from './tables.ts';
import { checkTags, type TagUse } from './tags.ts';
import type { ContentFile } from '../files/contentFile.ts';
import { countWords } from './words.ts';

/** The text of a file, with what it refers to in the rest of the edition. */
export interface Body {
	/** The text as a Markdown tree, with the author’s tags in it. */
	readonly root: Root;
	readonly words: number;
	/** The tags in reading order. */
	readonly tags: readonly TagUse[];
	/** Links to pages of this site. */
	readonly links: readonly Link[];
	readonly images: readonly Image[];
	/** False if part of the text could not be read: what seems to be missing may be in that part. */
	readonly isWhole: boolean;
	readonly diagnostics: readonly Diagnostic[];
}

/** The body of an article, with what every article is asked for. So its text need not be walked through if no page shows it. */
export interface ArticleBody extends Body {
	/** Where each claim is cited, in reading order, by its id. */
	readonly passages: ReadonlyMap<string, readonly Passage[]>;
	/** Its main headings. */
	readonly headings: readonly Heading[];
}

/** The body of a file whose text cannot be read. */
export const NO_BODY: ArticleBody = {
	root: { type: 'root', children: [] },
	words: 0,
	tags: [],
	links: [],
	images: [],
	isWhole: false,
	diagnostics: [],
	passages: new Map(),
	headings: [],
};

/** Reads the text of an article in a language, as `readBody` does. */
export function readArticleBody(file: ContentFile, offset: number, language: string): ArticleBody {
	const body = readBody(file, offset, TAG_NAMES);
	return { ...body, passages: readPassages(body.root, language), headings: readHeadings(body.root) };
}

/** Reads the text below the frontmatter, and reports what is wrong with it in itself. `known` are the tags that it may use. */
export function readBody(file: ContentFile, offset: number, known: readonly TagName[]): Body {
	const { root, isWhole, diagnostics } = readMarkup(file, offset, known);
	const broken = new Set(diagnostics.map(({ line }) => line));
	const tags = checkTags(file, root, known);
	const pictures = checkPictures(file, root);
	const links = checkLinks(file, root, pictures.addresses);
	return {
		root: madeOf(root, file.text),
		words: countWords(root),
		tags: tags.uses,
		links: links.internal,
		images: pictures.images,
		isWhole,
		diagnostics: [
			...diagnostics,
			...tags.diagnostics,
			...pictures.diagnostics,
			...links.diagnostics,
			...checkHeadings(file, root),
			...checkFootnotes(file, root),
			...checkNesting(file, root, known),
			...checkTables(file, root),
			...checkLists(file, root),
			...checkLostSigns(file, root),
			...checkDecoded(file, root),
			// If something was passed over on a line, it may be what seems to be missing from the rest of that line.
			...[...checkEmptyMarkup(file, root), ...checkStrayMarkup(file, root)].filter(({ line }) => !broken.has(line)),
		],
	};
}
