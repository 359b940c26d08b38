/** A program of its own, which the desk starts: the site while it is written, until the desk ends. */
import { dev } from 'astro';
import { wantedPort } from '../../commands/port.ts';
import { ROOT, takeContentFrom } from '../../commands/site.ts';
import { escape, FEED_HEADERS, feedEntryPage } from './feedEntry.ts';

/** Where an entry of a feed is shown, below the root of the site; no page of it is called so. */
const FEED_ENTRY = '/__feed-entry';
/** The same for the picture that stands where a link is shared: alone in a frame, it would not fit into it. */
const SHARED_CARD = '/__shared-card';

takeContentFrom(process.argv[2] ?? 'content');
// The desk says what is wrong in its own words (see astro.config.ts).
process.env['PROBLEMS'] = 'elsewhere';
process.stdin.resume().once('end', () => process.exit());
const port = wantedPort();
await dev({
	root: ROOT,
	logLevel: 'error',
	server: { host: '127.0.0.1', port },
	vite: {
		plugins: [
			{
				name: 'views-of-the-desk',
				configureServer(server) {
					server.middlewares.use(SHARED_CARD, (request, response) => {
						const page = new URL(request.url ?? '/', 'http://desk.invalid').searchParams.get('page') ?? '';
						response
							.writeHead(200, {
								'content-type': 'text/html; charset=utf-8',
								'content-security-policy': "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'",
							})
							.end(
								`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Where a link is shared</title><style>body{margin:0}img{display:block;max-width:100%;height:auto}</style></head><body><img src="${escape(page)}card.png" alt="What stands where a link to the article is shared"></body></html>`,
							);
					});
					server.middlewares.use(FEED_ENTRY, (request, response, next) => {
						const asked = new URL(request.url ?? '/', 'http://desk.invalid').searchParams;
						// Only the feeds of the site itself are read: a path leads to no other host.
						const feed = new URL(`http://127.0.0.1:${port}`);
						feed.pathname = `${asked.get('root') ?? '/'}feeds/articles.atom`;
						fetch(feed)
							.then((found) => found.text())
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
