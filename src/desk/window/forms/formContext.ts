import type { Path } from '../../../reading/yaml/yaml.ts';
import { h } from '../dom.ts';
import type { Session } from '../session.ts';

/** What forms are made with. */
export interface FormContext {
	readonly session: Session;
	/** The things that a key can name: the sources of this article, all outlets. */
	readonly choices: (list: string) => readonly { readonly id: string; readonly name: string }[];
	/** Shows the form anew, after rows have come or gone; the field at a path gets the caret. */
	readonly redraw: (focus?: Path) => void;
	/** Makes a change, or says why it cannot be made. */
	readonly attempt: (work: () => void) => void;
	/** The same for a change that no field has made: the form is shown anew. */
	readonly put: (work: () => void) => void;
}

/** The id of the element that holds a field. */
export function fieldId(path: Path): string {
	return `field-${path.join('-')}`;
}

/** The field at a path, or the nearest around it that is shown. */
export function nearestField(path: Path): HTMLElement | undefined {
	for (let length = path.length; length > 0; length -= 1) {
		const field = document.getElementById(fieldId(path.slice(0, length)));
		if (field !== null) return field;
	}
	return undefined;
}

/** Where problems of a field are said. */
export function problemRoom(path: Path): HTMLElement {
	return h('div', { class: 'problems', id: `${fieldId(path)}-problems`, 'data-path': JSON.stringify(path) });
}
