import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export const escape = (words: string) =>
	words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** Runs nothing, and loads nothing from other sites. The page keeps its origin, because Astro serves pictures to no page without one. */
export const FEED_HEADERS = {
	'content-type': 'text/html; charset=utf-8',
	'content-security-policy': "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox allow-same-origin",
};

/**
 * Shows one entry of an Atom feed as a feed reader might: title, author, summary and full text. `address` is the end of
 * the article’s address, which is the same on every site.
 */
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

/** The same HTML with pictures loaded from this server, and not from the address of the future site. */
function fromHere(html: string, address: string | undefined): string {
	return address === undefined ? html : html.replaceAll(`="${new URL(address).origin}/`, '="/');
}

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Finds elements by name at any depth. The parser is for HTML, so it treats some elements of a feed as unclosed, and
 * nests what follows inside them.
 */
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
