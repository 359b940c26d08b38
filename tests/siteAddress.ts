import { readFileSync } from 'node:fs';

const config = readFileSync(new URL('../astro.config.ts', import.meta.url), 'utf8');
const [, address] = /^\s*site: '([^']+)'/m.exec(config) ?? [];
if (address === undefined) throw new Error('astro.config.ts names no site.');

/** The address of the published site, as astro.config.ts has it, without a slash at its end. */
export const SITE = new URL(address).origin;
