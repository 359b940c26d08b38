import { parseFragment } from 'parse5';
import { attribute, elementsIn } from '../element.ts';
import { addressOf, readText } from '../folder.ts';
import { locate } from '../locate.ts';
import { repeated } from '../repeated.ts';
import type { Fault, Rule, Site } from '../rule.ts';
import { childrenOf, openXml, textIn, type XmlElement } from '../xml.ts';

/** Every feed is well-formed and gives its title and URL. Each item has an id of its own and absolute URLs. */
export const feeds: Rule = {
	name: 'Every feed can be read',
	*checkSite(site) {
		const named = new Set(site.pages.flatMap(({ links, url }) => links.flatMap(({ href }) => feedAt(href, url, site) ?? [])));
		for (const path of site.files.keys()) {
			if (!FEED.test(path)) continue;
			for (const fault of faultsIn(readText(path, site), addressOf(path, site))) yield { path, ...fault };
			if (!named.has(path.replace(FEED, '')))
				yield { path, what: 'No page links to the feed.', todo: 'Name it in the head of a page (rel="alternate"), or link to it.' };
		}
	},
};

const FEED = /\.(?:rss|atom)$/;

/** The feed that a link leads to, without its format. A link to one format is enough. */
function feedAt(href: string, from: string, site: Site): string | undefined {
	const target = locate(href, from, site);
	return target.kind === 'file' && FEED.test(target.path) ? target.path.replace(FEED, '') : undefined;
}

const KEEP = 'Give each item an id that never changes; feed readers tell by it what is new.';
const TELL = 'Correct this in src/outputs, where the feed is made.';

function* faultsIn(text: string, address: string): Generator<Fault> {
	const { fault, root } = openXml(text);
	if (root === undefined) {
		yield { what: `It is not well-formed XML: ${fault}`, todo: 'Escape special characters: write & as &amp; and < as &lt;.' };
		return;
	}
	const isAtom = root.name === 'feed';
	const feed = isAtom ? root : childrenOf(root, 'channel')[0];
	if (feed === undefined || !['feed', 'rss'].includes(root.name)) {
		yield { what: `It is neither RSS nor Atom, but <${root.name}>.`, todo: 'Write <rss> with a <channel>, or <feed>.' };
		return;
	}
	for (const name of isAtom ? ['id', 'title', 'updated'] : ['title', 'link', 'description'])
		if (!textIn(feed, name)) yield { what: `It has no ${name}.`, todo: TELL };
	const own = [...childrenOf(feed, 'link'), ...childrenOf(feed, 'atom:link')].find((link) => link.attributes['rel'] === 'self');
	if (own?.attributes['href'] !== address)
		yield { what: 'It does not say where it is (rel="self").', todo: `Give the address ${address}.` };
	const items = childrenOf(feed, isAtom ? 'entry' : 'item');
	const names = items.map((item) => textIn(item, isAtom ? 'id' : 'guid') ?? '');
	if (names.includes('')) yield { what: 'An item has no id.', todo: KEEP };
	for (const name of repeated(names.filter((candidate) => candidate !== '')))
		yield { what: `Two items have the id “${name}”.`, todo: KEEP };
	for (const item of items) yield* itemFaults(item, isAtom);
}

function* itemFaults(item: XmlElement, isAtom: boolean): Generator<Fault> {
	const title = textIn(item, 'title') ?? '';
	if (title === '') yield { what: 'An item has no title.', todo: TELL };
	const date = textIn(item, isAtom ? 'updated' : 'pubDate') ?? '';
	if (Number.isNaN(Date.parse(date))) yield { what: `“${title}” has a date that cannot be read: “${date}”.`, todo: TELL };
	const link = isAtom ? childrenOf(item, 'link')[0]?.attributes['href'] : textIn(item, 'link');
	const html = ['content:encoded', 'content', 'description', 'summary'].map((name) => textIn(item, name) ?? '').join('');
	const elements = [...elementsIn(parseFragment(html))];
	const written = elements.flatMap((element) => ['href', 'src'].flatMap((name) => attribute(element, name) ?? []));
	const ids = new Set(elements.map((element) => attribute(element, 'id')));
	for (const href of new Set([link ?? '', ...written]))
		// A footnote may link to its place in the same item.
		if (href.startsWith('#') ? !ids.has(href.slice(1)) : !/^(?:https?|mailto):/.test(href))
			yield {
				what: `“${title}” has a relative link: “${href}”.`,
				todo: 'Give the full address; feeds are read elsewhere.',
			};
}
