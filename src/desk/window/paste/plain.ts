import { Fragment, type Node } from 'prosemirror-model';
import { readText } from '../../text/read.ts';
import { readForeignMarkdown } from '../../text/foreign.ts';
import { schema } from '../../text/schema.ts';

/** Signs that people hardly use unless they write Markdown. */
const MARKDOWN = /^#{1,4} \S|^(?:[-*+]|\d+\.) \S.*\n(?:[-*+]|\d+\.) \S|^> \S|\*\*\S[^*\n]*\*\*|\[[^\]\n]+\]\(https?:[^)\s]+\)/m;

/** The blocks of a plain text or of Markdown. A headline at the start becomes a heading of level 1. */
export function blocksOfPlain(words: string): Fragment {
	if (MARKDOWN.test(words)) {
		const { content } = readText(readForeignMarkdown(words)).doc;
		const { firstChild } = content;
		return firstChild?.type.name === 'heading' && /^\s*# \S/.test(words)
			? content.replaceChild(0, firstChild.type.create({ level: 1 }, firstChild.content))
			: content;
	}
	const lines = words.replace(/\r\n?/g, '\n').trim();
	// If paragraphs are separated by empty lines, other line ends are only where an email was wrapped.
	const parts = /\n[ \t]*\n/.test(lines) ? lines.split(/\n[ \t]*\n/) : lines.split('\n');
	const paragraphs = parts.map((part) => part.replace(/\s*\n\s*/g, ' ').trim()).filter((part) => part !== '');
	return Fragment.from(paragraphs.map((part): Node => schema.node('paragraph', null, schema.text(part))));
}
