/** Serves the built fixtures for the browser tests. Builds them first, unless FIXTURES_DIST names a build. */
import { preview } from 'astro';
import { ROOT, takeContentFrom } from '../../src/commands/site.ts';
import buildFixtures, { DIST, FIXTURES } from '../product/buildFixtures.ts';
import { PORT } from './ports.ts';

buildFixtures();
// The base path of the site comes from its content.
takeContentFrom(FIXTURES);
await preview({ root: ROOT, outDir: DIST, logLevel: 'error', server: { host: '127.0.0.1', port: PORT } });
