import { Fragment, type Node } from 'prosemirror-model';
import { readText } from '../../text/read.ts';
import { readForeignMarkdown } from '../../text/foreign.ts';
import { schema } from '../../text/schema.ts';

/** Signs that hardly anybody writes who does not write Markdown. */
const MARKDOWN = /^#{1,4} \S|^(?:[-*+]|\d+\.) \S.*\n(?:[-*+]|\d+\.) \S|^> \S|\*\*\S[^*\n]*\*\*|\[[^\]\n]+\]\(https?:[^)\s]+\)/m;

/** The blocks of a text without markup, or in Markdown. A headline at its beginning is a heading of the first level. */
export function blocksOfPlain(words: string): Fragment {
	if (MARKDOWN.test(words)) {
		const { content } = readText(readForeignMarkdown(words)).doc;
		const { firstChild } = content;
		return firstChild?.type.name === 'heading' && /^\s*# \S/.test(words)
			? content.replaceChild(0, firstChild.type.create({ level: 1 }, firstChild.content))
			: content;
	}
	const lines = words.replace(/\r\n?/g, '\n').trim();
	// Where empty lines part the paragraphs, other lines end only where the window of a mail did.
	const parts = /\n[ \t]*\n/.test(lines) ? lines.split(/\n[ \t]*\n/) : lines.split('\n');
	const paragraphs = parts.map((part) => part.replace(/\s*\n\s*/g, ' ').trim()).filter((part) => part !== '');
	return Fragment.from(paragraphs.map((part): Node => schema.node('paragraph', null, schema.text(part))));
}
