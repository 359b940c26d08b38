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
 * An Astro integration that makes a site from the folder `content`. It gives the pages the content as a module, shows
 * each change during development, and completes a build with content security policies and the search index. A preview
 * includes drafts, and its pages are marked. During development, pages show problems, unless `saysProblems` is false.
 */
export function newsroom(content: string, { isPreview = false, saysProblems = true } = {}): AstroIntegration {
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
						plugins: [
							accent(folder),
							virtualContent(folder, { isDesk: command === 'dev', saysProblems, withDrafts: command === 'dev' || isPreview }),
						],
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
