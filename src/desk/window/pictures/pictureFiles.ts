import { api } from '../api.ts';
import type { Article } from '../article.ts';
import { addPictures, chooseFiles, showFiles } from './pictures.ts';

/** The pictures that lie beside an article, and how more come there. */
export class PictureFiles {
	/** Their names. */
	names: readonly string[] = [];
	readonly #article: Article;
	readonly #changed: () => void;

	constructor(article: Article, changed: () => void) {
		this.#article = article;
		this.#changed = changed;
	}

	/** Puts files beside the article and into it, where they were dropped. */
	async add(files: readonly File[], at?: number): Promise<void> {
		await addPictures(this.#article, files, at);
		await this.look();
	}

	/** Asks for files. */
	async choose(): Promise<void> {
		await this.add(await chooseFiles({ several: true }));
	}

	/** Puts one that lies there into the article. */
	putIn(name: string): void {
		showFiles(this.#article, [name]);
	}

	/** Looks which there are. */
	async look(): Promise<void> {
		this.names = (await api.pictures(this.#article.session.path).catch(() => ({ files: [] }))).files;
		this.#changed();
	}
}
