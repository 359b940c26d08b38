import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { contentOf, forgetContent } from '../content.ts';
import type { Edition } from '../model/edition.ts';
import { picturePath } from '../model/pictures/picture.ts';
import { textPictures } from '../model/pictures/textPictures.ts';

/** How often the folder has changed. */
let version = 0;

const CONTENT = 'virtual:content';
const PICTURES = 'virtual:pictures';

/** Vite's form for the ids of modules that are not files. */
const ID = { [CONTENT]: `\0${CONTENT}`, [PICTURES]: `\0${PICTURES}` } as const;

interface Given {
	readonly isDesk: boolean;
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

async function writeContent(folder: string, { isDesk, withDrafts }: Given): Promise<string> {
	await contentOf(folder);
	return [
		"export const content = await globalThis[Symbol.for('the content of this site')];",
		// The number makes the module a different one after each change during development.
		`// ${version}`,
		`export const withDrafts = ${withDrafts};`,
		`export const isDesk = ${isDesk};`,
	].join('\n');
}

/** Includes only pictures that the site shows. Astro would publish any other picture unchanged, with all its metadata. */
async function writePictures(folder: string, { withDrafts }: Given): Promise<string> {
	const { editions, published } = await contentOf(folder);
	const paths = new Set((withDrafts ? editions : published).flatMap(picturesIn));
	const imports = [...paths].map((path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(placeOf(path, folder))})`);
	return `export const folder = ${JSON.stringify(folder)};\nexport const pictures = { ${imports.join(', ')} };`;
}

function placeOf(path: string, folder: string): string {
	return join(folder, path.replace(/^content\//, ''));
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
