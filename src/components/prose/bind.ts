import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * Returns a component that already has some of its props. This gives each tag its article, even if two articles are
 * rendered on one page; `Astro.locals` would hold only the last one.
 */
export function bind(component: AstroComponentFactory, given: Readonly<Record<string, unknown>>): AstroComponentFactory {
	const bound: AstroComponentFactory = (result, props, slots) => component(result, { ...props, ...given }, slots);
	return Object.assign(bound, component);
}
