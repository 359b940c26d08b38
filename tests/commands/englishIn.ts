import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readWords, type Worded } from '../../src/i18n/readWords.ts';

/** The files that hold what readers see, on pages and in what goes out. Keys of JSON and of BibTeX are no words of a language. */
const READ = '**/*.{html,rss,atom,md,csv,svg,webmanifest}';

/** Attributes that readers see or hear. */
const SAID = ['alt', 'aria-label', 'content', 'placeholder', 'title', 'value'];

/** The words of the interface in a language, cut at their gaps, as far as they are long enough to be told from others. */
function piecesOf(language: string): readonly string[] {
	const path = `src/i18n/words/${language}.yml`;
	const strings = (words: Worded): readonly string[] => (typeof words === 'string' ? [words] : Object.values(words).flatMap(strings));
	return Object.values(readWords(path, readFileSync(path, 'utf8')).words)
		.flatMap(strings)
		.flatMap((words) => words.split(/\{[^}]*\}/))
		.map((piece) => piece.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''))
		.filter((piece) => piece.length > 3);
}

/** What readers see and hear of a page. */
function seenOn(html: string): string {
	const { document } = parseHTML(html);
	document.querySelectorAll('script, style').forEach((element) => element.remove());
	const said = [...document.querySelectorAll('*')].flatMap((element) =>
		[...element.attributes]
			.filter(({ name }) => SAID.includes(name) || name.startsWith('data-'))
			.map(({ value }) => value)
			// What is a name for programs, like that of a finding.
			.filter((value) => !/^[a-z-]+$/.test(value)),
	);
	return [document.documentElement.textContent, ...said].join('\n');
}

/** Every English word of the interface in a built site whose interface is in another language: "about/index.html: Read next". */
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

/** Whether a text has words as words, and not as part of others. */
function isIn(text: string, words: string): boolean {
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
		if (![text[at - 1], text[at + words.length]].some((sign) => sign !== undefined && /[\p{L}\p{N}\-_/.=:"]/u.test(sign))) return true;
	return false;
}
