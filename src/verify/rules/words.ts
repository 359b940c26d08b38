import { TAG_NAMES } from '../../tags/specs.ts';
import { closest, plain, textOf, type Element } from '../element.ts';
import type { Content } from '../content.ts';
import type { Page } from '../page.ts';
import type { Fault, Rule } from '../rule.ts';
import { textFiles } from '../textFiles.ts';

const MISSING =
	'A value is missing in the code that writes this. If an author meant the word, name the content too: npm run verify -- dist content.';

/** No page or file shows words that only a program would write, or tags that should have been replaced. */
export const words: Rule = {
	name: 'No stray code, such as “undefined”, reaches readers',
	*checkPage(page, { content }) {
		for (const text of new Set(textsOn(page))) {
			// “null” is a normal word in a sentence, and a normal value in data.
			if (text.trim() === 'null') yield { what: 'It says “null”.', todo: MISSING };
			yield* faultsIn(text, content);
		}
	},
	*checkSite(site) {
		for (const { path, strings } of textFiles(site)) {
			const lines = new Set(strings.flatMap(({ value }) => value.split('\n')));
			for (const line of lines) for (const fault of faultsIn(line, site.content)) yield { path, ...fault };
		}
	},
};

/** Text in code may contain these words. */
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

/** A quick test, before the slower search with the words around it. */
const SUSPECT = /undefined|NaN|Invalid Date|\[object |\uFFFD/;
const SLIP =
	/(\p{L}+\s+)?(?<![\p{L}\p{N}])(?:undefined|NaN|Invalid Date|\[object [A-Z]\w*\])(?![\p{L}\p{N}])(\s+\p{L}+)?|[^\s\uFFFD]*\uFFFD\S*/u;

/** One of our tags, as authors write it. */
const TAG = new RegExp(`</?(?:${TAG_NAMES.join('|')})(?=[\\s/>])`);

function* faultsIn(text: string, { published }: Content): Generator<Fault> {
	const [slip, before, after] = (SUSPECT.test(text) ? SLIP.exec(text) : undefined) ?? [];
	// With the word next to it, we can check whether an author wrote it.
	const isMeant = slip !== undefined && (before !== undefined || after !== undefined) && published.includes(plain(slip));
	if (slip !== undefined && !isMeant) yield { what: `It says “${plain(slip)}”.`, todo: MISSING };
	const [tag] = TAG.exec(text) ?? [];
	if (tag !== undefined)
		yield { what: `It shows the tag ${tag}> as text.`, todo: 'Correct the tag in the article, or the code that writes it out.' };
}
