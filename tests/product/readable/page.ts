import { parseHTML } from 'linkedom';
import { blocksOf } from './body.ts';
import { headOf, type HeadLine } from './head.ts';

/**
 * A page as the words that a reader gets, with roles, links, languages, descriptions of pictures, and what is only on screen, on
 * paper or for screen readers. The head comes first. Parts shared with the home page of its language are only named.
 */
export async function readPage(html: string, homeHtml?: string): Promise<string> {
	const page = parseHTML(html).document;
	const home = homeHtml === undefined ? undefined : parseHTML(homeHtml).document;
	const { documentElement: root } = page;
	const knownHead = new Map((home === undefined ? [] : await headOf(home)).map((line) => [wordsOf(line), line]));
	const knownBody = new Set(home === undefined ? [] : [...home.body.children].map(partOf));
	const head = await headOf(withoutKnownThings(page, home));
	const same = head.filter((line) => knownHead.has(wordsOf(line))).map(({ name }) => name);
	return [
		`lang=${root.lang} dir=${root.dir}`,
		'',
		...head.map(wordsOf).filter((line) => !knownHead.has(line)),
		...(same.length === 0 ? [] : [`As on the home page: ${same.join('; ')}.`]),
		'',
		...[...page.body.children].map((element) => {
			const part = partOf(element);
			return knownBody.has(part) ? `${element.localName}, as on the home page` : part;
		}),
		'',
	].join('\n');
}

function wordsOf({ block, name, words }: HeadLine): string {
	return [`${name}: ${words}`.trimEnd(), ...block.map((line) => `\t${line}`)].join('\n');
}

/** One part of the page: the masthead, its content, the footer. */
function partOf(element: Element): string {
	return blocksOf({ childNodes: [element] as unknown as NodeListOf<ChildNode> }).join('\n');
}

/** The page, with only the names of those things in its structured data that the home page also has. */
function withoutKnownThings(page: Document, home: Document | undefined): Document {
	const script = page.head.querySelector('script[type="application/ld+json"]');
	const text = home?.head.querySelector('script[type="application/ld+json"]')?.textContent;
	if (script === null || text == null) return page;
	for (const thing of (JSON.parse(text) as { '@graph': readonly { '@type': string }[] })['@graph'])
		script.textContent = script.textContent.replace(JSON.stringify(thing), () => `"${thing['@type']} as on the home page"`);
	return page;
}
