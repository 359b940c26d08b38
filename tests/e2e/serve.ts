/** Serves both built sites for the browser tests, each at a port of its own. */
import { preview } from 'astro';
import { ROOT } from '../../src/commands/site.ts';
import { OUTPUTS } from '../site/buildEditions.ts';
import { PORTS } from './ports.ts';

for (const site of ['edition', 'fixtures'] as const)
	await preview({ root: ROOT, outDir: OUTPUTS[site], logLevel: 'error', server: { host: '127.0.0.1', port: PORTS[site] } });
