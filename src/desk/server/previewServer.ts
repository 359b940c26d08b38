/** A program of its own, which the desk starts: the site while it is written, until the desk ends. */
import { dev } from 'astro';
import { wantedPort } from '../../commands/port.ts';
import { ROOT, takeContentFrom } from '../../commands/site.ts';

takeContentFrom(process.argv[2] ?? 'content');
process.stdin.resume().once('end', () => process.exit());
await dev({ root: ROOT, logLevel: 'error', server: { host: '127.0.0.1', port: wantedPort() } });
