import { attribute, closest, plain, tagOf, textOf, type Element } from '../element.ts';
import { locate } from '../locate.ts';
import type { Page } from '../page.ts';
import type { Fault, Rule } from '../rule.ts';

/** Every page gives its language and direction. So does everything on it that is in another language. */
export const languages: Rule = {
	name: 'Every page says its language and direction',
	*checkPage(page) {
		const [root] = page.all('html');
		const dir = (root && attribute(root, 'dir')) ?? '';
		const known = directionOf(page.language);
		if (known === undefined) {
			yield { what: `Its lang is “${page.language}”, which is not a language tag.`, todo: 'Give <html> a lang such as “en”.' };
			return;
		}
		if (dir !== known)
			yield { what: `Its dir is “${dir}”, but “${page.language}” is written ${known}.`, todo: `Give <html> dir="${known}".` };
		for (const element of page.elements) {
			const tag = attribute(element, 'lang');
			if (tag === undefined || tag === '' || element === root) continue;
			const direction = directionOf(tag);
			if (direction === undefined)
				yield { what: `${tagOf(element)} has a lang that is not a language tag.`, todo: 'Give it a lang such as “en”.' };
			else if (direction !== directionAround(element) && attribute(element, 'dir') === undefined)
				yield {
					what: `${tagOf(element)} is written in the other direction, but has no dir.`,
					todo: `Give it dir="${direction}".`,
				};
		}
		if (scriptOf(page.language) !== 'Latn') yield* hiddenLatin(page);
	},
	*checkSite(site) {
		const byPath = new Map(site.pages.map((page) => [page.path, page]));
		for (const { language, links, path, url } of site.pages)
			for (const { href, hreflang = language } of links.filter(({ from }) => from === 'a')) {
				const target = locate(href, url, site);
				const other = target.kind === 'file' ? byPath.get(target.path) : undefined;
				// A page without a language is reported on its own.
				if (other !== undefined && other.language !== '' && other.language !== hreflang)
					yield {
						path,
						what: `“${href}” leads to a page in “${other.language}”, but does not say so.`,
						todo: `Link to the page in the right language, or give the link hreflang="${other.language}".`,
					};
			}
	},
};

/** The direction of a language. Undefined if the tag is not valid. */
function directionOf(tag: string): 'ltr' | 'rtl' | undefined {
	try {
		// TypeScript's types do not have `getTextInfo` yet.
		return (new Intl.Locale(tag) as unknown as { getTextInfo(): { direction: 'ltr' | 'rtl' } }).getTextInfo().direction;
	} catch {
		return undefined;
	}
}

function directionAround(element: Element): string | undefined {
	const parent = element.parentNode;
	const around =
		parent !== null && 'tagName' in parent ? closest(parent, (candidate) => attribute(candidate, 'dir') !== undefined) : undefined;
	return around && attribute(around, 'dir');
}

function scriptOf(tag: string): string | undefined {
	return new Intl.Locale(tag).maximize().script;
}

/** Names and code have no language. Blocks inside a block are checked on their own. */
const OWN = new Set(['bdi', 'code', 'pre', 'ul', 'ol', 'dl', 'table', 'textarea']);

/**
 * Finds text in English, or another language in Latin script, that a page in another script has not marked. A screen reader spells
 * it out letter by letter.
 */
function* hiddenLatin({ all }: Page): Generator<Fault> {
	for (const block of all('p', 'li', 'td', 'dd', 'h1', 'h2', 'h3', 'figcaption')) {
		const marked = closest(block, (candidate) => attribute(candidate, 'lang') !== undefined);
		if (marked !== undefined && marked.tagName !== 'html') continue;
		const [words] = /(?:[A-Za-z]{2,}[ ,.’']+){6,}/.exec(plain(unmarkedText(block).replace(/\u2068[^\u2069]*\u2069/g, ''))) ?? [];
		if (words !== undefined)
			yield {
				what: `“${words.trim()}” is in Latin script, but has no lang.`,
				todo: 'Give it a lang, and a dir if it is written in the other direction.',
			};
	}
}

function unmarkedText(block: Element): string {
	return block.childNodes
		.map((child) => {
			if (!('tagName' in child)) return textOf(child);
			const isMarked = OWN.has(child.tagName) || attribute(child, 'lang') !== undefined || attribute(child, 'dir') === 'ltr';
			return isMarked ? '' : unmarkedText(child);
		})
		.join('');
}
