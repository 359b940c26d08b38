import { button, h } from './dom.ts';

/** Asks a question in a dialog. Returns the key of the chosen button. Undefined if the dialog was closed. */
export function askWith(
	title: string,
	body: readonly (Node | string)[],
	choices: Readonly<Record<string, string>>,
): Promise<string | undefined> {
	return new Promise((done) => {
		const buttons = Object.entries(choices).map(([word, label]) => button(label, () => dialog.close(word)));
		const dialog = h(
			'dialog',
			{ 'aria-labelledby': 'dialog-title' },
			h('h2', { id: 'dialog-title' }, title),
			...body,
			h('div', { class: 'dialog-tools' }, ...buttons),
		);
		dialog.addEventListener('close', () => {
			dialog.remove();
			done(dialog.returnValue === '' ? undefined : dialog.returnValue);
		});
		document.body.append(dialog);
		dialog.showModal();
	});
}

/** Shows the lines that only one of two texts has, in two columns. */
export function bothVersions(mine: string, theirs: string): HTMLElement {
	const [own, other] = [mine.split('\n'), theirs.split('\n')];
	const [ownSet, otherSet] = [new Set(own), new Set(other)];
	const column = (title: string, lines: readonly string[]) =>
		h(
			'section',
			{},
			h('h3', {}, title),
			h('pre', { tabindex: 0, 'aria-label': title, dir: 'auto' }, lines.join('\n') || '(nothing that the other has not)'),
		);
	return h(
		'div',
		{ class: 'both' },
		column(
			'Only in yours',
			own.filter((line) => !otherSet.has(line)),
		),
		column(
			'Only on disk',
			other.filter((line) => !ownSet.has(line)),
		),
	);
}
