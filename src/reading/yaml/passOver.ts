import { blank } from '../files/blank.ts';

/** YAML without a line that could not be read, or without its value. */
export interface PassedOver {
	readonly text: string;
	/** The line, counted from 1. */
	readonly line: number;
	/** The offset where it begins. */
	readonly start: number;
	/** What is passed over, as written. */
	readonly words: string;
	/** Whether the whole line was left out, and not only its value. */
	readonly isWholeLine: boolean;
}

/** Takes the place of a value that cannot be read. Any words will do if they are as long, because nothing else is reported on that line. */
const FILLING = 'x';

/** What comes before the value of a line: its indentation, dashes and key. */
const HEAD = /^(\s*(?:- +)*(?:[\w-]+:[ \t]+)?)(\S.*?)\s*$/;

/** Passes over the fault at `start`: the value on its line, or the whole line if it has none. `last` is what was passed over before. */
export function passOverFault(text: string, start: number, last: PassedOver | undefined): PassedOver {
	const passed = passOverLine(text, start, last);
	// If one line is indented with a tab, others are too.
	return /^ *\t/.test(passed.words) ? { ...passed, text: passed.text.replace(TABBED, ({ length }) => ' '.repeat(length)) } : passed;
}

const TABBED = /^ *\t.*/gm;

function passOverLine(text: string, start: number, last: PassedOver | undefined): PassedOver {
	const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
	const lineEnd = endOfLine(text, lineStart);
	const line = text.slice(0, lineStart).split('\n').length;
	const written = text.slice(lineStart, lineEnd);
	const [, head = '', value = ''] = HEAD.exec(written) ?? [];
	if (head.trim() === '' || /^x+$/.test(value) || last?.line === line)
		return { text: blank(text, [lineStart, lineEnd]), line, start: lineStart, words: written, isWholeLine: true };
	const valueStart = lineStart + head.length;
	const end = endOfValue(text, lineEnd, value, head);
	const filled = text.slice(0, valueStart) + FILLING.repeat(value.length) + text.slice(valueStart + value.length);
	return { text: blank(filled, [lineEnd, end]), line, start: lineStart, words: text.slice(lineStart, end), isWholeLine: false };
}

/** Where the lines end that continue a value with an open quotation mark or bracket. */
function endOfValue(text: string, lineEnd: number, value: string, head: string): number {
	if (!/^["'[{]/.test(value)) return lineEnd;
	const indent = head.search(/\S|$/);
	const isQuoted = /^["']/.test(value);
	let end = lineEnd;
	while (end < text.length) {
		const next = endOfLine(text, end + 1);
		const line = text.slice(end + 1, next);
		if (line.search(/\S|$/) <= indent || (isQuoted && /^\s*(?:- |[\w-]+:(?:\s|$))/.test(line))) break;
		end = next;
	}
	return end;
}

function endOfLine(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}
