import type { BlockContent, Heading, Link, List, Paragraph, PhrasingContent, Text } from 'mdast';

/** The pieces of Markdown from which outputs are built. */

export function text(value: string): Text {
	return { type: 'text', value };
}

export function link(url: string, words: string): Link {
	return { type: 'link', url, children: [text(words)] };
}

export function paragraph(...children: readonly (PhrasingContent | string)[]): Paragraph {
	return { type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? text(child) : child)) };
}

export function heading(depth: Heading['depth'], words: string): Heading {
	return { type: 'heading', depth, children: [text(words)] };
}

export function list(items: readonly (readonly BlockContent[])[], ordered = false): List {
	return {
		type: 'list',
		ordered,
		spread: false,
		children: items.map((children) => ({ type: 'listItem', spread: false, children: [...children] })),
	};
}
