import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export const escape = (words: string) =>
	words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** Nothing in it runs, and nothing comes from elsewhere. It is of the same origin, as Astro gives pictures to nobody else. */
export const FEED_HEADERS = {
	'content-type': 'text/html; charset=utf-8',
	'content-security-policy': "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox allow-same-origin",
};

/** The page of one entry of a feed as a reader of feeds may show it: its title, who wrote it, what it says in short, and all of it. `address` is that of the article, as far as it is the same on every site. */
export function feedEntryPage(atom: string, address: string): string {
	const feed = inside(parseFragment(atom), 'feed')[0];
	const entry = inside(feed, 'entry').find((one) => inside(one, 'link').some((link) => attributeOf(link, 'href').endsWith(address)));
	const site = inside(entry, 'link')
		.map((link) => attributeOf(link, 'href'))
		.find((href) => URL.canParse(href));
	const text = (of: Parent | undefined, name: string) => wordsOf(inside(of, name)[0]);
	const language = attributeOf(feed, 'xml:lang');
	const body =
		entry === undefined
			? '<p>The feed does not have this article: it is not saved yet, or waits for its moment.</p>'
			: `<p class="of">${escape(text(feed, 'title'))}</p>
<h1>${escape(text(entry, 'title'))}</h1>
<p class="of">${[...inside(entry, 'author').map((author) => text(author, 'name')), text(entry, 'updated')].map(escape).join(' · ')}</p>
<p><em>${escape(text(entry, 'summary'))}</em></p>
<hr>
${fromHere(text(entry, 'content'), site)}`;
	return `<!doctype html><html lang="${escape(language)}" dir="auto"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The entry in the feed</title><style>body{font:1rem/1.6 system-ui;margin:1rem auto;max-width:40rem;padding:0 1rem}.of{color:#555}img{max-width:100%;height:auto}</style></head><body dir="auto">${body}</body></html>`;
}

/** The same words with pictures from where they are shown, and not from where the site will be. */
function fromHere(html: string, address: string | undefined): string {
	return address === undefined ? html : html.replaceAll(`="${new URL(address).origin}/`, '="/');
}

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The elements of a name within another, however deep: what has no end of its own in a feed has none for this parser either, which is of HTML. */
function inside(parent: Parent | undefined, name: string): readonly Element[] {
	return (parent?.childNodes ?? []).flatMap((child) =>
		'tagName' in child ? [...(child.tagName === name ? [child] : []), ...inside(child, name)] : [],
	);
}

function attributeOf(element: Element | undefined, name: string): string {
	return element?.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

function wordsOf(element: Element | undefined): string {
	return (element?.childNodes ?? []).map((child) => ('value' in child ? child.value : '')).join('');
}
