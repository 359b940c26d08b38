import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** The attributes of a tag that have a non-empty string as their value, by name. */
export function plainAttributes({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): Readonly<Record<string, string>> {
	return Object.fromEntries(
		attributes.flatMap((attribute) =>
			attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && attribute.value !== ''
				? [[attribute.name, attribute.value]]
				: [],
		),
	);
}
