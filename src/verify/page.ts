import { parse } from 'parse5';
import { attribute, elementsIn, hasWord, plain, textOf, type Element } from './element.ts';
import { linksOn, type Link } from './links.ts';

/** What is kept of a page after it has been read. */
export interface Summary {
	/** From the root of the folder: `about/index.html`. */
	readonly path: string;
	/** The full URL. */
	readonly url: string;
	/** From its head. Empty or undefined if it is missing. */
	readonly language: string;
	readonly title: string;
	readonly description: string | undefined;
	readonly canonical: string | undefined;
	/** Whether search engines may list it. */
	readonly isIndexed: boolean;
	/** The page in each of its languages, by language tag. */
	readonly versions: readonly { readonly tag: string; readonly href: string }[];
	/** The preview of a link to it: the Open Graph properties and their values. */
	readonly openGraph: Readonly<Record<string, string>>;
	readonly ids: readonly string[];
	readonly links: readonly Link[];
	readonly pictures: readonly Picture[];
}

/** A picture on a page. */
export interface Picture {
	readonly src: string;
	readonly width: number;
	readonly height: number;
}

/** A page while it is being checked. */
export interface Page extends Summary {
	/** What will be kept of it. */
	readonly summary: Summary;
	readonly html: string;
	/** Every element, in document order. */
	readonly elements: readonly Element[];
	/** Every element with one of these names. For one name, in document order. */
	readonly all: (...names: readonly string[]) => readonly Element[];
}

/** Reads a page. It is parsed here once for every rule, except the one for valid HTML. */
export function readPage(path: string, html: string, url: string): Page {
	const elements = [...elementsIn(parse(html))];
	const byName = Map.groupBy(elements, ({ tagName }) => tagName);
	const all = (...names: readonly string[]) => names.flatMap((name) => byName.get(name) ?? []);
	const meta = (kind: 'name' | 'property', name: string) => {
		const element = all('meta').find((candidate) => attribute(candidate, kind)?.toLowerCase() === name);
		return element && attribute(element, 'content');
	};
	const [root] = all('html');
	const [title] = all('title');
	const links = all('link');
	const canonical = links.find((link) => hasWord(link, 'rel', 'canonical'));
	const summary: Summary = {
		path,
		url,
		language: (root && attribute(root, 'lang')) ?? '',
		title: title === undefined ? '' : plain(textOf(title)),
		description: meta('name', 'description'),
		canonical: canonical && attribute(canonical, 'href'),
		isIndexed: !/\b(?:noindex|none)\b/.test(meta('name', 'robots') ?? ''),
		versions: links.flatMap((link) => {
			const tag = attribute(link, 'hreflang');
			return tag === undefined || !hasWord(link, 'rel', 'alternate') ? [] : [{ tag, href: attribute(link, 'href') ?? '' }];
		}),
		openGraph: Object.fromEntries(
			all('meta').flatMap((element) => {
				const property = attribute(element, 'property');
				return property?.startsWith('og:') === true ? [[property.slice(3), attribute(element, 'content') ?? '']] : [];
			}),
		),
		ids: elements.flatMap((element) => attribute(element, 'id') ?? []),
		links: linksOn(elements),
		pictures: all('img').flatMap((picture) => {
			const [src = '', width = '', height = ''] = ['src', 'width', 'height'].map((name) => attribute(picture, name));
			return Number(width) > 0 && Number(height) > 0 ? [{ src, width: Number(width), height: Number(height) }] : [];
		}),
	};
	return { ...summary, summary, html, elements, all };
}
