import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readWords, type Worded } from '../../src/i18n/readWords.ts';

/** Files with text for readers. Keys in JSON and BibTeX do not count as words of a language. */
const READ = '**/*.{html,rss,atom,md,csv,svg,webmanifest}';

/** Attributes that readers see or hear. */
const SAID = ['alt', 'aria-label', 'content', 'placeholder', 'title', 'value'];

/** The interface words of a language, split at their gaps. Pieces that are too short to recognise are left out. */
function piecesOf(language: string): readonly string[] {
	const path = `src/i18n/words/${language}.yml`;
	const strings = (words: Worded): readonly string[] => (typeof words === 'string' ? [words] : Object.values(words).flatMap(strings));
	return Object.values(readWords(path, readFileSync(path, 'utf8')).words)
		.flatMap(strings)
		.flatMap((words) => words.split(/\{[^}]*\}/))
		.map((piece) => piece.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''))
		.filter((piece) => piece.length > 3);
}

/** The texts of a page that readers see or hear. */
function seenOn(html: string): string {
	const { document } = parseHTML(html);
	document.querySelectorAll('script, style').forEach((element) => element.remove());
	const said = [...document.querySelectorAll('*')].flatMap((element) =>
		[...element.attributes]
			.filter(({ name }) => SAID.includes(name) || name.startsWith('data-'))
			.map(({ value }) => value)
			// Names for programs, such as those of findings, are not words.
			.filter((value) => !/^[a-z-]+$/.test(value)),
	);
	return [...textsOf(document.documentElement), ...said].join('\n');
}

/** The texts of a node, one for each element: words in two elements are not one text. */
function textsOf(node: Node): readonly string[] {
	return node.nodeType === 3 ? [node.textContent ?? ''] : [...node.childNodes].flatMap(textsOf);
}

/** Every English interface word in a built site in another language: "about/index.html: Read next". */
export function englishIn(dist: string, language: string): readonly string[] {
	const own = piecesOf(language).join('\n');
	const english = [...new Set(piecesOf('en'))].filter((piece) => !own.includes(piece));
	if (english.length < 300) throw new Error('The English words of the interface were not found.');
	return globSync(READ, { cwd: dist })
		.sort()
		.flatMap((file) => {
			const text = readFileSync(join(dist, file), 'utf8');
			const seen = file.endsWith('.html') ? seenOn(text) : file.endsWith('.md') ? text : text.replace(/<[^>]*>/g, ' ');
			return english.filter((piece) => isIn(seen, piece)).map((piece) => `${file}: ${piece}`);
		});
}

/** Whether a text contains these words as whole words. */
function isIn(text: string, words: string): boolean {
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
		if (![text[at - 1], text[at + words.length]].some((sign) => sign !== undefined && /[\p{L}\p{N}\-_/.=:"]/u.test(sign))) return true;
	return false;
}
