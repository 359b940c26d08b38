import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { accent } from './accent.ts';
import { virtualContent } from './virtualContent.ts';

/**
 * An Astro integration for a site made from the folder `content`: it gives the pages the content as a module, and shows
 * each change during development. A preview includes drafts. During development, pages show problems, unless
 * `saysProblems` is false.
 */
export function newsroom(content: string, { isPreview = false, saysProblems = true } = {}): AstroIntegration {
	return {
		name: 'newsroom',
		hooks: {
			'astro:config:setup'({ command, config, updateConfig }) {
				const folder = resolve(fileURLToPath(config.root), content);
				const isDesk = command === 'dev';
				updateConfig({
					vite: { plugins: [accent(folder), virtualContent(folder, { isDesk, saysProblems, withDrafts: isDesk || isPreview })] },
				});
			},
		},
	};
}
