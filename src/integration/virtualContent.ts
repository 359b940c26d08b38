import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { buildEdition, type Build } from '../build.ts';
import { siteLanguages, tagsOf } from '../i18n/siteLanguages.ts';
import { loadFiles } from '../load.ts';
import type { ContentFile } from '../reading/files/contentFile.ts';

const NAME = 'virtual:content';
/** As Vite wants it of modules that are no files. */
const ID = `\0${NAME}`;

/**
 * The module `virtual:content`: the files of a content folder, and the text of each article and page as a component.
 * While somebody writes, it is made anew whenever a file of the folder changes, comes or goes: Vite by itself watches
 * only what it has loaded as code.
 */
export function virtualContent(folder: string, { isDesk, withDrafts }: { readonly isDesk: boolean; readonly withDrafts: boolean }): Plugin {
	return {
		name: 'virtual-content',
		resolveId: (id) => (id === NAME ? ID : undefined),
		async load(id) {
			if (id !== ID) return undefined;
			const files = await loadFiles(folder);
			const texts = withDrafts
				? allTexts(files)
				: publishedTexts(buildEdition(files, { languages: tagsOf(siteLanguages(files)), now: new Date() }).published);
			const bodies = texts.map((path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(join(folder, path))})`);
			return [
				`export const files = ${JSON.stringify(files)};`,
				`export const bodies = { ${bodies.join(', ')} };`,
				`export const folder = ${JSON.stringify(folder)};`,
				`export const withDrafts = ${withDrafts};`,
				`export const isDesk = ${isDesk};`,
			].join('\n');
		},
		configureServer({ environments, watcher }) {
			watcher.add(folder).on('all', (_, path) => {
				if (!path.startsWith(folder + sep)) return;
				for (const { hot, moduleGraph } of Object.values(environments)) {
					const module = moduleGraph.getModuleById(ID);
					if (module !== undefined) moduleGraph.invalidateModule(module);
					hot.send({ type: 'full-reload' });
				}
			});
		},
	};
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
