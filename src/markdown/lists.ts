import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Room is left for these numbers of digits. Numbers in between get the next larger one. */
const STEPS = [2, 3, 4, 5, 9];

/**
 * Marks each numbered list with the number of digits of its numbers, so that the styles can leave room for them. Lists with one
 * digit are not marked.
 */
export function measureNumbers(tree: Root): void {
	visit(tree, 'element', (element) => {
		if (element.tagName !== 'ol') return;
		const digits = String(lastNumber(element)).length;
		const step = STEPS.find((most) => digits <= most);
		if (digits > 1 && step !== undefined) element.properties.className = [...classesOf(element), `digits-${step}`];
	});
}

function lastNumber({ children, properties: { start } }: Element): number {
	const items = children.filter((child) => child.type === 'element' && child.tagName === 'li');
	return Number(start ?? 1) + items.length - 1;
}

function classesOf({ properties: { className } }: Element): readonly string[] {
	return Array.isArray(className) ? className.map(String) : [];
}
