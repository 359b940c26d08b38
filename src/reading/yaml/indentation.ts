import type { YAMLError } from 'yaml';
import type { Reason } from './reason.ts';
import type { YamlSource } from './source.ts';

const IN_COLUMN = 'Keys that belong together begin in the same column, and so do the dashes of one list.';

/** Explains a fault that comes from where a line begins, and places it on that line. */
export function explainIndentation({ text }: YamlSource, { code, message, pos }: YAMLError, all: readonly YAMLError[]): Reason | undefined {
	const [at] = pos;
	const start = text.lastIndexOf('\n', at - 1) + 1;
	const isFirst = text.slice(start, at).trim() === '';
	if (code === 'BLOCK_AS_IMPLICIT_KEY') {
		const runsOver = all.some((error) => error.code === 'MULTILINE_IMPLICIT_KEY' && error.pos[0] === at);
		const key = runsOver ? keyBelow(text, at) : undefined;
		if (key !== undefined) return { ...key, reason: 'this line is indented too far.', remedy: `${IN_COLUMN} ${WRAPPED}` };
		return isFirst && /^\s*- /.test(text.slice(start)) ? besideLineAbove(text, start) : undefined;
	}
	if (code === 'BAD_INDENT' || (code === 'MISSING_CHAR' && message.includes('without -')) || (code === 'UNEXPECTED_TOKEN' && isFirst))
		return besideLineAbove(text, start);
	return undefined;
}

const WRAPPED = 'If it goes on with the words above it, put all of them in quotation marks.';

/** Explains a dash that is indented so far that the words of its entry join those of the entry above. */
export function explainJoined(text: string, [start, end]: readonly [number, number]): Reason | undefined {
	const dash = /\n[ \t]*(?=- )/.exec(text.slice(start, end));
	if (dash === null) return undefined;
	const reason = 'this dash is indented too far, so that its words join those above.';
	return { start: start + dash.index + dash[0].length, length: 1, reason, remedy: IN_COLUMN };
}

/** The key that the parser took for part of the value above it. */
function keyBelow(text: string, at: number): Pick<Reason, 'start' | 'length'> | undefined {
	const colon = at + text.slice(at).search(/:(?=\s|$)/);
	const start = text.lastIndexOf('\n', colon) + 1;
	const [, indent = '', key] = /^(\s+(?:- +)?)([\w-]+)$/.exec(text.slice(start, colon)) ?? [];
	return start > at && key !== undefined ? { start: start + indent.length, length: key.length } : undefined;
}

function besideLineAbove(text: string, start: number): Reason {
	const [line = ''] = text.slice(start).split('\n', 1);
	const above = text.slice(0, start).trimEnd().split('\n').at(-1) ?? '';
	const column = line.search(/\S|$/);
	const isShort = column < (/^\s*(?:- +)?/.exec(above)?.[0].length ?? 0);
	return {
		start: start + column,
		length: line.trim().length,
		reason: isShort ? 'this line is not indented far enough.' : 'this line is indented too far.',
		remedy: isShort ? `${IN_COLUMN} A new entry in a list begins with a dash.` : IN_COLUMN,
	};
}
