import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** A node of Markdown, as far as the desk asks. */
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
	/** The number that a list begins with. */
	readonly start?: number | null;
	/** Whether there are empty lines in a list. */
	readonly spread?: boolean | null;
	/** For an entry with a box to tick: whether it is ticked. */
	readonly checked?: boolean | null;
	readonly identifier?: string;
	readonly label?: string | null;
	readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

/** An attribute of a tag. Anything but plain words is not what authors write. */
export interface MdAttribute {
	readonly type: string;
	readonly name?: string;
	readonly value?: unknown;
}

/** The signs in front of the entries of a list. */
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

/** Reads Markdown with tags. Throws where it is broken. */
export function parseMarkdown(text: string): readonly MdNode[] {
	return processor.parse(text).children as readonly MdNode[];
}

/** Writes one block of Markdown, with a backslash before every sign that might be taken for Markdown’s own. */
export function writeMarkdown(block: MdNode, signs?: ListSigns): string {
	const own = signs === undefined ? processor : writer(signs);
	return own.stringify({ type: 'root', children: [block] } as Parameters<typeof own.stringify>[0]).trimEnd();
}

/** The same without those backslashes that keep bare addresses from being links, as they are meant to be. */
export function withBareAddresses(markdown: string): string {
	return markdown.replace(/(?<!\\)\\(?=:\/\/)|(?<=[\w-])\\(?=[@.]\w)/g, '');
}

/** Where a node begins and ends in the text. */
export function rangeOf({ position }: MdNode): readonly [start: number, end: number] {
	return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
