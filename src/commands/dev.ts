/** `npm run dev`: shows the site while it is written, drafts among the rest, and every change as soon as it is saved. Another folder may be named. */
import { join, resolve, sep } from 'node:path';
import { dev } from 'astro';
import type { Plugin } from 'vite';
import { wantedPort } from './port.ts';
import { contentFrom, ROOT } from './site.ts';

const content = resolve(process.argv[2] ?? join(ROOT, 'content'));

/** Reads the content anew when any file of it changes, comes or goes. Vite by itself watches only what it has loaded as code. */
const watchContent: Plugin = {
	name: 'watch-content',
	configureServer({ environments, watcher }) {
		watcher.add(content).on('all', (_, path) => {
			if (!path.startsWith(content + sep)) return;
			for (const { hot, moduleGraph } of Object.values(environments)) {
				for (const module of moduleGraph.getModulesByFile(join(ROOT, 'src/edition.ts')) ?? []) moduleGraph.invalidateModule(module);
				hot.send({ type: 'full-reload' });
			}
		});
	},
};

await dev({
	root: ROOT,
	server: { host: '127.0.0.1', port: wantedPort() },
	vite: { ...contentFrom(content, { withDrafts: true }), plugins: [watchContent] },
});
