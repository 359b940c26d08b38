/** Serves the built fixtures for the browser tests; they are built first, unless FIXTURES_DIST names a build of them. */
import { preview } from 'astro';
import { ROOT } from '../../src/commands/site.ts';
import buildFixtures, { DIST } from '../product/buildFixtures.ts';
import { PORT } from './ports.ts';

buildFixtures();
await preview({ root: ROOT, outDir: DIST, logLevel: 'error', server: { host: '127.0.0.1', port: PORT } });
