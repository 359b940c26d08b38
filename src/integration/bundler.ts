/**
 * The process that `bundleIn` starts: Astro makes the program that renders pages, and renders none of them. The argument
 * is the folder that the bundle goes into.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroIntegration } from 'astro';
import { codeOf } from '../renewing/code.ts';
import { BUNDLE, type BuiltPages, type BundleInputs } from './bundle.ts';

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

await build({
	root,
	outDir: assets,
	logLevel: 'error',
	integrations: [bundler],
	// Astro would take a folder of this name into every site, and somebody may well build into one.
	vite: { publicDir: false },
});
// As they are now: if they have changed meanwhile, nobody can tell what the bundle was made of.
const settings = await readFile(join(process.env['CONTENT'] ?? join(root, 'content'), 'site.yml'), 'utf8').catch(() => undefined);
const inputs: BundleInputs = { code: await codeOf(root), settings };
await writeFile(join(folder, BUNDLE.inputs), JSON.stringify(inputs));
await writeFile(join(folder, BUNDLE.pages), JSON.stringify(pages));
