import { describe, expect, test } from 'vitest';
import { linkFault, pages } from './pages.ts';

test.each(pages)('every link on $name leads to a page and a place on it', (page) => {
	const links = [...page.document.querySelectorAll('a[href], link[href], use[href]')].map((link) => link.getAttribute('href') ?? '');
	expect(links.length).toBeGreaterThan(2);
	expect(links.flatMap((href) => linkFault(page.site, page.url, href) ?? [])).toEqual([]);
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
