/** What the keys of the desk do. */
interface KeyActs {
	readonly save: () => void;
	readonly undo: () => void;
}

/** Does what a key is for, wherever the caret is. */
export function act(event: KeyboardEvent, { save, undo }: KeyActs): void {
	const isCommand = event.ctrlKey || event.metaKey;
	if (isCommand && event.key === 's') {
		event.preventDefault();
		save();
	} else if (isCommand && event.key === 'z' && !event.shiftKey && !isInField(event.target)) {
		event.preventDefault();
		undo();
	}
}

/** Fields and the text take back by themselves what was typed in them. */
function isInField(target: EventTarget | null): boolean {
	return target instanceof Element && target.matches('input, textarea, select, [contenteditable] *, [contenteditable]');
}
