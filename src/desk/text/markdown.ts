import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** The parts of a Markdown node that the desk uses. */
export interface MdNode {
	readonly type: string;
	readonly children?: readonly MdNode[];
	readonly value?: string;
	readonly name?: string | null;
	readonly attributes?: readonly MdAttribute[];
	readonly url?: string;
	readonly title?: string | null;
	readonly alt?: string | null;
	readonly depth?: number;
	readonly ordered?: boolean;
	/** The number of the first entry. */
	readonly start?: number | null;
	/** Whether a list has empty lines. */
	readonly spread?: boolean | null;
	/** Whether the box of an entry is ticked, if it has one. */
	readonly checked?: boolean | null;
	readonly identifier?: string;
	readonly label?: string | null;
	readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

/** An attribute of a tag. Authors write only plain text as its value. */
export interface MdAttribute {
	readonly type: string;
	readonly name?: string;
	readonly value?: unknown;
}

/** The signs before the entries of a list, and those after their numbers. */
export const BULLETS = ['-', '*', '+'] as const;
export const BEHIND_NUMBERS = ['.', ')'] as const;

/** How a list is written. */
export interface ListSigns {
	readonly bullet?: (typeof BULLETS)[number];
	readonly bulletOrdered?: (typeof BEHIND_NUMBERS)[number];
}

const writer = (signs: ListSigns = {}) =>
	unified()
		.use(remarkParse)
		.use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
		.use(remarkMdx)
		.use(remarkStringify, { emphasis: '*', bullet: '-', rule: '*', ...signs })
		.freeze();

const processor = writer();

/** Parses Markdown with tags. Throws if there is a mistake in it. */
export function parseMarkdown(text: string): readonly MdNode[] {
	return processor.parse(text).children as readonly MdNode[];
}

/** Writes one block as Markdown. A backslash escapes every sign that could be read as Markdown. */
export function writeMarkdown(block: MdNode, signs?: ListSigns): string {
	const own = signs === undefined ? processor : writer(signs);
	return own.stringify({ type: 'root', children: [block] } as Parameters<typeof own.stringify>[0]).trimEnd();
}

/** Removes the backslashes that would stop bare addresses from being links. */
export function withBareAddresses(markdown: string): string {
	return markdown.replace(/(?<!\\)\\(?=:\/\/)|(?<=[\w-])\\(?=[@.]\w)/g, '');
}

/** The offsets at which a node begins and ends. */
export function rangeOf({ position }: MdNode): readonly [start: number, end: number] {
	return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
