import { expect, test } from 'vitest';
import { SITE } from '../siteAddress.ts';
import { hrefsIn, idsIn, pageAt, pages } from './builtPages.ts';
import { built } from './golden.ts';

const urls = new Set(pages.map(({ url }) => url));
const listed = ['', 'ur/', 'prs/'].flatMap((root) =>
	[...built(`${root}sitemap-pages.xml`).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname),
);

test.each(['/', '/ur/', '/prs/'])('a reader gets from %s to every page and every source in the language in three clicks', (root) => {
	const clicks = new Map([[root, 0]]);
	for (const [from, count] of clicks) {
		if (count === 3 || !urls.has(from)) continue;
		for (const href of hrefsIn(pageAt(from).document, 'a[href]')) {
			const { hash, origin, pathname } = new URL(href, new URL(from, SITE));
			if (origin !== SITE) continue;
			for (const address of [pathname, pathname + hash]) if (!clicks.has(address)) clicks.set(address, count + 1);
		}
	}
	const own = listed.filter((url) => (root === '/' ? !/^\/(?:ur|prs)\//.test(url) : url.startsWith(root)));
	const sources = own
		.filter((url) => /\/articles\/[^/]+\/$/.test(url))
		.flatMap((url) => idsIn(pageAt(url).document, '.sources .entry').map((id) => `${url}#${id}`));
	expect(own.length).toBeGreaterThan(25);
	expect(sources.length).toBeGreaterThan(5);
	expect([...own, ...sources].filter((address) => !clicks.has(address))).toEqual([]);
});
