import type { Element, ElementContent, Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import {
	createComponent,
	escapeHTML,
	markHTMLString,
	renderComponent,
	renderTemplate,
	spreadAttributes,
} from 'astro/runtime/server/index.js';
import { find, html } from 'property-information';

interface Props {
	/** A text as an HTML tree that contains the author’s tags. */
	readonly tree: Root;
	/** The components that replace elements and tags, by name. */
	readonly components: Readonly<Record<string, AstroComponentFactory>>;
}

type Result = Parameters<typeof renderComponent>[0];
type Node = Root['children'][number] | ElementContent | MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Renders the text of an article or page: HTML as it is in the tree, and a component for each tag. */
export const Prose = createComponent(
	(result: Result, { components, tree }: Props) => renderTemplate`${tree.children.map((node) => render(node, components, result))}`,
) as unknown as (props: Props) => unknown;

function render(node: Node, components: Props['components'], result: Result): unknown {
	switch (node.type) {
		case 'text':
			return markHTMLString(escapeHTML(node.value));
		case 'element':
			return renderAs(node.tagName, attributesOf(node), node.children, components, result);
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return renderAs(node.name ?? '', propsOf(node), node.children, components, result);
		default:
			// A comment in braces, for colleagues. Readers do not see it.
			return undefined;
	}
}

function renderAs(
	name: string,
	props: Readonly<Record<string, unknown>>,
	children: readonly Node[],
	components: Props['components'],
	result: Result,
): unknown {
	const inside = () => children.map((child) => render(child, components, result));
	const component = components[name];
	if (component !== undefined) {
		const slots = children.length === 0 ? {} : { default: () => renderTemplate`${inside()}` };
		return renderComponent(result, name, component, { ...props }, slots);
	}
	const start = `<${name}${spreadAttributes(props)}`;
	if (VOID.has(name)) return markHTMLString(`${start}/>`);
	return [markHTMLString(`${start}>`), ...inside(), markHTMLString(`</${name}>`)];
}

/** Elements without content and without a closing tag. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);

/** The attributes of an element, by their HTML names. An attribute without a value, as on a footnote, becomes an empty string. */
function attributesOf({ properties }: Element): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		Object.entries(properties).map(([name, value]) => {
			const { attribute, boolean } = find(html, name);
			if (Array.isArray(value)) return [attribute, value.join(' ')];
			return [attribute, value === true && !boolean ? '' : typeof value === 'number' ? String(value) : value];
		}),
	);
}

/** The attributes that the author wrote. The check allows no expressions in them. */
function propsOf({ attributes }: MdxJsxFlowElementHast | MdxJsxTextElementHast): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [[attribute.name, attribute.value ?? true]] : [])),
	);
}
