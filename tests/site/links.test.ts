import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OUTPUTS } from './buildEditions.ts';
import { pages, type BuiltPage } from './pages.ts';

/** Why a link of a page leads nowhere; undefined when it leads somewhere. */
function linkFault({ site, url: from }: BuiltPage, href: string): string | undefined {
	const { hash, host, pathname } = new URL(href, `https://site.invalid${from}`);
	if (host !== 'site.invalid') return undefined;
	const page = pages.find((candidate) => candidate.site === site && candidate.url === pathname);
	if (page === undefined) return existsSync(join(OUTPUTS[site], pathname)) ? undefined : `${href}: no such page`;
	return hash === '' || page.document.querySelector(hash) ? undefined : `${href}: no such place on the page`;
}

test.each(pages)('every link on $name leads to a page and a place on it', (page) => {
	const links = [...page.document.querySelectorAll('a[href], link[href], use[href]')].map((link) => link.getAttribute('href') ?? '');
	expect(links.length).toBeGreaterThan(5);
	expect(links.flatMap((href) => linkFault(page, href) ?? [])).toEqual([]);
});

describe('readers are told to nobody', () => {
	test.each(pages)('$name fetches nothing from other sites', ({ document }) => {
		const fetched = [...document.querySelectorAll('[src], [srcset], link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"]')].map(
			(element) => element.getAttribute('src') ?? element.getAttribute('srcset') ?? element.getAttribute('href') ?? '',
		);
		expect(fetched.filter((url) => !url.startsWith('/') || url.startsWith('//'))).toEqual([]);
	});

	test.each(pages)('$name links without tracking', ({ html }) => {
		expect(html).not.toMatch(/[?&](?:utm_|fbclid|gclid)/);
	});
});
