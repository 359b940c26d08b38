import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Answers } from './answers.ts';
import { LICENCES, type Licence } from './licences.ts';

/** The pages that every edition starts with, in the order of the navigation. */
export const PAGES = ['about', 'how-we-source', 'corrections'] as const;

/** The language to use if there are no words in the one that is wanted. */
const FULL = 'en';

/** The short strings of a new edition in one language, as in words/<language>/site.yml. */
type ShortWords = Readonly<Record<'description' | 'desk' | 'topic' | 'topicDescription' | 'licensed' | 'reserved', string>>;

/** A page in one language: its title, dek and body. */
export interface PageWords {
	readonly title: string;
	readonly dek: string;
	readonly body: string;
}

const place = (tag: string, file: string) => fileURLToPath(new URL(`words/${tag}/${file}`, import.meta.url));

export function hasWords(tag: string): boolean {
	return existsSync(place(tag, 'site.yml'));
}

/** The short strings of an edition in a language. If they are not translated yet, each is a blank. */
export function shortWords(tag: string, { name }: Pick<Answers, 'name'>): ShortWords {
	const words = parse(readFileSync(place(hasWords(tag) ? tag : FULL, 'site.yml'), 'utf8')) as ShortWords;
	const entries = Object.entries(words).map(([key, text]) => [key, fill(text, { name })]);
	return Object.fromEntries(hasWords(tag) ? entries : entries.map(([key = '', text = '']) => [key, toTranslate(text)])) as ShortWords;
}

/** A page of a new edition, filled in with the newsroom’s answers. */
export function pageWords(page: (typeof PAGES)[number], tag: string, answers: Answers): PageWords {
	const [frontmatter, body] = partsOf(readFileSync(place(hasWords(tag) ? tag : FULL, `${page}.mdx`), 'utf8'));
	const { dek, title } = parse(frontmatter) as Omit<PageWords, 'body'>;
	const isKnown = answers.contact !== 'unknown';
	const lines = body
		.split('\n')
		.flatMap((line) => {
			const [, condition, rest = ''] = /^\[(contact|no contact)\] (.*)$/.exec(line) ?? [undefined, undefined, line];
			return condition === undefined || (condition === 'contact') === isKnown ? [rest] : [];
		})
		.join('\n')
		.replace(/\n{3,}/g, '\n\n');
	const filled = fill(lines, { name: answers.name, contact: answers.contact, licence: licenceWords(tag, answers) });
	if (hasWords(tag)) return { title, dek, body: filled };
	return {
		title: toTranslate(title),
		dek: toTranslate(dek),
		body: filled.replace(/^(#+ )?(\S.*)$/gm, (_, sign: string | undefined, text: string) => (sign ?? '') + toTranslate(text)),
	};
}

/** The first article, a draft to write over. If there are no words in the language, its blanks are in English. */
export function articleText(tag: string, { now, topic }: { readonly now: string; readonly topic: string }): string {
	return fill(readFileSync(place(hasWords(tag) ? tag : FULL, 'article.mdx'), 'utf8'), { now, topic, month: now.slice(0, 7) });
}

function licenceWords(tag: string, answers: Answers): string {
	const { address, name }: Licence = LICENCES[answers.licence];
	if (answers.licence === 'other') return '⟦Who may use your texts, and on what terms? As in content/LICENSE.⟧';
	const { licensed, reserved } = shortWords(tag, answers);
	return address === undefined || name === undefined ? reserved : fill(licensed, { licence: name, address });
}

/** Turns a sentence in another language into a blank. Text that already has a blank stays as it is. */
function toTranslate(text: string): string {
	return text.includes('⟦') ? text : `⟦Translate: ${text}⟧`;
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
	return text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}

function partsOf(text: string): readonly [frontmatter: string, body: string] {
	const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? [];
	return [frontmatter, body];
}
