import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Languages } from '../i18n/languages.ts';
import { siteLanguages } from '../i18n/siteLanguages.ts';
import { homeOf } from '../model/urls.ts';

/** Where pages say that they are while the site has no address: that of `npm start`. */
const LOCAL = 'http://127.0.0.1:4321';

/**
 * Where the site of a content folder is published, from its site.yml, for Astro, which wants it before anything is read
 * and checked: the host, and the folder on it, its base path.
 */
export function sitePlace(content: string): { readonly site: string; readonly base: string } {
	try {
		const { address } = parse(textOf(content)) as { readonly address?: unknown };
		if (typeof address === 'string' && URL.canParse(address)) return { site: new URL(address).origin, base: homeOf(address) };
	} catch {
		// The check says what is wrong with the file.
	}
	return { site: LOCAL, base: homeOf(undefined) };
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
