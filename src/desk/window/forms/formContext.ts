import type { Path } from '../../../reading/yaml/yaml.ts';
import { h } from '../dom.ts';
import type { Choice } from '../../server/lists.ts';
import type { Session } from '../session.ts';

/** What forms need. */
export interface FormContext {
	readonly session: Session;
	/** The values to choose from for a list, such as the sources of the article or all outlets. */
	readonly choices: (list: string) => readonly Choice[];
	/** Asks the desk for these values again, after one was added. */
	readonly refresh: () => Promise<void>;
	/** Draws the form again, after rows were added or removed. The field at `focus` gets the focus. */
	readonly redraw: (focus?: Path) => void;
	/** Makes a change, or says why it cannot be made. */
	readonly attempt: (work: () => void) => void;
	/** The same for a change that was not typed into a field. Also draws the form again. */
	readonly put: (work: () => void) => void;
}

/** The id of a field’s element. */
export function fieldId(path: Path): string {
	return `field-${path.join('-')}`;
}

/** The field at a path, or the nearest one that contains it and is shown. */
export function nearestField(path: Path): HTMLElement | undefined {
	for (let length = path.length; length > 0; length -= 1) {
		const field = document.getElementById(fieldId(path.slice(0, length)));
		if (field !== null) return field;
	}
	return undefined;
}

/** The space for the problems of a field. */
export function problemRoom(path: Path): HTMLElement {
	return h('div', { class: 'problems', id: `${fieldId(path)}-problems`, 'data-path': JSON.stringify(path) });
}
