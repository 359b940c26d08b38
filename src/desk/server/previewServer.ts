/** A separate program that the desk starts: shows the site while it is being written, until the desk ends. */
import { dev } from 'astro';
import { wantedPort } from '../../commands/port.ts';
import { ROOT, takeContentFrom } from '../../commands/site.ts';
import { escape, FEED_HEADERS, feedEntryPage } from './feedEntry.ts';

/** The address of the page that shows a feed entry. No page of the site has this name. */
const FEED_ENTRY = '/__feed-entry/';
/** The address of the page that shows a share card. Opened directly in a frame, the picture would not fit. */
const SHARED_CARD = '/__shared-card/';

const CARD_HEADERS = {
	'content-type': 'text/html; charset=utf-8',
	'content-security-policy': "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'",
};

takeContentFrom(process.argv[2] ?? 'content');
// The desk shows problems in its own words (see astro.config.ts).
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
				configureServer({ middlewares }) {
					middlewares.use((request, response, next) => {
						// The site’s folder may come before it.
						const { pathname, searchParams } = new URL(request.originalUrl ?? '/', 'http://desk.invalid');
						const page = searchParams.get('page') ?? '';
						if (pathname.endsWith(SHARED_CARD)) response.writeHead(200, CARD_HEADERS).end(sharedCardPage(page));
						else if (pathname.endsWith(FEED_ENTRY))
							atomBelow(searchParams.get('root') ?? '/')
								.then((atom) => response.writeHead(200, FEED_HEADERS).end(feedEntryPage(atom, page)))
								.catch(next);
						else next();
					});
				},
			},
		],
	},
});

/** Reads the feed of an edition. The host is fixed, so a path cannot lead to another one. */
async function atomBelow(root: string): Promise<string> {
	const feed = new URL(`http://127.0.0.1:${port}`);
	feed.pathname = `${root}feeds/articles.atom`;
	return (await fetch(feed)).text();
}

/** A page that shows the share card of a page. */
function sharedCardPage(page: string): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Where a link is shared</title><style>body{margin:0}img{display:block;max-width:100%;height:auto}</style></head><body><img src="${escape(page)}card.png" alt="What stands where a link to the article is shared"></body></html>`;
}
