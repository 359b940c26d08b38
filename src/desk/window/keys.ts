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
	} else if (isCommand && event.key === 'z' && !event.shiftKey && !isInField(event.target)) {
		event.preventDefault();
		undo();
	}
}

/** Handles keys while an element is shown, and asks before the browser leaves with unsaved changes. */
export function whileShown(shown: HTMLElement, acts: KeyActs & { readonly isChanged: () => boolean }): void {
	const isThere = () => document.body.contains(shown);
	addEventListener('beforeunload', (event) => {
		if (isThere() && acts.isChanged()) event.preventDefault();
	});
	document.addEventListener('keydown', (event) => {
		if (isThere()) act(event, acts);
	});
}

/** Fields and the text have their own undo. */
function isInField(target: EventTarget | null): boolean {
	return target instanceof Element && target.matches('input, textarea, select, [contenteditable] *, [contenteditable]');
}
