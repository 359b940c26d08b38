/**
 * The process that `makeBundle` starts: Astro makes the program that renders pages, and renders none of them. The
 * argument is the folder that the bundle goes into.
 */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroIntegration } from 'astro';
import { BUNDLE, type BuiltPages } from './bundle.ts';

const [folder = ''] = process.argv.slice(2);
const root = fileURLToPath(new URL('../../', import.meta.url));
const assets = join(folder, BUNDLE.assets);
let pages: BuiltPages = [];

const bundler: AstroIntegration = {
	name: 'bundler',
	hooks: {
		'astro:build:setup'({ pages: built, target }) {
			if (target === 'server') pages = [...built].map(([key, { styles }]) => [key, { styles }]);
		},
		'astro:build:start'({ setPrerenderer }) {
			setPrerenderer((prerenderer) => ({
				...prerenderer,
				// Astro would delete the program after the last page.
				setup: () => rename(join(assets, '.prerender'), join(folder, BUNDLE.program)),
				getStaticPaths: async () => Promise.resolve([]),
			}));
		},
	},
};

await build({ root, outDir: assets, logLevel: 'error', integrations: [bundler] });
await writeFile(join(folder, BUNDLE.pages), JSON.stringify(pages));
