import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Languages } from '../i18n/languages.ts';
import { siteLanguages } from '../i18n/siteLanguages.ts';
import { homeOf } from '../model/urls.ts';

/** The address used while the site has none: that of `npm start`. */
const LOCAL = 'http://127.0.0.1:4321';

/**
 * Reads from site.yml where the site is published: the host, and the folder on it (base path). Astro needs this before
 * the content is read and checked.
 */
export function sitePlace(content: string): { readonly site: string; readonly base: string } {
	try {
		const { address } = parse(textOf(content)) as { readonly address?: unknown };
		if (typeof address === 'string' && URL.canParse(address)) return { site: new URL(address).origin, base: homeOf(address) };
	} catch {
		// The check reports what is wrong with the file.
	}
	return { site: LOCAL, base: homeOf(undefined) };
}

/** Reads the languages from site.yml. Astro needs their fonts before the content is read and checked. */
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
