import { closest, plain, textOf, type Element } from '../element.ts';
import type { Content } from '../content.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import { textFiles } from '../textFiles.ts';

const TODO =
	'A value is missing in the code that writes this. If an author meant the word, name the content too: npm run verify -- dist content.';

/** No page or file has a word that only a program would write there. */
export const words: Rule = {
	name: 'No word of a program, such as “undefined”, reaches readers',
	*checkPage(page, { content }) {
		for (const text of new Set(textsOn(page))) {
			// In a sentence it is a word like others, and in data a value.
			const slip = text.trim() === 'null' ? 'null' : slipIn(text, content);
			if (slip !== undefined) yield { what: `It says “${slip}”.`, todo: TODO };
		}
	},
	*checkSite(site) {
		for (const { path, strings } of textFiles(site)) {
			const slips = strings.flatMap(({ value }) => value.split('\n').flatMap((line) => slipIn(line, site.content) ?? []));
			for (const slip of new Set(slips)) yield { path, what: `It says “${slip}”.`, todo: TODO };
		}
	},
};

/** Code is meant as it is. */
const CODE = new Set(['script', 'style', 'code', 'pre']);

function* textsOn({ elements }: Page): Generator<string> {
	for (const element of elements) {
		for (const { name, value } of element.attrs) if (!/^(?:class|d|style|data-.*)$/.test(name)) yield value;
		if (!isCode(element)) yield element.childNodes.map((child) => (child.nodeName === '#text' ? textOf(child) : '\n')).join('');
	}
}

function isCode(element: Element): boolean {
	return closest(element, ({ tagName }) => CODE.has(tagName)) !== undefined;
}

const SLIP =
	/(\p{L}+\s+)?(?<![\p{L}\p{N}])(?:undefined|NaN|Invalid Date|\[object [A-Z]\w*\])(?![\p{L}\p{N}])(\s+\p{L}+)?|[^\s\uFFFD]*\uFFFD\S*/u;

/** A word of the machine with its neighbours; undefined where there is none, or where an author wrote it so. */
function slipIn(text: string, { published }: Content): string | undefined {
	const [slip, before, after] = SLIP.exec(text) ?? [];
	if (slip === undefined) return undefined;
	const isMeant = (before !== undefined || after !== undefined) && published.includes(plain(slip));
	return isMeant ? undefined : plain(slip);
}
