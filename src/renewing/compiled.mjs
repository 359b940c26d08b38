/**
 * Loaded before a command (`node --import`): what Node makes of the code is kept, so that the next command begins sooner. Plain
 * JavaScript, since nothing is there yet that could read anything else.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)));
