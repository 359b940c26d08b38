import { glob } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { languagesOf } from './integration/siteFile.ts';
import { articleSchema } from './schema/article.ts';
import { authorSchema } from './schema/author.ts';
import { chartSchema } from './schema/chart.ts';
import { entitySchema } from './schema/entity.ts';
import { tombstonesSchema } from './schema/ledger.ts';
import { mapSchema } from './schema/map.ts';
import { outletSchema } from './schema/outlet.ts';
import { pageSchema, siteSchema, topicsSchema } from './schema/site.ts';
import { pageTranslationSchema, translationSchema } from './schema/translation.ts';

/** How the path of an original ends: originals are in the main language. Every other .mdx file of an article is a translation. */
const ORIGINAL = `/${languagesOf('content')[0].tag}.mdx`;

/** Lists files and reads nothing. The content itself goes through edition.ts, which reports problems in the author’s words. */
function filesOnly(pattern: string, isMeant: (path: string) => boolean = () => true): Loader {
	return {
		name: 'files-only',
		async load({ store }) {
			store.clear();
			for await (const path of glob(pattern)) if (isMeant(path)) store.set({ id: path, data: {}, filePath: path });
		},
	};
}

/**
 * The schema of each group of files. Astro turns these into files in .astro/collections/, with which editors’ tools
 * explain and complete keys.
 */
export const collections = {
	articles: defineCollection({ loader: filesOnly('content/articles/*/*.mdx', (path) => path.endsWith(ORIGINAL)), schema: articleSchema }),
	translations: defineCollection({
		loader: filesOnly('content/articles/*/*.mdx', (path) => !path.endsWith(ORIGINAL)),
		schema: translationSchema,
	}),
	pages: defineCollection({ loader: filesOnly('content/pages/*.mdx', (path) => !/\.\w+\.mdx$/.test(path)), schema: pageSchema }),
	pageTranslations: defineCollection({ loader: filesOnly('content/pages/*.*.mdx'), schema: pageTranslationSchema }),
	entities: defineCollection({ loader: filesOnly('content/entities/*.yml'), schema: entitySchema }),
	authors: defineCollection({ loader: filesOnly('content/authors/*.yml'), schema: authorSchema }),
	outlets: defineCollection({ loader: filesOnly('content/outlets/*.yml'), schema: outletSchema }),
	charts: defineCollection({ loader: filesOnly('content/charts/*.yml'), schema: chartSchema }),
	maps: defineCollection({ loader: filesOnly('content/maps/*.yml'), schema: mapSchema }),
	tombstones: defineCollection({ loader: filesOnly('content/tombstones.yml'), schema: tombstonesSchema }),
	site: defineCollection({ loader: filesOnly('content/site.yml'), schema: siteSchema }),
	topics: defineCollection({ loader: filesOnly('content/topics.yml'), schema: topicsSchema }),
};
