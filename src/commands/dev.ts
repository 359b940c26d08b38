/** `npm run dev`: shows the site while it is written, drafts among the rest, and every change as soon as it is saved. Another folder may be named. */
import { join } from 'node:path';
import { dev } from 'astro';
import { commandLine } from '../commandLine.ts';
import { wantedPort } from './port.ts';
import { ROOT, takeContentFrom } from './site.ts';

console.log('Reading the content …');
takeContentFrom(commandLine({}).positionals[0] ?? join(ROOT, 'content'));
await dev({ root: ROOT, server: { host: '127.0.0.1', port: wantedPort() } });
