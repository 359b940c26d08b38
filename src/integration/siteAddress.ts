import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Where pages say that they are while the site has no address: that of `npm start`. */
const LOCAL = 'http://127.0.0.1:4321';

/** The address in site.yml of a content folder, for Astro, which wants it before anything is read and checked. */
export function siteAddress(content: string): string {
	try {
		const { address } = parse(readFileSync(join(content, 'site.yml'), 'utf8')) as { readonly address?: unknown };
		return typeof address === 'string' && URL.canParse(address) ? new URL(address).origin : LOCAL;
	} catch {
		// The check says what is wrong with the file.
		return LOCAL;
	}
}
