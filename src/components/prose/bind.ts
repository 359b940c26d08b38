import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * A component that has some of its props already. So a tag knows its article, also where two
 * articles meet on one page: what is kept in `Astro.locals` would be that of the last.
 */
export function bind(component: AstroComponentFactory, given: Readonly<Record<string, unknown>>): AstroComponentFactory {
	const bound: AstroComponentFactory = (result, props, slots) => component(result, { ...props, ...given }, slots);
	return Object.assign(bound, component);
}
