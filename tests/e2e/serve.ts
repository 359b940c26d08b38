/** Serves the built fixtures for the browser tests; they are built first, unless FIXTURES_DIST names a build of them. */
import { preview } from 'astro';
import { ROOT, takeContentFrom } from '../../src/commands/site.ts';
import buildFixtures, { DIST, FIXTURES } from '../product/buildFixtures.ts';
import { PORT } from './ports.ts';

buildFixtures();
// Where the site begins on its host is in its content.
takeContentFrom(FIXTURES);
await preview({ root: ROOT, outDir: DIST, logLevel: 'error', server: { host: '127.0.0.1', port: PORT } });
