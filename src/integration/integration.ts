import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentOf } from '../content.ts';
import { languageOf } from '../i18n/languages.ts';
import { stringsFor } from '../i18n/strings.ts';
import { searchRecords } from '../outputs/search/searchRecords.ts';
import { accent } from './accent.ts';
import { copyLicences } from './licences.ts';
import { markPreview } from './preview.ts';
import { withTightPolicies } from './policies.ts';
import { writeSearchIndex } from './searchIndex.ts';
import { virtualContent } from './virtualContent.ts';

/**
 * An Astro integration that makes a site from the folder `content`. It gives the pages the content as a module, shows
 * each change during development, and completes a build with content security policies and the search index. A preview
 * includes drafts, and its pages are marked.
 */
export function newsroom(content: string, { isPreview = false } = {}): AstroIntegration {
	let folder = content;
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
			'astro:build:start'({ setPrerenderer }) {
				setPrerenderer(withTightPolicies);
			},
			async 'astro:build:done'({ dir }) {
				console.log('Finishing the pages, and indexing them for the search …');
				const target = fileURLToPath(dir);
				await copyLicences(target);
				const { editions: whole, isWithoutSearch = false, languages, published, search } = await contentOf(folder);
				const editions = isPreview ? whole : published;
				// The index holds addresses relative to the root of the site, so any site will do.
				const site = new URL('https://unused.invalid');
				// The index is made from the content, not from the pages, so one machine makes it for all shards.
				if (!isWithoutSearch)
					await writeSearchIndex(
						search?.records ??
							editions.flatMap((edition) =>
								searchRecords({ edition, editions, site, t: stringsFor(languageOf(edition.language, { languages }), languages) }),
							),
						languages,
						target,
						search?.kept,
					);
				if (isPreview) await markPreview(target);
			},
		},
	};
}
