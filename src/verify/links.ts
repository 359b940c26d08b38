import { attribute, hasWord, textOf, type Element } from './element.ts';
import { addressesInCss } from './css.ts';
import { namedStrings } from './json.ts';

/** A URL that a page names. */
export interface Link {
	/** As written in the page. */
	readonly href: string;
	/** The element it is in. `json-ld` for structured data. */
	readonly from: string;
	/** The language that the link gives for its target. */
	readonly hreflang?: string;
	/** Whether browsers fetch it with the page, without the reader doing anything. */
	readonly isFetched: boolean;
}

/** The attributes that hold a URL, by element, and whether browsers fetch it with the page. */
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

/** The values of `rel` for which a browser fetches a link in the head, or opens a connection. */
const FETCHED =
	/^(?:stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch)$/;

/** The properties of Open Graph and similar formats that hold a URL. */
const META = /^(?:og:(?:url|image|audio|video)(?::(?:secure_)?url)?|twitter:(?:image|player))$/;

/** Every URL that a page names, without repeats. */
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
			// An @id is a name, so its fragment need not be on the page.
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

/** The URLs in a srcset. */
function addressesInSrcset(srcset = ''): readonly string[] {
	return srcset.split(/,\s+/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
}

/** Whether an element holds structured data. */
export function isStructuredData(element: Element): boolean {
	return element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json';
}
