import type { Explanation } from './place.ts';
import { didYouMean } from './nearest.ts';
import { describeStray } from './stray.ts';

/** What can be wrong in the text of an article. */
export const bodyDiagnostics = {
	'unknown-tag': ({ tag, known, nearest }: { tag: string; known: readonly string[]; nearest: string | undefined }): Explanation =>
		known.length === 0
			? {
					what: `<${tag}> is on a page. Pages cannot have tags, because they cite no claims.`,
					todo: 'Write the words without the tag. To link to an article, write [words](/articles/…/).',
				}
			: { what: `There is no tag <${tag}>.`, todo: didYouMean(nearest, `The tags are: ${known.join(', ')}.`) },
	'unknown-attribute': ({
		tag,
		attribute,
		known,
		nearest,
	}: {
		tag: string;
		attribute: string;
		known: string;
		nearest: string | undefined;
	}): Explanation => ({
		what: `<${tag}> has no attribute "${attribute}".`,
		todo: didYouMean(nearest, known === '' ? 'It has no attributes. Delete this one.' : `Its attributes are: ${known}.`),
	}),
	'missing-attribute': ({ tag, attribute, isBlock }: { tag: string; attribute: string; isBlock: boolean }): Explanation => ({
		what: `This <${tag}> has no ${attribute}.`,
		todo: `Write <${tag} ${attribute}="…"${isBlock ? ' /' : ''}>.`,
	}),
	'unclosed-tag': ({ tag, isBlock }: { tag: string; isBlock: boolean }): Explanation =>
		isBlock
			? { what: `<${tag}> is not closed.`, todo: `Write <${tag} … />: it has no words in it, and ends with a slash.` }
			: {
					what: `<${tag}> is opened here and not closed in the same paragraph.`,
					todo: `Write </${tag}> after the last word it should cover, before the paragraph ends.`,
				},
	'stray-closing-tag': ({ tag, expected }: { tag: string; expected: string | undefined }): Explanation => ({
		what: `</${tag}> closes a tag that is not open here.`,
		todo:
			expected === undefined
				? 'Delete it, or open the tag before the words that it should cover.'
				: `Write </${expected}> here: the tag opened last is closed first.`,
	}),
	'empty-tag': ({ tag }: { tag: string }): Explanation => ({
		what: `This <${tag}> has no words in it, so readers would see nothing.`,
		todo: `Put the words between <${tag} …> and </${tag}>.`,
	}),
	'empty-markup': ({ what }: { what: 'heading' | 'link' | 'footnote' | 'entry' | 'quotation' }): Explanation => ({
		what: {
			heading: 'This heading has no words.',
			link: 'This link has no words, so nobody could press it.',
			footnote: 'This footnote has no words.',
			entry: 'This entry in a list has no words.',
			quotation: 'This quotation has no words.',
		}[what],
		todo: {
			heading: 'Write the heading, or delete its signs.',
			link: 'Write the words between the square brackets: [words](https://…).',
			footnote: 'Write the note after its colon, or delete it and its mark.',
			entry: 'Write it, or delete its dash or number.',
			quotation: 'Write it, or delete its >.',
		}[what],
	}),
	'needless-words': ({ tag, showsFrom }: { tag: string; showsFrom: string }): Explanation => ({
		what: `<${tag}> cannot have words in it: what it shows comes from ${showsFrom}.`,
		todo: `Write <${tag} … /> and put the words outside.`,
	}),
	'tag-across-paragraphs': ({
		tag,
		around,
		part,
		mayBeBlock,
	}: {
		tag: string;
		around: string | undefined;
		part: string | undefined;
		mayBeBlock: boolean;
	}): Explanation => {
		if (part !== undefined)
			return {
				what: `This <${tag}> covers only part of ${part}.`,
				todo: 'Put its opening and its closing tag both inside, or both outside.',
			};
		if (around !== undefined)
			return {
				what: `This <${tag}> covers ${around}, but it is for words in a sentence.`,
				todo: `Put <${tag} …> and </${tag}> around the words themselves${around === 'a heading' ? ', in the text below the heading' : ''}.`,
			};
		return {
			what: `This <${tag}> covers more than one paragraph.`,
			todo: mayBeBlock
				? `Put <${tag} …> and </${tag}> on lines of their own, with an empty line above and below each, or close it within the paragraph.`
				: `Close it within the paragraph. For a second paragraph, use a second <${tag}>.`,
		};
	},
	'tag-inside-tag': ({ inner, outer }: { inner: string; outer: string }): Explanation => ({
		what: `This ${inner} is inside ${outer}, so readers could not tell which of the two they are pressing.`,
		todo: 'Put one after the other.',
	}),
	'tag-inside-sentence': ({ tag, inside }: { tag: string; inside: string }): Explanation => ({
		what: `<${tag}> is a block of its own, but here it is inside ${inside}.`,
		todo: `Put <${tag} … /> on a line of its own, with an empty line above and below.`,
	}),
	'tag-in-heading': ({ tag }: { tag: string }): Explanation => ({
		what: `This <${tag}> is in a heading.`,
		todo: 'Keep headings plain, and mark the words in the text below.',
	}),
	'repeated-card': ({ id }: { id: string }): Explanation => ({
		what: `The READ card for "${id}" is in the text twice.`,
		todo: 'Keep one of the two.',
	}),
	'code-in-text': ({ what }: { what: 'import' | 'export' | 'expression' | 'attribute' | 'block' }): Explanation => ({
		what: {
			import: 'The text has an import. Articles cannot contain code, and every tag works without an import.',
			export: 'The text has an export. Articles cannot contain code.',
			expression: 'What is in curly braces { } would be run as code, and articles cannot contain code.',
			block: 'Three backticks or tildes turn everything after them into a block of code.',
			attribute: 'A tag’s value is in curly braces { }, so it would be run as code.',
		}[what],
		todo: {
			import: 'Delete the line. If a sentence begins with the word “import”, put another word first.',
			export: 'Delete the line. If a sentence begins with the word “export”, put another word first.',
			expression: 'To print a brace, put a backslash before it: \\{. For a note to colleagues, write {/* … */}.',
			block: 'Delete them. For a long quotation, begin each line with >.',
			attribute: 'Use quotation marks: id="…".',
		}[what],
	}),
	'raw-html': ({ tag }: { tag: string }): Explanation => ({
		what: `<${tag}> is HTML, which articles do not use: it would not survive print, feeds and translation.`,
		todo: 'Write Markdown instead: **bold**, *italic*, ## heading, - list, > quotation. For a note to colleagues, write {/* … */}.',
	}),
	'broken-markup': ({ reason }: { reason: string }): Explanation => ({
		what: `The text cannot be read here: ${reason}`,
		todo: 'A tag looks like this: <Claim id="treaty-signed">words</Claim>. To print the sign <, write &lt;. A web address is written [words](https://…).',
	}),
	'too-much': ({ reason }: { reason: string }): Explanation => ({
		what: `The text cannot be read here: ${reason}.`,
		todo: 'Delete what was pasted by mistake, or divide the text with empty lines or into two articles.',
	}),
	'stray-markup': describeStray,
	'heading-level': ({ level, expected }: { level: number; expected: number }): Explanation => ({
		what: `This heading is at level ${level}, but should be at level ${expected}.`,
		todo: `Write ${'#'.repeat(expected)} before it. The title of the page is level 1, so the text begins with ##. Do not skip a level.`,
	}),
	'underlined-heading': (): Explanation => ({
		what: 'The line of dashes or equals signs below these words turns them into a heading.',
		todo: 'For a heading, write ## before it and delete that line. For a rule between two paragraphs, leave an empty line above the dashes.',
	}),
	'changed-number': ({ sign, shown }: { sign: string; shown: string }): Explanation =>
		Number.parseInt(sign, 10) === Number(shown)
			? {
					what: `This line begins with "${sign}", so it would become an entry in a numbered list.`,
					todo: `Put a backslash between the number and its sign: ${escapedNumber(sign)}`,
				}
			: {
					what: `This entry in a numbered list is written "${sign}", and readers would see ${shown}.`,
					todo: `Number the entries one by one. If it is not a list, put a backslash between each number and its sign: ${escapedNumber(sign)}`,
				},
	'lost-sign': ({ sign, makes }: { sign: string; makes: 'list' | 'quotation' | 'italics' }): Explanation =>
		makes === 'italics'
			? {
					what: `Readers would not see "${sign}" between these numbers: it turns what follows into italics.`,
					todo: 'Write × for “times”: 5 × 10.',
				}
			: {
					what: `Readers would not see "${sign}" at the beginning of this line: it turns what follows into a ${makes}.`,
					todo: `If it belongs to the sentence, join the line to the one above. If you want a ${makes}, leave an empty line above it.`,
				},
	'table-without-head': (): Explanation => ({
		what: 'The first row of this table is empty. It is the head of the table, which says what each column holds.',
		todo: 'Name the columns in the row above the line of dashes.',
	}),
	'task-list': (): Explanation => ({
		what: 'This list has tick-boxes, which readers cannot tick.',
		todo: 'Delete [ ] or [x].',
	}),
};

function escapedNumber(sign: string): string {
	return `${sign.slice(0, -1)}\\${sign.slice(-1)}`;
}
