import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { contentOf, forgetContent } from '../content.ts';
import type { Edition } from '../model/edition.ts';
import { picturePath } from '../model/pictures/picture.ts';
import { placeOf } from '../pictures/pageCopies.ts';
import { textPictures } from '../model/pictures/textPictures.ts';

/** How often the folder has changed. */
let version = 0;

const CONTENT = 'virtual:content';
const PICTURES = 'virtual:pictures';

/** Vite's form for the ids of modules that are not files. */
const ID = { [CONTENT]: `\0${CONTENT}`, [PICTURES]: `\0${PICTURES}` } as const;

interface Given {
	readonly isDesk: boolean;
	/** Whether pages say what is wrong with the content. */
	readonly saysProblems: boolean;
	readonly withDrafts: boolean;
}

/**
 * A Vite plugin with two modules. `virtual:content` is the content folder as the command has read it, and
 * `virtual:pictures` has the pictures of its articles and texts. During development, both are made again when a file of
 * the folder is added, changed or deleted; on its own, Vite watches only files that it has loaded as code.
 */
export function virtualContent(folder: string, given: Given): Plugin {
	return {
		name: 'virtual-content',
		resolveId: (id) => (id === CONTENT || id === PICTURES ? ID[id] : undefined),
		load: (id) => (id === ID[CONTENT] ? writeContent(folder, given) : id === ID[PICTURES] ? writePictures(folder, given) : undefined),
		configureServer({ environments, watcher }) {
			watcher.add(folder).on('all', (_, path) => {
				if (!path.startsWith(folder + sep)) return;
				forgetContent();
				version += 1;
				for (const { hot, moduleGraph } of Object.values(environments)) {
					for (const id of Object.values(ID)) {
						const module = moduleGraph.getModuleById(id);
						if (module !== undefined) moduleGraph.invalidateModule(module);
					}
					hot.send({ type: 'full-reload' });
				}
			});
		},
	};
}

async function writeContent(folder: string, { isDesk, saysProblems, withDrafts }: Given): Promise<string> {
	// A build has read it before it renders the pages. Its bundle is the same whatever the content is.
	if (isDesk) await contentOf(folder);
	return [
		"export const content = await globalThis[Symbol.for('the content of this site')];",
		// The number makes the module a different one after each change during development.
		`// ${version}`,
		`export const withDrafts = ${withDrafts};`,
		`export const isDesk = ${isDesk};`,
		`export const saysProblems = ${saysProblems};`,
	].join('\n');
}

/** During development Vite loads the pictures, and makes their copies on request. A build provides them with the content. */
async function writePictures(folder: string, { isDesk }: Given): Promise<string> {
	const from = `export const folder = ${JSON.stringify(folder)};\n`;
	if (!isDesk) return `${from}export const { pictures } = await globalThis[Symbol.for('the content of this site')];`;
	const { editions } = await contentOf(folder);
	const paths = new Set(editions.flatMap(picturesIn));
	const imports = [...paths].map((path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(placeOf(path, folder))})`);
	return `${from}export const pictures = { ${imports.join(', ')} };`;
}

/** The paths of the pictures that an edition shows, in the lists of its articles and in its texts. */
export function picturesIn({ articles, pages }: Edition): readonly string[] {
	return [
		...articles.flatMap(({ pictures, slug, text }) => [
			...pictures.map((picture) => picturePath(picture.slug, picture.file)),
			...textPictures(text, `content/articles/${slug}`),
		]),
		...pages.flatMap(({ text }) => textPictures(text, 'content/pages')),
	];
}
