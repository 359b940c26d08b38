import { addressesInCss } from '../css.ts';
import { textOf } from '../element.ts';
import { addressOf, readText, type Folder } from '../folder.ts';
import { locate } from '../locate.ts';
import type { Rule } from '../rule.ts';
import { openXml, stringsInXml } from '../xml.ts';

const TODO = 'Put the file on the site itself: whoever serves it from elsewhere learns who reads what.';

/** Nothing is fetched from other sites, so none of them learns who reads this one. */
export const foreignRequests: Rule = {
	name: 'Nothing is fetched from other sites',
	*checkPage({ all, links, url }, folder) {
		const written = links.filter(({ isFetched }) => isFetched).map(({ href }) => href);
		const code = all('script').flatMap((script) => addressesInScript(textOf(script)));
		for (const href of new Set([...written, ...code])) if (isForeign(href, url, folder)) yield { what: `It fetches ${href}.`, todo: TODO };
		for (const { href } of links.filter(({ from }) => from === 'form'))
			if (isForeign(href, url, folder))
				yield {
					what: `A form sends what readers write to ${href}.`,
					todo: 'Let the form lead to a page of the site, or link there instead.',
				};
	},
	*checkSite(folder) {
		for (const path of folder.files.keys())
			for (const href of new Set(addressesInFile(path, folder)))
				if (isForeign(href, addressOf(path, folder), folder)) yield { path, what: `It fetches ${href}.`, todo: TODO };
	},
};

function isForeign(href: string, from: string, folder: Folder): boolean {
	const target = locate(href, from, folder);
	return target.kind === 'elsewhere' && /^(?:https?|wss?|ftp):$/.test(target.url.protocol);
}

const REQUEST =
	/(?:\bimport\s*\(?|\bfrom|\bfetch\s*\(|\bimportScripts\s*\(|\bnew\s+(?:Worker|SharedWorker|EventSource|WebSocket)\s*\(|\bsendBeacon\s*\()\s*(["'`])((?:(?:https?|wss?):)?\/\/[^"'`]+)\1/g;

/** The full URLs that a script requests. */
function addressesInScript(code: string): readonly string[] {
	return [...code.matchAll(REQUEST)].map(([, , address = '']) => address);
}

function addressesInFile(path: string, folder: Folder): readonly string[] {
	if (path.endsWith('.css')) return addressesInCss(readText(path, folder));
	if (/\.m?js$/.test(path)) return addressesInScript(readText(path, folder));
	if (!path.endsWith('.svg')) return [];
	const strings = stringsInXml(openXml(readText(path, folder)).root);
	return strings.flatMap(({ name, value }) => (/^(?:(?:xlink:)?href|src)$/.test(name) ? [value] : addressesInCss(value)));
}
