import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { buildEdition, type Build } from '../build.ts';
import { siteLanguages, tagsOf } from '../i18n/siteLanguages.ts';
import { loadFiles } from '../load.ts';
import type { ContentFile } from '../reading/files/contentFile.ts';
import { picturePath } from '../model/pictures/picture.ts';

const CONTENT = 'virtual:content';
const PICTURES = 'virtual:pictures';

/** How Vite wants the names of modules that are no files. */
const ID = { [CONTENT]: `\0${CONTENT}`, [PICTURES]: `\0${PICTURES}` } as const;

interface Given {
	readonly isDesk: boolean;
	readonly withDrafts: boolean;
}

/**
 * The module `virtual:content`: the files of a content folder, and the text of each article and page as a component; and
 * `virtual:pictures`: the pictures of its articles. While somebody writes, both are made anew whenever a file of the
 * folder changes, comes or goes: Vite by itself watches only what it has loaded as code.
 */
export function virtualContent(folder: string, given: Given): Plugin {
	return {
		name: 'virtual-content',
		resolveId: (id) => (id === CONTENT || id === PICTURES ? ID[id] : undefined),
		load: (id) => (id === ID[CONTENT] ? writeContent(folder, given) : id === ID[PICTURES] ? writePictures(folder, given) : undefined),
		configureServer({ environments, watcher }) {
			watcher.add(folder).on('all', (_, path) => {
				if (!path.startsWith(folder + sep)) return;
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
	const files = await loadFiles(folder);
	const texts = withDrafts ? allTexts(files) : publishedTexts(editionOf(files).published);
	const bodies = texts.map((path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(join(folder, path))})`);
	return [
		`export const files = ${JSON.stringify(files)};`,
		`export const bodies = { ${bodies.join(', ')} };`,
		`export const folder = ${JSON.stringify(folder)};`,
		`export const withDrafts = ${withDrafts};`,
		`export const isDesk = ${isDesk};`,
	].join('\n');
}

/** Only what is shown: Astro would publish any other picture as it is, with all that its file tells. */
async function writePictures(folder: string, { withDrafts }: Given): Promise<string> {
	const { edition, published } = editionOf(await loadFiles(folder));
	const { articles } = withDrafts ? edition : published[0];
	const paths = new Set(articles.flatMap(({ pictures }) => pictures.map(({ file, slug }) => picturePath(slug, file))));
	const imports = [...paths].map((path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(placeOf(path, folder))})`);
	return `export const folder = ${JSON.stringify(folder)};\nexport const pictures = { ${imports.join(', ')} };`;
}

function placeOf(path: string, folder: string): string {
	return join(folder, path.replace(/^content\//, ''));
}

function editionOf(files: readonly ContentFile[]): Build {
	return buildEdition(files, { languages: tagsOf(siteLanguages(files)), now: new Date() });
}

function allTexts(files: readonly ContentFile[]): readonly string[] {
	return files.map(({ path }) => path.replace(/^content\//, '')).filter((path) => /^(?:articles|pages)\/.*\.mdx$/.test(path));
}

/** The paths of the texts that a build publishes. It compiles no other: a draft may be broken in any way, and must not hold the rest up. */
export function publishedTexts([main, ...others]: Build['published']): readonly string[] {
	return [main, ...others].flatMap(({ articles, language, pages }) => [
		...articles.map((article) => `articles/${article.slug}/${article.language}.mdx`),
		...pages
			.filter((page) => page.language === language)
			.map((page) => `pages/${page.slug}${language === main.language ? '' : `.${language}`}.mdx`),
	]);
}
