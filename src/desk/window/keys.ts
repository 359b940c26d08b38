/** What the keys of the desk do. */
interface KeyActs {
	readonly save: () => void;
	readonly undo: () => void;
}

/** Does what a key is for, wherever the caret is. */
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

/** Does so for as long as something is shown, and asks before the browser leaves it with what is not saved. */
export function whileShown(shown: HTMLElement, acts: KeyActs & { readonly isChanged: () => boolean }): void {
	const isThere = () => document.body.contains(shown);
	addEventListener('beforeunload', (event) => {
		if (isThere() && acts.isChanged()) event.preventDefault();
	});
	document.addEventListener('keydown', (event) => {
		if (isThere()) act(event, acts);
	});
}

/** Fields and the text take back by themselves what was typed in them. */
function isInField(target: EventTarget | null): boolean {
	return target instanceof Element && target.matches('input, textarea, select, [contenteditable] *, [contenteditable]');
}
