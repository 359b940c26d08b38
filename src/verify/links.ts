import { attribute, hasWord, textOf, type Element } from './element.ts';
import { addressesInCss } from './css.ts';
import { namedStrings } from './json.ts';

/** A place of a page that names an address. */
export interface Link {
	/** As it is written. */
	readonly href: string;
	/** The element that has it; `json-ld` for structured data. */
	readonly from: string;
	/** The language that it says of its target. */
	readonly hreflang?: string;
	/** Whether what is at the address is fetched with the page, without the reader's doing. */
	readonly isFetched: boolean;
}

/** The attributes that name an address, by element; whether it is fetched with the page. */
const ATTRIBUTES: Readonly<Record<string, readonly (readonly [attribute: string, isFetched: boolean])[]>> = {
	a: [
		['href', false],
		['ping', true],
	],
	area: [
		['href', false],
		['ping', true],
	],
	audio: [['src', true]],
	base: [['href', true]],
	blockquote: [['cite', false]],
	body: [['background', true]],
	button: [['formaction', false]],
	del: [['cite', false]],
	embed: [['src', true]],
	feImage: [['href', true]],
	form: [['action', false]],
	iframe: [['src', true]],
	image: [['href', true]],
	img: [['src', true]],
	input: [
		['src', true],
		['formaction', false],
	],
	ins: [['cite', false]],
	object: [['data', true]],
	q: [['cite', false]],
	script: [
		['src', true],
		['href', true],
	],
	source: [['src', true]],
	track: [['src', true]],
	use: [['href', true]],
	video: [
		['src', true],
		['poster', true],
	],
};

/** What a link in the head must be for a browser to fetch it, or to open a connection for it. */
const FETCHED =
	/^(?:stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch)$/;

/** Of Open Graph and its like, what holds an address. */
const META = /^(?:og:(?:url|image|audio|video)(?::(?:secure_)?url)?|twitter:(?:image|player))$/;

/** Every address that a page names, each once. */
export function linksOn(elements: readonly Element[]): readonly Link[] {
	const links = elements.flatMap((element) => [...linksIn(element)]).filter(({ href }) => !href.startsWith('data:'));
	return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()];
}

function* linksIn(element: Element): Generator<Link> {
	const { tagName: from } = element;
	for (const [name, isFetched] of ATTRIBUTES[from] ?? []) {
		const href = attribute(element, name);
		const hreflang = attribute(element, 'hreflang');
		if (href !== undefined) yield { href, from, isFetched, ...(hreflang !== undefined && { hreflang }) };
	}
	for (const name of ['srcset', 'imagesrcset']) for (const href of addressesInSrcset(attribute(element, name))) yield fetched(href, from);
	for (const href of addressesInCss(attribute(element, 'style') ?? '')) yield fetched(href, from);
	if (from === 'style') for (const href of addressesInCss(textOf(element))) yield fetched(href, from);
	if (from === 'link') {
		const rel = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
		yield { href: attribute(element, 'href') ?? '', from, isFetched: rel.some((word) => FETCHED.test(word)) };
	}
	if (from === 'meta') yield* linksInMeta(element);
	if (isStructuredData(element))
		for (const { name, value } of namedStrings(textOf(element)))
			// An @id is a name: what it is the name of need not be found at its fragment.
			if (/^https?:\/\/\S+$/.test(value))
				yield { href: name === '@id' ? value.replace(/#.*/, '') : value, from: 'json-ld', isFetched: false };
}

function fetched(href: string, from: string): Link {
	return { href, from, isFetched: true };
}

function* linksInMeta(element: Element): Generator<Link> {
	const content = attribute(element, 'content') ?? '';
	if (META.test(attribute(element, 'property') ?? attribute(element, 'name') ?? ''))
		yield { href: content, from: 'meta', isFetched: false };
	const [, target] = /url\s*=\s*['"]?([^'"]+)/i.exec(content) ?? [];
	if (hasWord(element, 'http-equiv', 'refresh') && target !== undefined) yield fetched(target, 'meta');
}

/** The addresses of pictures in several sizes. */
function addressesInSrcset(srcset = ''): readonly string[] {
	return srcset.split(/,\s+/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
}

/** Whether an element holds what a page says of itself to machines. */
export function isStructuredData(element: Element): boolean {
	return element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json';
}
