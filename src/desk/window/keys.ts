/** The actions of the desk’s keys. */
interface KeyActs {
	readonly save: () => void;
	readonly undo: () => void;
}

/** Runs the action of a key, wherever the caret is. */
function act(event: KeyboardEvent, { save, undo }: KeyActs): void {
	const isCommand = event.ctrlKey || event.metaKey;
	if (isCommand && event.key === 's') {
		event.preventDefault();
		save();
	} else if (isCommand && event.key === 'z' && !event.shiftKey && !hasOwnUndo(event.target)) {
		event.preventDefault();
		undo();
	}
}

/** The field that something has been typed into since it got the focus. */
let typedIn: EventTarget | null = null;

/** Handles keys while an element is shown, and asks before the browser leaves with unsaved changes. */
export function whileShown(shown: HTMLElement, acts: KeyActs & { readonly isChanged: () => boolean }): void {
	const isThere = () => document.body.contains(shown);
	addEventListener('beforeunload', (event) => {
		if (isThere() && acts.isChanged()) event.preventDefault();
	});
	document.addEventListener('focusin', () => (typedIn = null));
	document.addEventListener('input', ({ target }) => (typedIn = target));
	document.addEventListener('keydown', (event) => {
		if (isThere()) act(event, acts);
	});
}

/**
 * The text has its own undo, and so has a field once it is typed in. Before that, the last change was made elsewhere. In
 * a dialog nothing is undone behind it.
 */
function hasOwnUndo(target: EventTarget | null): boolean {
	if (!(target instanceof Element)) return false;
	if (target.closest('[contenteditable], dialog') !== null) return true;
	return target === typedIn && target.matches('textarea, input:not([type="radio"], [type="checkbox"])');
}
