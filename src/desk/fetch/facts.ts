import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page says about itself, as plain text. A field is undefined if the page does not say it. */
export interface PageFacts {
	readonly title: string | undefined;
	readonly outlet: string | undefined;
	readonly author: string | undefined;
	readonly published: string | undefined;
	readonly language: string | undefined;
	/** The address that the page gives as its own. */
	readonly address: string | undefined;
}

/** Reads what a page says about itself: in structured data first, then in tags for social media, then in its head. Runs nothing. */
export function readFacts(html: string): PageFacts {
	const elements = elementsIn(parse(html));
	const meta = (...names: readonly string[]) => {
		const found = names.flatMap((name) =>
			elements.filter(
				(element) =>
					element.tagName === 'meta' &&
					[attribute(element, 'property'), attribute(element, 'name'), attribute(element, 'itemprop')].includes(name),
			),
		);
		return found.map((element) => plain(attribute(element, 'content'))).find((value) => value !== undefined);
	};
	const articles = elements
		.filter((element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
		.flatMap((element) => thingsIn(json(textOf(element))))
		.filter(({ '@type': type }) => /Article|Posting|Report|WebPage/.test(String(type)))
		// Articles come before the page that contains them.
		.sort((a, b) => Number(String(a['@type']).includes('WebPage')) - Number(String(b['@type']).includes('WebPage')));
	const said = (key: string) => articles.map((article) => article[key]).find((value) => value !== undefined);
	const first = (tag: string) => elements.find((element) => element.tagName === tag);
	const [root, heading] = [first('html'), first('title')];
	const time = elements.find((element) => element.tagName === 'time' && attribute(element, 'datetime') !== undefined);
	return {
		title: plain(said('headline')) ?? meta('citation_title', 'og:title', 'twitter:title') ?? plain(heading && textOf(heading)),
		outlet: nameOf(said('publisher')) ?? meta('citation_journal_title', 'citation_publisher', 'og:site_name', 'application-name'),
		author: nameOf(said('author')) ?? meta('citation_author', 'author', 'dc.creator', 'parsely-author'),
		published:
			dayOf(said('datePublished')) ??
			dayOf(meta('citation_publication_date', 'article:published_time', 'datePublished', 'date', 'dc.date', 'pubdate')) ??
			dayOf(time && attribute(time, 'datetime')),
		language: languageIn(root && attribute(root, 'lang')) ?? languageIn(meta('og:locale')),
		address: canonicalIn(elements) ?? meta('og:url'),
	};
}

function elementsIn(node: Node): readonly Element[] {
	const own = 'tagName' in node ? [node] : [];
	return [...own, ...('childNodes' in node ? node.childNodes.flatMap((child) => elementsIn(child)) : [])];
}

function attribute({ attrs }: Element, name: string): string | undefined {
	return attrs.find((own) => own.name === name)?.value;
}

function textOf(element: Element): string {
	return element.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : '')).join('');
}

function canonicalIn(elements: readonly Element[]): string | undefined {
	const link = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical');
	return link && plain(attribute(link, 'href'));
}

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

type Thing = Readonly<Record<string, unknown>>;

/** The objects in structured data, including those in a graph. */
function thingsIn(value: unknown): readonly Thing[] {
	if (Array.isArray(value)) return value.flatMap(thingsIn);
	if (typeof value !== 'object' || value === null) return [];
	const thing = value as Thing;
	return [thing, ...thingsIn(thing['@graph'])];
}

/** The name of a person or organisation, or of several. */
function nameOf(value: unknown): string | undefined {
	if (Array.isArray(value))
		return (
			value
				.map(nameOf)
				.filter((name) => name !== undefined)
				.join(', ') || undefined
		);
	return plain(typeof value === 'object' && value !== null ? (value as Thing)['name'] : value);
}

/** Text on one line, without invisible characters. Undefined if that leaves nothing. */
function plain(value: unknown): string | undefined {
	if (typeof value !== 'string') return undefined;
	const words = value.replace(/[\p{Cc}\u200B\u00AD\uFEFF\s]+/gu, ' ').trim();
	return words === '' ? undefined : words;
}

/** The day of a date or time, as written. Undefined in any other format. */
function dayOf(value: unknown): string | undefined {
	return /^\d{4}-\d\d-\d\d/.exec((plain(value) ?? '').replace(/^(\d{4})\/(\d\d)\/(\d\d)/, '$1-$2-$3'))?.[0];
}

function languageIn(value: string | undefined): string | undefined {
	return /^[a-z]{2,3}(?=$|[-_])/i.exec(value ?? '')?.[0].toLowerCase();
}
