import { api } from '../api.ts';
import type { Article } from '../article.ts';
import { addPictures, chooseFiles, showFiles } from './pictures.ts';

/** The picture files beside an article, and the ways to add more. */
export class PictureFiles {
	/** The names of the files. */
	names: readonly string[] = [];
	readonly #article: Article;
	readonly #changed: () => void;

	constructor(article: Article, changed: () => void) {
		this.#article = article;
		this.#changed = changed;
	}

	/** Adds files to the article, where they were dropped. */
	async add(files: readonly File[], at?: number): Promise<void> {
		await addPictures(this.#article, files, at);
		await this.look();
	}

	/** Lets the editor choose files to add. */
	async choose(): Promise<void> {
		await this.add(await chooseFiles({ several: true }));
	}

	/** Adds a file that is already beside the article. */
	putIn(name: string): void {
		showFiles(this.#article, [name]);
	}

	/** Updates the list of files. */
	async look(): Promise<void> {
		this.names = (await api.pictures(this.#article.session.path).catch(() => ({ files: [] }))).files;
		this.#changed();
	}
}
