import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Languages } from '../i18n/languages.ts';
import { siteLanguages } from '../i18n/siteLanguages.ts';

/** Where pages say that they are while the site has no address: that of `npm start`. */
const LOCAL = 'http://127.0.0.1:4321';

/** The address in site.yml of a content folder, for Astro, which wants it before anything is read and checked. */
export function siteAddress(content: string): string {
	try {
		const { address } = parse(textOf(content)) as { readonly address?: unknown };
		return typeof address === 'string' && URL.canParse(address) ? new URL(address).origin : LOCAL;
	} catch {
		// The check says what is wrong with the file.
		return LOCAL;
	}
}

/** The languages in site.yml of a content folder, for Astro, which wants their typefaces before anything is read and checked. */
export function languagesOf(content: string): Languages {
	return siteLanguages([{ path: 'content/site.yml', text: textOf(content) }]);
}

function textOf(content: string): string {
	try {
		return readFileSync(join(content, 'site.yml'), 'utf8');
	} catch {
		return '';
	}
}
