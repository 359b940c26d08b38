/** `npm run dev`: serves the site, with drafts, and shows every change as soon as it is saved. An argument can name another folder. */
import { join } from 'node:path';
import { dev } from 'astro';
import { commandLine } from '../commandLine.ts';
import { wantedPort } from './port.ts';
import { ROOT, takeContentFrom } from './site.ts';

console.log('Reading the content …');
takeContentFrom(commandLine({}).positionals[0] ?? join(ROOT, 'content'));
await dev({ root: ROOT, server: { host: '127.0.0.1', port: wantedPort() } });
