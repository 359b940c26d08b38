import { isAlias, isCollection, isScalar, type YAMLError } from 'yaml';
import { explainIndentation } from './indentation.ts';
import type { Reason } from './reason.ts';
import { nodesAround, textOf, type YamlSource } from './source.ts';

const QUOTE_IT = 'Put the whole value in straight quotation marks: "…".';

/** Explains a sign at the beginning of a value that means something in YAML and nothing to an author. */
export function signReason(sign: string, start: number): Reason {
	return { start, length: 1, reason: `a value cannot begin with ${sign} unless it is in quotation marks.`, remedy: QUOTE_IT };
}

/** Puts the parser’s first error in an author’s words. */
export function explainFault(source: YamlSource, first: YAMLError, all: readonly YAMLError[]): Reason {
	return (
		explainNodes(source, first) ??
		explainSigns(source, first) ??
		explainIndentation(source, first, all) ?? {
			start: first.pos[0],
			length: first.pos[1] - first.pos[0],
			...(PLAIN_REASONS[first.code] ?? {
				reason: `${(first.message.split(/\n| at line /, 1)[0] ?? first.message).replace(/[.:]?$/, '')}.`,
			}),
		}
	);
}

/** Explains a fault by the nodes around it, if something was opened before it. */
function explainNodes(source: YamlSource, { code, pos: [at] }: YAMLError): Reason | undefined {
	const around = nodesAround(source, at);
	const [sign] = around.findLast(isAlias)?.range ?? [];
	if (sign !== undefined) return signReason('*', sign);
	const quoted = around.findLast((node) => isScalar(node) && node.type?.startsWith('QUOTE') && textOf(source, node).includes('\n'));
	if (quoted?.range)
		return {
			start: quoted.range[0],
			length: 1,
			reason: 'the quotation mark that opens here is not closed on its line.',
			remedy: 'Close it after the last word of the value.',
		};
	const flow = around.findLast((node) => isCollection(node) && node.flow === true);
	return code === 'BAD_INDENT' && flow?.range
		? { start: flow.range[0], length: 1, reason: 'the bracket that opens here is not closed; perhaps a # within it hides its end.' }
		: undefined;
}

/** Explains a fault by the signs at it and before it. */
function explainSigns({ text }: YamlSource, { code, pos: [at] }: YAMLError): Reason | undefined {
	const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
	const after = text.slice(at).split('\n', 1)[0] ?? '';
	if (/^[“”„]/.test(after))
		return {
			start: at,
			length: 1,
			reason: 'curly quotation marks (“ ”) do not hold a value together.',
			remedy: 'Put straight ones (") around the whole value.',
		};
	if (code === 'BLOCK_IN_FLOW' && !after.startsWith('- ')) {
		const [words = '', key = ''] = /^.*?([\w-]*):(?=\s|$)/.exec(after) ?? [];
		return {
			start: at,
			length: words.length,
			reason: `a comma is missing before "${key}:", or these words have a colon in them.`,
			remedy: 'Put a comma between two keys. Words with a colon want quotation marks: quote: "He said: no".',
		};
	}
	if (code === 'BLOCK_AS_IMPLICIT_KEY' && /-\s+\w+:\s+$/.test(before) && /^[\w-]+[,;]\s*\w+:\s/.test(after))
		return {
			start: at,
			length: after.length,
			reason: 'several keys are on one line.',
			remedy: 'Put braces around all of them, { source: …, stance: … }, or each on a line of its own.',
		};
	if (code !== 'UNEXPECTED_TOKEN') return undefined;
	const [, space = '', opener] = /[:-]( +)([>|])\S*[ \t]*$/.exec(before) ?? [];
	if (opener !== undefined) return signReason(opener, text.lastIndexOf(space + opener, at) + space.length);
	if (after.startsWith('- ') && before.trim() !== '') return signReason('-', at);
	if (/["'][ \t]*$/.test(before))
		return {
			start: at,
			length: 1,
			reason: 'the quotation mark before this ends the value, and more follows.',
			remedy: 'Within quotation marks, write those of the text as “ ” and an apostrophe as ’.',
		};
	return undefined;
}

/** What to say about the parser’s errors if nothing more is known. */
const PLAIN_REASONS: Readonly<Record<string, Pick<Reason, 'reason' | 'remedy'>>> = {
	BAD_DQ_ESCAPE: {
		reason: 'between double quotation marks a backslash has a meaning of its own.',
		remedy: "Use single ones: '…'.",
	},
	BAD_SCALAR_START: { reason: 'a value cannot begin with this sign unless it is in quotation marks.', remedy: QUOTE_IT },
	BLOCK_AS_IMPLICIT_KEY: { reason: 'a second colon makes this look like a key inside a value.', remedy: QUOTE_IT },
	BLOCK_IN_FLOW: { reason: 'a list with dashes cannot be between brackets.' },
	MISSING_CHAR: { reason: 'a colon, comma, bracket or quotation mark is missing.' },
	MULTILINE_IMPLICIT_KEY: {
		reason: 'this line has no key followed by a colon and a space.',
		remedy:
			'Write the key before it. If it goes on with the words above it, indent it further than their key. A note to colleagues begins with #.',
	},
	MULTIPLE_DOCS: { reason: 'a line of three dashes ends the file too early.', remedy: 'Delete it: only .mdx files have such lines.' },
	NON_STRING_KEY: {
		reason: 'a key is one word followed by a colon, and here it is a list or a group of keys.',
		remedy: 'Write one word before the colon. A text with a colon in it wants quotation marks: "…".',
	},
	TAB_AS_INDENT: { reason: 'the line is indented with a tab.', remedy: 'Use spaces.' },
	UNEXPECTED_TOKEN: { reason: 'the value has ended, at a closing quotation mark or bracket, and more follows.', remedy: QUOTE_IT },
};
