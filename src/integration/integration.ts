import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentOf } from '../content.ts';
import { accent } from './accent.ts';
import { finishSite } from './finishSite.ts';
import { keepBundle, type BuiltPages } from './keptBundle.ts';
import { withTightPolicies } from './policies.ts';
import { virtualContent } from './virtualContent.ts';

/**
 * Makes an Astro site of a content folder: brings its files to the pages as a module, shows every change at the desk,
 * and finishes a build with the policies of its pages and the index of its search. `content` is the folder. A preview, for
 * colleagues, is built with drafts and marked.
 */
export function newsroom(content: string, { isPreview = false } = {}): AstroIntegration {
	let folder = content;
	let site = '';
	let built: BuiltPages = new Map();
	return {
		name: 'newsroom',
		hooks: {
			'astro:config:setup'({ command, config, updateConfig }) {
				folder = resolve(fileURLToPath(config.root), content);
				updateConfig({
					vite: {
						plugins: [accent(folder), virtualContent(folder, { isDesk: command === 'dev', withDrafts: command === 'dev' || isPreview })],
					},
				});
			},
			'astro:config:done'({ config }) {
				site = fileURLToPath(config.outDir);
			},
			'astro:build:setup'({ pages, target }) {
				if (target === 'server') built = pages;
			},
			'astro:build:start'({ setPrerenderer }) {
				setPrerenderer((prerenderer) => ({
					...withTightPolicies(prerenderer),
					async setup() {
						const { bundle } = await contentOf(folder);
						if (bundle !== undefined) await keepBundle(site, built, bundle);
						await prerenderer.setup?.();
					},
				}));
			},
			async 'astro:build:done'({ dir }) {
				await finishSite(fileURLToPath(dir), folder, { isPreview });
			},
		},
	};
}
