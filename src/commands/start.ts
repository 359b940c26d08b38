/** `npm start`: builds the site, serves it, and prints its address. */
import { join } from 'node:path';
import { preview } from 'astro';
import { sitePlace } from '../integration/siteFile.ts';
import { wantedPort } from './port.ts';
import { publish } from './publish.ts';
import { ROOT } from './site.ts';

const port = wantedPort();
const content = join(ROOT, 'content');

if (await publish(content, join(ROOT, 'dist'), { anyAddress: true, isFull: false, isPreview: false, isCompressed: false })) {
	const server = await preview({ root: ROOT, logLevel: 'error', server: { host: '127.0.0.1', port } });
	console.log(`\nThe site is served at http://127.0.0.1:${server.port}${sitePlace(content).base}\nStop it with Ctrl+C.`);
	await server.closed();
} else {
	process.exitCode = 1;
}
