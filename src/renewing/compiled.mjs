/**
 * Loaded before a command (`node --import`). Keeps the code as Node compiled it, so that the next command starts
 * sooner. Plain JavaScript, because nothing that could load TypeScript is running yet.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)));
