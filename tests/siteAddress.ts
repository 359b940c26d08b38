import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { FIXTURES } from './product/buildFixtures.ts';

const { address } = parse(readFileSync(`${FIXTURES}site.yml`, 'utf8')) as { address: string };

/** The address of the site under test, as the fixtures have it, without a slash at its end. */
export const SITE = new URL(address).origin;
