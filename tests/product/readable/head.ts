import { json } from './json.ts';

/** One entry of a page's head: its name and its value. Longer values are split into lines. */
export interface HeadLine {
	readonly name: string;
	readonly words: string;
	readonly block: readonly string[];
}

/** The head of a page, in order: its title, metadata, links, policy and structured data. */
export function headOf(document: Document): Promise<readonly HeadLine[]> {
	return Promise.all([...document.head.children].map(lineOf));
}

async function lineOf(element: Element): Promise<HeadLine> {
	const value = (name: string) => element.getAttribute(name) ?? undefined;
	const named = (names: readonly (string | undefined)[], words = '', block: readonly string[] = []) => ({
		name: names.filter((name) => name !== undefined).join(' '),
		words,
		block,
	});
	const text = element.textContent;
	switch (element.localName) {
		case 'title':
			return named(['title'], text);
		case 'meta':
			if (value('charset') !== undefined) return named(['charset'], value('charset'));
			if (value('http-equiv') !== undefined) return named([value('http-equiv')], '', policy(value('content') ?? ''));
			return named([value('name') ?? value('property'), value('media')], value('content'));
		case 'link':
			return named([value('rel'), value('hreflang'), value('type'), value('title'), value('media')], value('href'));
		case 'script':
			if (value('type') === 'application/ld+json') return named(['structured data'], '', (await json(text)).trim().split('\n'));
			return named(['script', value('type')], value('src'));
		default:
			return named([element.localName]);
	}
}

/** A content security policy, a line for each directive, with the number of its hashes. */
function policy(content: string): readonly string[] {
	return content
		.split(';')
		.map((directive) => directive.trim())
		.filter((directive) => directive !== '')
		.map((directive) => {
			const hashes = directive.match(/ 'sha256-[^']+'/g)?.length ?? 0;
			return directive.replace(/ 'sha256-[^']+'/g, '') + (hashes === 0 ? '' : `, hashes: ${hashes}`);
		});
}
