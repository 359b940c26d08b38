import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { parseHTML } from 'linkedom';

/** Renders a component without styles. Blocks that a browser shows on lines of their own are separated by a space. */
export async function render(component: AstroComponentFactory, props: Record<string, unknown>, slot = ''): Promise<HTMLElement> {
	const container = await AstroContainer.create();
	const html = await container.renderToString(component, { props, slots: { default: slot } });
	const parted = html.replace(/<\/(?:blockquote|dd|div|dt|figcaption|h\d|li|p|ul)>/g, '$& ');
	return parseHTML(`<!doctype html><html><body>${parted}</body></html>`).document.body;
}

/** The words that a reader sees, with white space as a browser shows it. */
export function words(element: Element | null | undefined): string {
	return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
