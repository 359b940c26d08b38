import { parseXml, XmlElement } from '@rgrove/parse-xml';

const escape = (words: string) =>
	words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** Nothing in it runs, and nothing comes from elsewhere. */
export const FEED_HEADERS = {
	'content-type': 'text/html; charset=utf-8',
	'content-security-policy': "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox",
};

/** The page of one entry of a feed as a reader of feeds may show it: its title, who wrote it, what it says in short, and all of it. `address` is that of the article, as far as it is the same on every site. */
export function feedEntryPage(atom: string, address: string): string {
	const feed = parseXml(atom).root;
	const entry = childrenOf(feed, 'entry').find((one) =>
		childrenOf(one, 'link').some((link) => (link.attributes['href'] ?? '').endsWith(address)),
	);
	const text = (of: XmlElement | null | undefined, name: string) => (of == null ? '' : (childrenOf(of, name)[0]?.text ?? ''));
	const language = feed?.attributes['xml:lang'] ?? '';
	const body =
		entry === undefined
			? '<p>The feed does not have this article: it is not saved yet, or waits for its moment.</p>'
			: `<p class="of">${escape(text(feed, 'title'))}</p>
<h1>${escape(text(entry, 'title'))}</h1>
<p class="of">${[...childrenOf(entry, 'author').map((author) => text(author, 'name')), text(entry, 'updated')].map(escape).join(' · ')}</p>
<p><em>${escape(text(entry, 'summary'))}</em></p>
<hr>
${text(entry, 'content')}`;
	return `<!doctype html><html lang="${escape(language)}" dir="auto"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The entry in the feed</title><style>body{font:1rem/1.6 system-ui;margin:1rem auto;max-width:40rem;padding:0 1rem}.of{color:#555}img{max-width:100%;height:auto}</style></head><body dir="auto">${body}</body></html>`;
}

function childrenOf(parent: XmlElement | null, name: string): readonly XmlElement[] {
	return (parent?.children ?? []).filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);
}
