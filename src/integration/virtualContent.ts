import { sep } from 'node:path';
import type { DevEnvironment, EnvironmentModuleNode, Plugin, RunnableDevEnvironment } from 'vite';
import { contentOf } from '../content.ts';
import { placeOf } from '../pictures/pageCopies.ts';
import { followContent } from './liveContent.ts';

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
 * `virtual:pictures` has its pictures. During development, the first is made again when a file of the folder is added,
 * changed or deleted, and the second when the pictures are others; on its own, Vite watches only files that it has loaded
 * as code.
 */
export function virtualContent(folder: string, given: Given): Plugin {
	return {
		name: 'virtual-content',
		resolveId: (id) => (id === CONTENT || id === PICTURES ? ID[id] : undefined),
		load: (id) => (id === ID[CONTENT] ? writeContent(folder, given) : id === ID[PICTURES] ? writePictures(folder, given) : undefined),
		configureServer({ config, environments, watcher }) {
			const follow = followContent(folder, {
				onNew(hasOtherPictures) {
					version += 1;
					for (const environment of Object.values(environments)) {
						forget(ID[CONTENT], environment);
						if (hasOtherPictures) forget(ID[PICTURES], environment);
					}
				},
				onReady(pages) {
					const { hot } = environments.client;
					if (pages === 'all') hot.send({ type: 'full-reload' });
					// Vite adds its base to the path, and knows a page by the name of its file.
					else
						for (const { url } of pages.filter(({ format }) => format === 'html'))
							hot.send({ type: 'full-reload', path: `/${url.slice(config.base.length)}index.html` });
				},
			});
			watcher.add(folder).on('all', (event, path) => {
				if (path.startsWith(folder + sep)) follow(event, path.slice(folder.length + 1).replaceAll(sep, '/'));
			});
		},
	};
}

/**
 * Makes a module be loaded again, with all that import it, when they are next asked for. Telling the environment to reload
 * would load every module again, styles and components too, which takes longer than the page.
 */
function forget(id: string, environment: DevEnvironment): void {
	const module = environment.moduleGraph.getModuleById(id);
	if (module === undefined) return;
	const forgotten = new Set<EnvironmentModuleNode>();
	environment.moduleGraph.invalidateModule(module, forgotten);
	// Vite itself could tell, but a build, which imports this file too, would have to load it.
	if (!('runner' in environment)) return;
	const { evaluatedModules } = (environment as RunnableDevEnvironment).runner;
	for (const { id } of forgotten) {
		const evaluated = id === null ? undefined : evaluatedModules.getModuleById(id);
		if (evaluated !== undefined) evaluatedModules.invalidateModule(evaluated);
	}
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

/**
 * During development Vite can load any picture, and makes copies on request. A build provides the pictures with the
 * content, and publishes only copies.
 */
async function writePictures(folder: string, { isDesk }: Given): Promise<string> {
	const from = `export const folder = ${JSON.stringify(folder)};\n`;
	if (!isDesk) return `${from}export const { pictures } = await globalThis[Symbol.for('the content of this site')];`;
	const { files } = await contentOf(folder);
	const imports = files.flatMap(({ path, picture }) =>
		picture === undefined ? [] : [`${JSON.stringify(path)}: () => import(${JSON.stringify(placeOf(path, folder))})`],
	);
	return `${from}export const pictures = { ${imports.join(', ')} };`;
}
