import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { homeOf } from '../model/urls.ts';

/** Where pages say that they are while the site has no address: that of `npm start`. */
const LOCAL = 'http://127.0.0.1:4321';

/**
 * Where the site of a content folder is published, from its site.yml, for Astro, which wants it before anything is read
 * and checked: the host, and the folder on it, its base path.
 */
export function sitePlace(content: string): { readonly site: string; readonly base: string } {
	try {
		const { address } = parse(readFileSync(join(content, 'site.yml'), 'utf8')) as { readonly address?: unknown };
		if (typeof address === 'string' && URL.canParse(address)) return { site: new URL(address).origin, base: homeOf(address) };
	} catch {
		// The check says what is wrong with the file.
	}
	return { site: LOCAL, base: homeOf(undefined) };
}
