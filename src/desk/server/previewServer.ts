/** A program of its own, which the desk starts: the site while it is written, until the desk ends. */
import { dev } from 'astro';
import { wantedPort } from '../../commands/port.ts';
import { ROOT, takeContentFrom } from '../../commands/site.ts';
import { FEED_HEADERS, feedEntryPage } from './feedEntry.ts';

/** Where an entry of a feed is shown; no page of the site is called so. */
const FEED_ENTRY = '/__feed-entry';

takeContentFrom(process.argv[2] ?? 'content');
process.stdin.resume().once('end', () => process.exit());
const port = wantedPort();
await dev({
	root: ROOT,
	logLevel: 'error',
	server: { host: '127.0.0.1', port },
	vite: {
		plugins: [
			{
				name: 'feed-entry',
				configureServer(server) {
					server.middlewares.use(FEED_ENTRY, (request, response, next) => {
						const asked = new URL(request.url ?? '/', 'http://desk.invalid').searchParams;
						// Only the feeds of the site itself are read.
						fetch(new URL(`/${(asked.get('root') ?? '').replace(/[^a-z-/]/g, '')}feeds/articles.atom`, `http://127.0.0.1:${port}`))
							.then((feed) => feed.text())
							.then((atom) => {
								response.writeHead(200, FEED_HEADERS).end(feedEntryPage(atom, asked.get('page') ?? ''));
							})
							.catch(next);
					});
				},
			},
		],
	},
});
