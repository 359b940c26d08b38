import type { Folder } from '../folder.ts';
import { addressOf } from '../folder.ts';
import { locate } from '../locate.ts';
import type { Fault, Rule, Site } from '../rule.ts';
import { textFiles } from '../textFiles.ts';

const TODO = 'Correct the address, or publish again what was there.';

/** Every link, in pages and in data files, leads to a file of the site and to a place in it. Links to other sites are not followed. */
export const links: Rule = {
	name: 'Every link leads somewhere',
	*checkSite(site) {
		const ids = new Map(site.pages.map((page) => [page.path, new Set(page.ids)]));
		for (const { links: written, path, url } of site.pages)
			for (const href of new Set(written.map((link) => link.href))) {
				const fault = faultOf(href, url, ids, site);
				if (fault !== undefined) yield { path, ...fault };
			}
		for (const { path, strings } of textFiles(site)) {
			const found = strings.flatMap(({ name, value }) =>
				addressesIn(value, path, site).map((href) => (NAMES.has(name) ? href.replace(/#.*/, '') : href)),
			);
			for (const href of new Set(found)) {
				const fault = faultOf(href, addressOf(path, site), ids, site);
				if (fault !== undefined) yield { path, ...fault };
			}
		}
	},
};

/** Fields that hold the name of a thing. It looks like a URL, but need not have a place on the page. */
const NAMES = new Set(['@id', 'guid', 'id']);

/** Hosts that only the newsroom can reach. */
const OWN_MACHINE = /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|10\.|192\.168\.)|\.(?:local|localhost|internal)$/;

function faultOf(href: string, from: string, ids: ReadonlyMap<string, ReadonlySet<string>>, site: Folder): Fault | undefined {
	const target = locate(href, from, site);
	if (target.kind === 'nothing') return { what: `“${href}” ${target.why}.`, todo: TODO };
	if (target.kind === 'elsewhere') {
		const { hostname, pathname, protocol } = target.url;
		if (OWN_MACHINE.test(hostname) || protocol === 'file:')
			return { what: `“${href}” leads to a computer of the newsroom, which readers cannot reach.`, todo: 'Use the public address.' };
		const writesToNobody = protocol === 'mailto:' && !pathname.includes('@') && !target.url.search.includes('subject=');
		return writesToNobody
			? {
					what: `“${href}” does not say whom to write to.`,
					todo: 'Add an address. If readers are to send it to somebody they know, add a subject.',
				}
			: undefined;
	}
	const { fragment, path } = target;
	if (fragment === '' || fragment === 'top' || ids.get(path)?.has(fragment) !== false) return undefined;
	return { what: `“${href}” leads to “#${fragment}”, which is not on that page.`, todo: TODO };
}

/** The site's URLs in a data file: full URLs anywhere, and paths from the root in formats that have them. */
function addressesIn(text: string, path: string, { address }: Site): readonly string[] {
	const whole = text
		.split(address)
		.slice(1)
		.map((rest) => address + (/^[^\s"'<>()[\]{}|\\^`]*/.exec(rest)?.[0] ?? '').replace(/(?:[.,;:!?]|&(?:amp|quot|lt|gt|#).*)+$/, ''));
	if (/\.(?:pf_fragment|webmanifest)$/.test(path)) return /^\/\S*$/.test(text) ? [...whole, text] : whole;
	if (path.endsWith('.md')) return [...whole, ...[...text.matchAll(/\]\(<?(\/[^\s)>]*)/g)].map(([, href = '']) => href)];
	return whole;
}
