import type { AuthorData } from '../../schema/author.ts';
import { isId } from '../../schema/id.ts';
import type { EditionPlace } from '../editionPlace.ts';

/** A person who writes for the newsroom, and has a page. */
export interface Author extends Omit<AuthorData, 'translations'> {
	readonly id: string;
	/** The language of the name, role and text: the main one if they are not translated. */
	readonly language: string;
	/** The name in the main language. Bylines may use it too. */
	readonly mainName: string;
	/** The address of the person’s page. */
	readonly url: string;
}

/** One of those who wrote an article. */
export interface Writer {
	readonly name: string;
	/** Undefined for a name that has no page. */
	readonly author: Author | undefined;
}

export function authorUrl(id: string, root: string): string {
	return `${root}authors/${id}/`;
}

/** Joins an author in the words of one language, or in those of the main one if they are not translated. */
export function joinAuthor(id: string, { translations, ...data }: AuthorData, { language, main, root }: EditionPlace): Author {
	const own = translations[language];
	return { ...data, ...own, id, language: own === undefined ? main : language, mainName: data.name, url: authorUrl(id, root) };
}

/**
 * The id of the author that one entry of a byline means. An entry that looks like an id is one. A name that exactly one
 * author has means that author. Any other name gives undefined. `names` are the authors’ names in the main language, by
 * id.
 */
export function authorIdIn(written: string, names: ReadonlyMap<string, string>): string | undefined {
	if (isId(written)) return written;
	const [id, ...others] = [...names].flatMap(([known, name]) => (name === written ? [known] : []));
	return others.length === 0 ? id : undefined;
}

/** The writers of an article, from its byline. */
export function writersIn(byline: readonly string[], authors: ReadonlyMap<string, Author>): readonly Writer[] {
	const names = new Map([...authors].map(([id, { mainName }]) => [id, mainName]));
	return byline.map((written) => {
		const author = authors.get(authorIdIn(written, names) ?? '');
		return { name: author?.name ?? written, author };
	});
}
