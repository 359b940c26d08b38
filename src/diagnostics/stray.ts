import type { Explanation } from './place.ts';

/** What a sign that would be printed was probably meant to be. */
export type StrayKind =
	| 'heading'
	| 'emphasis'
	| 'strike'
	| 'code'
	| 'picture'
	| 'link'
	| 'reference'
	| 'address'
	| 'tag'
	| 'list'
	| 'table'
	| 'footnote'
	| 'foreign'
	| 'entity'
	| 'frontmatter';

const STRAY_REMEDIES: Readonly<Record<StrayKind, string>> = {
	heading: 'A heading has a plain space after its signs, and a line of its own: ## The treaty.',
	emphasis: '**Bold** opens and closes with two asterisks that touch the words, *italic* with one. To print an asterisk, write \\*.',
	strike: '~~Struck out~~ opens and closes with two tildes that touch the words.',
	code: 'Delete it. An apostrophe is written ’.',
	link: 'In a link the brackets touch, words first, and the address has no space in it: [words](https://…). A space in an address is written %20.',
	picture:
		'The address of a picture has no space in it. Give its file a name without spaces, and write that: ![what it shows](./two-words.png).',
	reference: 'Write the address right after the words: [words](https://…).',
	address: 'Give the address words of its own, and put the mark after them: [words](https://…)[^name].',
	footnote: 'A footnote is a mark [^name] in the sentence, and below it a line that begins with [^name]: followed by the note.',
	tag: 'A tag is written between < and >: <Claim id="treaty-signed">…</Claim>.',
	list: 'An entry in a list begins with - or 1. and a plain space, with an empty line above the first.',
	table: 'Each row is on a line of its own. Below the first comes a line of dashes with as many cells: |---|---|.',
	foreign:
		'Here **bold** makes words bold, *italic* makes them italic, ## begins a heading, - an entry in a list, and a link is [words](https://…).',
	entity: 'Write the character itself.',
	frontmatter: 'Delete it: the frontmatter cannot have Markdown, HTML or tags. Type special characters themselves.',
};

const STRAY_REASONS: Readonly<Partial<Record<StrayKind, string>>> = {
	entity: 'it is the HTML name of a character, in a text that was turned into HTML twice',
	foreign: 'it is the markup of another program',
	frontmatter: 'the frontmatter is plain text',
};

/** What to say about a sign that readers would see. */
export function describeStray({ sign, kind }: { sign: string; kind: StrayKind }): Explanation {
	return {
		what: `Readers would see "${sign}" on the page: ${STRAY_REASONS[kind] ?? 'the Markdown around it is not complete'}.`,
		todo: STRAY_REMEDIES[kind],
	};
}
